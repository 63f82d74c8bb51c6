namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Compares two names: aligns their parts, and weighs what agrees, what is spelt otherwise, what is missing and what contradicts.
/// Symmetric; a name compared with itself has the highest score that it can have.
/// </summary>
public static class NameComparer
{
    /// <summary>Compares two names of one kind; where the kinds differ, as bodies.</summary>
    public static NameComparison Compare(Name left, Name right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (left, right) = Uncut(left, right);
        var best = (Left: left, Right: right, Points: double.MinValue);
        foreach (var (one, other) in Pairs(left, right))
        {
            if (Points(one, other, left, right, Weighing.Both) is var points && points > best.Points)
                best = (one, other, points);
        }

        var reasons = new List<Reason>();
        Aligned(best.Left, best.Right, Weighing.Both, reasons);
        if (IsAlternative(best.Left, best.Right, left, right))
            reasons.Add(new(FeatureWeights.NameOf(Feature.Alternative), 1, FeatureWeights.Of(left.Kind)[Feature.Alternative], ""));
        reasons.Sort(Reason.ByPoints);
        return new(Logistic(best.Points), reasons);
    }

    /// <summary>Compares two names of a kind.</summary>
    public static NameComparison Compare(string left, string right, NameKind kind) => Compare(Name.Of(left, kind), Name.Of(right, kind));

    /// <summary>The score alone, which costs less.</summary>
    public static double Score(Name left, Name right) => Best(left, right, Weighing.Both);

    /// <summary>
    /// A score that candidates for one name are ranked by, not symmetric: only the query's words say how much each tells, and even
    /// candidates with nothing in common stand in the order of how near they are. Across scripts, words stand in the order of their
    /// similarity.
    /// </summary>
    public static double Rank(Name query, Name candidate) => Best(query, candidate, Weighing.Left);

    private static double Best(Name left, Name right, Weighing weighing)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (left, right) = Uncut(left, right);
        if (left.Others.Count == 0 && right.Others.Count == 0)
            return Logistic(Aligned(left, right, weighing, null));
        return Logistic(Pairs(left, right).Max(pair => Points(pair.Item1, pair.Item2, left, right, weighing)));
    }

    // A word by itself is met by a whole token.
    private static (Name, Name) Uncut(Name left, Name right) => (right.Told < 2 ? left.Uncut : left, left.Told < 2 ? right.Uncut : right);

    private static IEnumerable<(Name, Name)> Pairs(Name left, Name right) =>
        left.Others.Prepend(left).SelectMany(_ => right.Others.Prepend(right), (one, other) => (one, other));

    private static bool IsAlternative(Name one, Name other, Name left, Name right) =>
        !(ReferenceEquals(one, left) || one.IsCutOtherwise) || !(ReferenceEquals(other, right) || other.IsCutOtherwise);

    private static double Points(Name one, Name other, Name left, Name right, Weighing weighing) =>
        (IsAlternative(one, other, left, right) ? FeatureWeights.Of(left.Kind)[Feature.Alternative] : 0)
        + Aligned(one, other, weighing, null);

    // The order of the sides is fixed by their texts, so that it tells in nothing.
    private static double Aligned(Name left, Name right, Weighing weighing, List<Reason>? reasons) =>
        string.CompareOrdinal(left.Text, right.Text) <= 0
            ? Evidence.Points(left, right, weighing, reasons)
            : Evidence.Points(right, left, weighing == Weighing.Left ? Weighing.Right : weighing, reasons);

    private static double Logistic(double points) => 1 / (1 + Math.Exp(-points));
}

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Compares two names: aligns their parts, and weighs what agrees, what is spelt otherwise, what is missing and what contradicts. Symmetric;
/// a name compared with itself has the highest score that it can have.
/// </summary>
public static class NameComparer
{
    /// <summary>Compares two names of one kind; where the kinds differ, as bodies.</summary>
    public static NameComparison Compare(Name left, Name right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var best = Single(left, right);
        foreach (var one in Alternatives(left))
        {
            foreach (var other in Alternatives(right))
            {
                if (ReferenceEquals(one, left) && ReferenceEquals(other, right))
                    continue;
                var found = Single(one, other, isAlternative: true);
                if (found.Score > best.Score)
                    best = found;
            }
        }

        return best;
    }

    /// <summary>Compares two names of a kind.</summary>
    public static NameComparison Compare(string left, string right, NameKind kind) => Compare(Name.Of(left, kind), Name.Of(right, kind));

    private static IEnumerable<Name> Alternatives(Name name) => name.Others.Prepend(name);

    // The order of the sides is fixed by their texts, so that it tells in nothing.
    private static NameComparison Single(Name left, Name right, bool isAlternative = false)
    {
        if (string.CompareOrdinal(left.Text, right.Text) > 0)
            (left, right) = (right, left);
        var reasons = new Evidence(left, right, Alignment.Of(left, right)).Reasons();
        if (isAlternative)
            reasons.Add(new("alternative", 1, FeatureWeights.Of(left.Kind)["alternative"], ""));
        reasons.Sort((a, b) => Math.Abs(b.Points) != Math.Abs(a.Points) ? Math.Abs(b.Points).CompareTo(Math.Abs(a.Points)) : string.CompareOrdinal(a.Feature, b.Feature));
        return new(1 / (1 + Math.Exp(-reasons.Sum(reason => reason.Points))), reasons);
    }
}

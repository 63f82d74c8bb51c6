using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Entities;

/// <summary>Compares two entities by their names, numbers, dates and places. Symmetric.</summary>
public static class EntityComparer
{
    private const double MostNamePoints = 4.5;
    private const double LeastNamePoints = -6;

    // A schema shown by the words of a name alone.
    private const double OfWords = 0.5;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, double>> Weights = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<EntityComparison>("entity-weights.yaml"), "entity-weights.yaml")
        .Entries()
        .ToFrozenDictionary(
            kind => kind.Name,
            kind => kind.Node.Section("weights").Entries().ToFrozenDictionary(w => w.Name, w => (double)kind.Node.Section("weights").Number(w.Name)!, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Compares two entities.</summary>
    public static EntityComparison Compare(Entity left, Entity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var kind = EntityNames.KindOf(left, right);
        var (names, others) = (EntityNames.Of(left, kind), EntityNames.Of(right, kind));
        return Compare(left, right, Best(names, others), names.Count * others.Count);
    }

    /// <summary>Compares two entities whose best pair of names is known.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="pair">Their best pair of names; null where a side has none.</param>
    /// <param name="pairs">Of how many it is the best.</param>
    internal static EntityComparison Compare(Entity left, Entity right, NamePair? pair, int pairs)
    {
        var kind = EntityNames.KindOf(left, right);
        var weights = Weights[kind switch { NameKind.Person => "person", NameKind.Vessel => "vessel", _ => "body" }];
        var reasons = new List<Reason>();
        foreach (var (feature, amount, words) in Facts(left, right, pairs, pair))
        {
            if (amount != 0)
                reasons.Add(new(feature, amount, weights[feature], words));
        }

        reasons.Sort((a, b) => Math.Abs(b.Points) != Math.Abs(a.Points) ? Math.Abs(b.Points).CompareTo(Math.Abs(a.Points)) : string.CompareOrdinal(a.Feature, b.Feature));
        return new(1 / (1 + Math.Exp(-reasons.Sum(reason => reason.Points))), reasons, pair);
    }

    private static IEnumerable<(string Feature, double Amount, string Words)> Facts(Entity left, Entity right, int pairs, NamePair? pair)
    {
        // Without a name on either side only the numbers can tell.
        yield return ("name", pair is null ? LeastNamePoints / 2 : Points(pair.Comparison.Score), pair is null ? "" : $"{pair.Left} | {pair.Right}");
        if (pair is not null && (IsWeak(left, pair.Left) || IsWeak(right, pair.Right)))
            yield return ("weak-alias", 1, "");
        if (pairs > 1)
            yield return ("chances", Math.Log(pairs), "");
        if (!CanMatch(left, right) && !CanMatch(right, left))
            yield return ("schema", 1, $"{left.Schema.Name} | {right.Schema.Name}");
        else if (IsPerson(left) && IsBodyByName(right) || (IsPerson(right) && IsBodyByName(left)))
            yield return ("schema", OfWords, $"{left.Schema.Name} | {right.Schema.Name}");
        foreach (var fact in NumberFacts.Of(left, right).Concat(DateFacts.Of(left, right)).Concat(PlaceFacts.Of(left, right)))
            yield return fact;
    }

    // By name: the entities may be of two models, one of which extends the other.
    private static bool CanMatch(Entity one, Entity other) => one.Schema.MatchableSchemata.Any(schema => schema.Name == other.Schema.Name);

    private static bool IsWeak(Entity entity, string name) => entity.Get("weakAlias").Contains(name) && !entity.Get("name").Contains(name) && !entity.Get("alias").Contains(name);

    private static bool IsPerson(Entity entity) => NameKinds.OfSchema(entity.Schema.Name) == NameKind.Person;

    // "… Money Exchange" is no person, whatever a list leaves open.
    private static bool IsBodyByName(Entity entity) =>
        NameKinds.OfSchema(entity.Schema.Name) == NameKind.Unknown && entity.First("name") is { } name && Name.Of(name).Kind == NameKind.Body;

    private static double Points(double score) => Math.Clamp(Math.Log(score / (1 - score)), LeastNamePoints, MostNamePoints);

    /// <summary>The pair of names that score highest; null where a side has none.</summary>
    private static NamePair? Best(List<Name> names, List<Name> others)
    {
        var best = (Left: (Name?)null, Right: (Name?)null, Score: -1.0);
        foreach (var one in names)
        {
            foreach (var other in others)
            {
                if (NameComparer.Score(one, other) is var score && score > best.Score)
                    best = (one, other, score);
            }
        }

        return best.Left is null || best.Right is null ? null : new(best.Left.Text, best.Right.Text, NameComparer.Compare(best.Left, best.Right));
    }
}

using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Entities;

/// <summary>Compares two entities by their names, numbers, dates and places. Symmetric.</summary>
public static class EntityComparer
{
    /// <summary>From which score on two names are looked at: dates, numbers and places may lift a pair that alone would not do.</summary>
    internal const double LeastOfNames = 0.2;

    private const double MostNamePoints = 4.5;
    private const double LeastNamePoints = -6;

    // A schema shown by the words of a name alone.
    private const double OfWords = 0.5;

    // Of a sum of logarithms.
    private const double Rounding = 1e-6;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, double>> Weights = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<EntityComparison>("entity-weights.yaml"), "entity-weights.yaml")
        .Entries()
        .ToFrozenDictionary(
            kind => kind.Name,
            kind =>
                kind.Node.Section("weights")
                    .Entries()
                    .ToFrozenDictionary(w => w.Name, w => (double)kind.Node.Section("weights").Number(w.Name)!, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Compares two entities.</summary>
    public static EntityComparison Compare(Entity left, Entity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Compare(new EntityFacts(left), new EntityFacts(right), 0)!;
    }

    /// <summary>Compares two entities of which no pair of names is known to be the best; null for a score below a threshold.</summary>
    internal static EntityComparison? Compare(EntityFacts left, EntityFacts right, double threshold)
    {
        var kind = EntityNames.KindOf(left.Entity, right.Entity);
        var (names, others) = (EntityNames.Of(left.Entity, kind), EntityNames.Of(right.Entity, kind));
        return Compare(left, right, Best(names, others), Beside(left, right, names.Count * others.Count), threshold);
    }

    /// <summary>Compares two entities whose best pair of names is known.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="pair">Their best pair of names; null where a side has none.</param>
    /// <param name="beside">What speaks for and against beside it.</param>
    /// <param name="threshold">The least score.</param>
    /// <returns>Null for a score below the threshold.</returns>
    internal static EntityComparison? Compare(
        EntityFacts left,
        EntityFacts right,
        ScoredPair? pair,
        IReadOnlyList<Reason> beside,
        double threshold
    )
    {
        var weights = WeightsOf(EntityNames.KindOf(left.Entity, right.Entity));
        var reasons = new List<Reason>(beside);
        // Without a name on either side only the numbers can tell.
        if ((pair is { } best ? Points(best.Score) : LeastNamePoints / 2) is var points && points != 0)
            reasons.Add(new("name", points, weights["name"], pair is { } told ? $"{told.Left.Text} | {told.Right.Text}" : ""));
        if (pair is { } names && (IsWeak(left.Entity, names.Left.Text) || IsWeak(right.Entity, names.Right.Text)))
            reasons.Add(new("weak-alias", 1, weights["weak-alias"], ""));
        reasons.Sort(Reason.ByPoints);
        var score = Logistic(reasons.Sum(reason => reason.Points));
        return score < threshold
            ? null
            : new(
                score,
                reasons,
                pair is { } shown ? new(shown.Left.Text, shown.Right.Text, NameComparer.Compare(shown.Left, shown.Right)) : null
            );
    }

    /// <summary>What speaks for and against two entities' being one beside their names.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="pairs">Of how many pairs of names the best is taken.</param>
    internal static List<Reason> Beside(EntityFacts left, EntityFacts right, int pairs) => Facts(left, right, pairs, tells: true).Reasons;

    /// <summary>The score that a pair of names must have for two entities to reach one; above 1 where none suffices.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="pairs">Of how many pairs of names the best is taken.</param>
    /// <param name="threshold">The least score of the entities.</param>
    internal static double LeastNameScore(EntityFacts left, EntityFacts right, int pairs, double threshold)
    {
        var points =
            (LogOdds(threshold) - Facts(left, right, pairs, tells: false).Points)
            / WeightsOf(EntityNames.KindOf(left.Entity, right.Entity))["name"];
        return points - Rounding > MostNamePoints ? double.PositiveInfinity
            : points <= LeastNamePoints ? 0
            : Logistic(points - Rounding);
    }

    /// <summary>The score that a pair of names must have for entities to reach one at all, without a number in common.</summary>
    /// <param name="query">The one entity; nothing is known of the other.</param>
    /// <param name="names">How many names the query has.</param>
    /// <param name="threshold">The least score of the entities.</param>
    internal static double LeastNameScore(EntityFacts query, int names, double threshold)
    {
        var least = double.MaxValue;
        foreach (var weights in query.Kind == NameKind.Unknown ? Weights.Values : [WeightsOf(query.Kind)])
        {
            var most =
                (!query.Countries.IsEmpty ? Math.Max(0, weights["country"]) : 0)
                + (query.PlaceWords.Count > 0 ? Math.Max(0, weights["place"]) : 0)
                + (query.Kind == NameKind.Vessel && query.VesselTypes.Count > 0 ? Math.Max(0, weights["vessel-type"]) : 0)
                + (query.Kind == NameKind.Vessel && VesselFacts.HasTonnage(query.Entity) ? Math.Max(0, weights["tonnage"]) : 0)
                + DateFacts.Properties.Count(property => query.Entity.Get(property).Count > 0) * Math.Max(0, weights["birth-day"]);
            least = Math.Min(least, (LogOdds(threshold) - most - (Math.Log(Math.Max(1, names)) * weights["chances"])) / weights["name"]);
        }

        return Logistic(Math.Max(least - Rounding, LeastNamePoints));
    }

    private static FrozenDictionary<string, double> WeightsOf(NameKind kind) =>
        Weights[
            kind switch
            {
                NameKind.Person => "person",
                NameKind.Vessel => "vessel",
                _ => "body",
            }
        ];

    private static FactSheet Facts(EntityFacts left, EntityFacts right, int pairs, bool tells)
    {
        var sheet = new FactSheet(WeightsOf(EntityNames.KindOf(left.Entity, right.Entity)), tells);
        if (pairs > 1)
            sheet.Add("chances", Math.Log(pairs));
        if (!CanBeOne(left.Entity.Schema, right.Entity.Schema))
            sheet.Add("schema", 1, left.Entity.Schema.Name, right.Entity.Schema.Name);
        else if ((left.Kind == NameKind.Person && right.IsBodyByName) || (right.Kind == NameKind.Person && left.IsBodyByName))
            sheet.Add("schema", OfWords, left.Entity.Schema.Name, right.Entity.Schema.Name);
        NumberFacts.Tell(left, right, sheet);
        DateFacts.Tell(left, right, sheet);
        PlaceFacts.Tell(left, right, sheet);
        VesselFacts.Tell(left, right, sheet);
        return sheet;
    }

    /// <summary>True where something may be of both schemata: one is the other, or a kind of it. Thing may be anything.</summary>
    internal static bool CanBeOne(Schema one, Schema other) => ReferenceEquals(one, other) || IsA(one, other) || IsA(other, one);

    // By name: the entities may be of two models, one of which extends the other.
    private static bool IsA(Schema one, Schema other)
    {
        for (var i = 0; i < one.Ancestors.Count; i++)
        {
            if (one.Ancestors[i].Name == other.Name)
                return true;
        }

        return false;
    }

    private static bool IsWeak(Entity entity, string name) =>
        entity.Get("weakAlias").Contains(name) && !entity.Get("name").Contains(name) && !entity.Get("alias").Contains(name);

    private static double Points(double score) => Math.Clamp(LogOdds(score), LeastNamePoints, MostNamePoints);

    private static double LogOdds(double score) => Math.Log(score / (1 - score));

    private static double Logistic(double points) => 1 / (1 + Math.Exp(-points));

    /// <summary>The pair of names that score highest; null where a side has none.</summary>
    private static ScoredPair? Best(List<Name> names, List<Name> others)
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

        return best.Left is null || best.Right is null ? null : new(best.Left, best.Right, best.Score);
    }
}

/// <summary>A pair of names and how they score.</summary>
internal readonly record struct ScoredPair(Name Left, Name Right, double Score);

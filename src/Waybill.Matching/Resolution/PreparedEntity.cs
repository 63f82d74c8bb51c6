using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Resolution;

/// <summary>An entity whose names and numbers are taken apart once for all its comparisons.</summary>
internal sealed class PreparedEntity(Entity entity)
{
    private readonly EntityFacts facts = new(entity);

    // Racing threads make it twice, to the same effect.
    private List<Name>? names;

    public Entity Entity => entity;

    /// <summary>Compares two entities; null where neither a name nor a number is near.</summary>
    public static EntityComparison? Compare(PreparedEntity left, PreparedEntity right)
    {
        var kind = left.facts.Kind != NameKind.Unknown ? left.facts.Kind : right.facts.Kind;
        var (one, other) = (left.Names(kind), right.Names(kind));
        var haveNumber = left.facts.Numbers.Overlaps(right.facts.Numbers);
        if (Best(one, other) is { } pair && (pair.Score >= EntityComparer.LeastOfNames || haveNumber))
            return EntityComparer.Compare(
                left.facts,
                right.facts,
                pair,
                EntityComparer.Beside(left.facts, right.facts, one.Count * other.Count),
                0
            );
        return haveNumber ? EntityComparer.Compare(left.Entity, right.Entity) : null;
    }

    private List<Name> Names(NameKind asked) =>
        asked != facts.Kind ? EntityNames.Of(entity, asked) : names ??= EntityNames.Of(entity, asked);

    private static ScoredPair? Best(List<Name> names, List<Name> others)
    {
        ScoredPair? best = null;
        foreach (var one in names)
        {
            foreach (var other in others)
            {
                if (NameComparer.Score(one, other) is var score && (best is null || score > best.Value.Score))
                    best = new(one, other, score);
            }
        }

        return best;
    }
}

using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Resolution;

/// <summary>An entity whose names and numbers are taken apart once for all its comparisons.</summary>
internal sealed class PreparedEntity(Entity entity)
{
    // Dates, numbers and places may lift a pair of names that alone would not do.
    private const double LeastNameScore = 0.2;

    private readonly NameKind kind = NameKinds.OfSchema(entity.Schema.Name);
    private readonly HashSet<string> numbers = EntityNumbers.Of(entity);

    // Racing threads make it twice, to the same effect.
    private List<Name>? names;

    public Entity Entity => entity;

    /// <summary>Compares two entities; null where neither a name nor a number is near.</summary>
    public static EntityComparison? Compare(PreparedEntity left, PreparedEntity right)
    {
        var kind = left.kind != NameKind.Unknown ? left.kind : right.kind;
        var (one, other) = (left.Names(kind), right.Names(kind));
        if (Best(one, other) is var (pair, score) && (score >= LeastNameScore || left.numbers.Overlaps(right.numbers)))
        {
            var named = new NamePair(pair.Left.Text, pair.Right.Text, NameComparer.Compare(pair.Left, pair.Right));
            return EntityComparer.Compare(left.Entity, right.Entity, named, one.Count * other.Count);
        }

        return left.numbers.Overlaps(right.numbers) ? EntityComparer.Compare(left.Entity, right.Entity) : null;
    }

    private List<Name> Names(NameKind asked) => asked != kind ? EntityNames.Of(entity, asked) : names ??= EntityNames.Of(entity, kind);

    private static ((Name Left, Name Right) Pair, double Score)? Best(List<Name> names, List<Name> others)
    {
        var best = (Pair: default((Name, Name)), Score: -1.0);
        foreach (var one in names)
        {
            foreach (var other in others)
            {
                if (NameComparer.Score(one, other) is var score && score > best.Score)
                    best = ((one, other), score);
            }
        }

        return best.Score < 0 ? null : best;
    }
}

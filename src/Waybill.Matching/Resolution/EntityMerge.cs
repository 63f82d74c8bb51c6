using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Statements;

namespace Waybill.Matching.Resolution;

/// <summary>
/// Merges entities that were judged one, value by value: each value stays a statement of the dataset and the entity that it came from,
/// under the common id, so that a merger can be taken apart again.
/// </summary>
public static class EntityMerge
{
    /// <summary>
    /// The statements of all entities under their canonical ids, ordered by canonical id, entity, dataset and as the entity has them.
    /// </summary>
    /// <param name="resolver">What was judged.</param>
    /// <param name="entities">The entities, each with the dataset that says so.</param>
    public static IReadOnlyList<Statement> Statements(Resolver resolver, IEnumerable<(Entity Entity, string Dataset)> entities)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(entities);
        return
        [
            .. entities
                .Select(one => (one.Entity, one.Dataset, Canonical: resolver.CanonicalId(one.Entity.Id)))
                .OrderBy(one => one.Canonical, StringComparer.Ordinal)
                .ThenBy(one => one.Entity.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Dataset, StringComparer.Ordinal)
                .SelectMany(one =>
                    StatementAggregation.ToStatements(one.Entity, one.Dataset).Select(said => said with { CanonicalId = one.Canonical })
                ),
        ];
    }

    /// <summary>
    /// One entity for each canonical id, with what its statements say together; its referents are the ids that were merged.
    /// </summary>
    /// <remarks>Faults name entities whose schemata do not fit each other; what the others say stands.</remarks>
    public static IEnumerable<StatementEntity> Entities(IEnumerable<Statement> statements, Model model) =>
        StatementAggregation.ToEntities(statements, model);
}

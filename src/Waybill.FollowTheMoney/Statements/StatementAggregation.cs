using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Statements;

/// <summary>Makes entities of statements, and statements of entities.</summary>
public static class StatementAggregation
{
    private const int MostFaults = 20;

    /// <summary>
    /// Makes an entity of each run of statements with one canonical id. Only one entity is held at a time, so the statements must come
    /// sorted by canonical id: an id that comes back gives a second entity.
    /// </summary>
    public static IEnumerable<StatementEntity> ToEntities(IEnumerable<Statement> statements, Model model)
    {
        var run = new List<Statement>();
        foreach (var statement in statements)
        {
            if (run.Count > 0 && run[0].CanonicalId != statement.CanonicalId)
            {
                yield return ToEntity(run, model);
                run.Clear();
            }

            run.Add(statement);
        }

        if (run.Count > 0)
            yield return ToEntity(run, model);
    }

    /// <summary>Makes one entity of statements, whose canonical ids are not looked at but for the first.</summary>
    /// <remarks>
    /// The schema is the most specific that the statements name; one that does not fit the others is told and left out. Dates of sighting
    /// are the earliest and the latest; the last change is the latest first sighting of an <see cref="Statement.IdProperty"/> statement.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no statement.</exception>
    public static StatementEntity ToEntity(IReadOnlyCollection<Statement> statements, Model model)
    {
        var id = statements.FirstOrDefault()?.CanonicalId ?? throw new ArgumentException("There is no statement.", nameof(statements));
        var faults = new List<string>();
        Entity? entity = null;
        foreach (var statement in statements)
        {
            if (Take(statement, id, model, ref entity) is { } fault && faults.Count < MostFaults)
                faults.Add($"statement {statement.Id} of {statement.EntityId}: {fault}");
        }

        return new(id, entity, faults);
    }

    /// <summary>Takes an entity apart: a statement for each value, then the one of its <see cref="Statement.IdProperty"/>.</summary>
    /// <param name="entity">The entity. Its id becomes the canonical id and the id within the dataset.</param>
    /// <param name="dataset">The dataset that says so.</param>
    public static IEnumerable<Statement> ToStatements(Entity entity, string dataset)
    {
        var ids = new List<string>();
        foreach (var (property, values) in entity.Properties)
        {
            foreach (var value in values)
            {
                var statement = Make(entity, property.Name, value, dataset) with { PropertyType = property.Type.Name };
                ids.Add(statement.Id);
                yield return statement;
            }
        }

        var checksum = Statement.Checksum(entity.Schema.Name, ids);
        yield return Make(entity, Statement.IdProperty, checksum, dataset) with
        {
            FirstSeen = entity.LastChange ?? entity.FirstSeen,
        };
    }

    private static Statement Make(Entity entity, string property, string value, string dataset) =>
        new(entity.Id, entity.Schema.Name, property, value, dataset) { FirstSeen = entity.FirstSeen, LastSeen = entity.LastSeen };

    private static string? Take(Statement statement, string id, Model model, ref Entity? entity)
    {
        if (model.Find(statement.Schema) is not { } schema)
            return $"the model has no schema '{statement.Schema}'";
        entity ??= new(model, schema.Name, id);
        if (!entity.TrySpecialise(schema))
            return $"{schema} does not fit {entity.Schema}";
        if (statement.Property != Statement.IdProperty)
        {
            if (schema.Find(statement.Property) is not { } property)
                return $"{schema} has no property '{statement.Property}'";
            if (property.IsStub)
                return $"{property} only looks back from {property.Reverse}";
            entity.AddRaw(property, statement.Value);
        }
        else if (statement.FirstSeen is { } changed && string.CompareOrdinal(changed, entity.LastChange) > 0)
        {
            entity.LastChange = changed;
        }

        entity.AddDataset(statement.Dataset);
        entity.AddReferent(statement.EntityId);
        if (statement.FirstSeen is { } first && (entity.FirstSeen is null || string.CompareOrdinal(first, entity.FirstSeen) < 0))
            entity.FirstSeen = first;
        if (statement.LastSeen is { } last && string.CompareOrdinal(last, entity.LastSeen) > 0)
            entity.LastSeen = last;
        return null;
    }
}

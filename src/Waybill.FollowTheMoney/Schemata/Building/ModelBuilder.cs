using Waybill.FollowTheMoney.Types;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>
/// Joins definitions to a model: checks all of them, then gives each schema its ancestors, properties, reverses and edges.
/// </summary>
internal sealed class ModelBuilder
{
    private const int DeepestLineage = 32;

    // FollowTheMoney has some seventy; each is held against each.
    private const int MostSchemata = 1000;
    private readonly SortedDictionary<string, SchemaDefinition> definitions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Schema> schemata = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, Property>> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Property>> all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> generations = new(StringComparer.Ordinal);
    private readonly Lineages lineages = new();

    private ModelBuilder(IEnumerable<SchemaDefinition> given)
    {
        foreach (var definition in given)
        {
            if (!definitions.TryAdd(definition.Name, definition))
                throw definition.Fault("the model has this schema already", "give it another name, or extend the one there is");
            if (definitions.Count > MostSchemata)
                throw definition.Fault($"the model has more than {MostSchemata} schemata", "leave out what you do not use");
        }
    }

    public static IReadOnlyList<Schema> Build(IEnumerable<SchemaDefinition> definitions) => new ModelBuilder(definitions).Build();

    private List<Schema> Build()
    {
        foreach (var definition in definitions.Values)
        {
            Generations(definition, []);
            schemata.Add(definition.Name, Make(definition));
            own.Add(definition.Name, new(StringComparer.Ordinal));
        }

        foreach (var definition in definitions.Values)
        {
            schemata[definition.Name].Extends = [.. definition.Extends.Select(parent => schemata[parent])];
            foreach (var property in definition.Properties)
                own[definition.Name].Add(property.Name, Make(definition, property));
        }

        foreach (var definition in definitions.Values)
        {
            foreach (var property in definition.Properties)
                ReverseLinks.Join(definition, property, schemata, own, lineages);
        }

        foreach (var schema in schemata.Values)
            schema.Settle(lineages.Of(schema), Gather(schema).Values);
        foreach (var schema in schemata.Values)
            Finish(schema, definitions[schema.Name]);
        return [.. schemata.Values];
    }

    // How many generations a schema has, itself one of them; circles are refused. What is known is not walked again: two schemata that
    // each extend both of a layer above have a path for every choice.
    private int Generations(SchemaDefinition definition, List<string> path)
    {
        if (generations.TryGetValue(definition.Name, out var known))
            return known;
        if (path.Contains(definition.Name))
            throw definitions[path[0]].Fault("extends", $"it extends itself ({string.Join(" < ", path)})", "break the circle");
        path.Add(definition.Name);
        var above = 0;
        foreach (var parent in definition.Extends)
        {
            if (!definitions.TryGetValue(parent, out var next))
                throw definition.Fault("extends", $"there is no schema '{parent}' in the model", "add it or mend the name");
            above = Math.Max(above, path.Count > DeepestLineage ? DeepestLineage : Generations(next, path));
        }

        if (above >= DeepestLineage)
            throw definitions[path[0]].Fault("extends", $"more than {DeepestLineage} generations", "flatten the lineage");
        path.RemoveAt(path.Count - 1);
        return generations[definition.Name] = above + 1;
    }

    private static Schema Make(SchemaDefinition given) =>
        new(given.Name)
        {
            Label = given.Label ?? Words.FromName(given.Name),
            Plural = given.Plural ?? given.Label ?? Words.FromName(given.Name),
            IsAbstract = given.Abstract,
            IsHidden = given.Hidden,
            IsGenerated = given.Generated,
            IsDeprecated = given.Deprecated,
            IsMatchable = given.Matchable,
        };

    private Property Make(SchemaDefinition definition, PropertyDefinition given)
    {
        var place = $"properties.{given.Name}";
        var type =
            PropertyTypes.Find(given.Type)
            ?? throw definition.Fault(place, $"there is no type '{given.Type}'", $"use one of {string.Join(", ", PropertyTypes.All)}");
        if (given.Format is { } format && (type != PropertyTypes.Identifier || !PropertyTypes.IdentifierFormats.Contains(format)))
            throw definition.Fault(place, $"there is no format '{format}' of {type}", "leave it out or mend it");
        return new(schemata[definition.Name], given.Name, type)
        {
            Label = given.Label ?? Words.FromName(given.Name),
            IsMatchable = given.Matchable ?? type.IsMatchable,
            IsHidden = given.Hidden,
            IsDeprecated = given.Deprecated,
            MaxLength = given.MaxLength ?? type.MaxLength,
            Format = given.Format,
        };
    }

    /// <summary>Own properties first; of two that are inherited under one name, that of the parent named first.</summary>
    private Dictionary<string, Property> Gather(Schema schema)
    {
        if (all.TryGetValue(schema.Name, out var known))
            return known;
        var gathered = new Dictionary<string, Property>(own[schema.Name], StringComparer.Ordinal);
        foreach (var inherited in schema.Extends.SelectMany(parent => Gather(parent).Values))
            gathered.TryAdd(inherited.Name, inherited);
        all.Add(schema.Name, gathered);
        return gathered;
    }

    private void Finish(Schema schema, SchemaDefinition given)
    {
        schema.Descendants = [.. schemata.Values.Where(other => other != schema && other.IsA(schema))];
        if (schema.IsMatchable)
            schema.MatchableSchemata = [.. schemata.Values.Where(other => other.IsMatchable && (other.IsA(schema) || schema.IsA(other)))];
        schema.Featured = Named(schema, given, "featured", given.Featured);
        schema.Required = Named(schema, given, "required", given.Required);
        schema.Caption = Named(schema, given, "caption", Nearest(schema, definition => definition.Caption));
        schema.TemporalStart = Named(schema, given, "temporalExtent.start", Nearest(schema, definition => definition.TemporalStart));
        schema.TemporalEnd = Named(schema, given, "temporalExtent.end", Nearest(schema, definition => definition.TemporalEnd));
        if (lineages.Of(schema).Select(ancestor => definitions[ancestor.Name].Edge).FirstOrDefault(found => found is not null) is { } edge)
        {
            schema.Edge = new(
                Named(schema, given, "edge.source", [edge.Source])[0],
                Named(schema, given, "edge.target", [edge.Target])[0],
                Named(schema, given, "edge.caption", edge.Caption),
                edge.Directed
            );
        }
    }

    private IReadOnlyList<string> Nearest(Schema schema, Func<SchemaDefinition, IReadOnlyList<string>> part) =>
        lineages.Of(schema).Select(ancestor => part(definitions[ancestor.Name])).FirstOrDefault(names => names.Count > 0, []);

    private static Property[] Named(Schema schema, SchemaDefinition given, string place, IEnumerable<string> names) =>
        [
            .. names.Select(name =>
                schema.Find(name) ?? throw given.Fault(place, $"there is no property '{name}'", "add it to the schema or mend the name")
            ),
        ];
}

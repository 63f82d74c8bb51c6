using Waybill.FollowTheMoney.Types;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>Joins a property that points at entities with its range, and makes the stub there that looks back.</summary>
internal static class ReverseLinks
{
    public static void Join(
        SchemaDefinition definition,
        PropertyDefinition given,
        SortedDictionary<string, Schema> schemata,
        Dictionary<string, SortedDictionary<string, Property>> own,
        Lineages lineages
    )
    {
        var place = $"properties.{given.Name}";
        var property = own[definition.Name][given.Name];
        if (property.Type != PropertyTypes.Entity)
        {
            if (given.Range is not null || given.Reverse is not null)
                throw definition.Fault(place, $"range and reverse are for entities, not for {property.Type}", "leave them out");
            return;
        }

        var range = given.Range ?? "Thing";
        property.Range = schemata.TryGetValue(range, out var schema)
            ? schema
            : throw definition.Fault(place, $"there is no schema '{range}' in the model", "add it or mend the range");
        if (given.Reverse is not { } reverse)
            return;
        if (lineages.Of(schema).Select(holder => own[holder.Name].GetValueOrDefault(reverse.Name)).FirstOrDefault(p => p is not null) is { } taken)
        {
            // Two properties of one schema may be looked back on by one stub, as the sides of a tender are.
            if (taken.IsStub && taken.Range == property.Schema)
            {
                property.Reverse = taken;
                return;
            }

            throw definition.Fault(place, $"its reverse '{reverse.Name}' collides with {taken.QName}", "give the reverse another name");
        }

        if (schemata.Values.FirstOrDefault(s => own[s.Name].ContainsKey(reverse.Name) && lineages.Of(s).Contains(schema)) is { } below)
            throw definition.Fault(
                place,
                $"its reverse '{reverse.Name}' collides with {below.Name}:{reverse.Name}",
                "give it another name"
            );
        var stub = new Property(schema, reverse.Name, PropertyTypes.Entity)
        {
            Label = reverse.Label ?? Words.FromName(reverse.Name),
            IsStub = true,
            IsHidden = reverse.Hidden,
            Range = property.Schema,
            Reverse = property,
        };
        property.Reverse = stub;
        own[schema.Name].Add(stub.Name, stub);
    }
}

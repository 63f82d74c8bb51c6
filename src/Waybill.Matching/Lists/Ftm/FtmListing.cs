using Waybill.Core.Time;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>Makes a listing of an entity, the sanctions that point at it, its papers and links.</summary>
internal static class FtmListing
{
    private const string Unnamed = "unnamed";

    private static readonly (string Property, NameRole Role, AliasQuality Quality)[] NameProperties =
    [
        ("name", NameRole.Alias, AliasQuality.Unsaid),
        ("alias", NameRole.Alias, AliasQuality.Unsaid),
        ("weakAlias", NameRole.Alias, AliasQuality.Low),
        ("previousName", NameRole.Previous, AliasQuality.Unsaid),
    ];

    public static ListedEntity Of(ListSource source, FtmGraph graph, Entity entity, ListPlace place)
    {
        foreach (var address in entity.Get("addressEntity"))
            entity.AddRaw("address", graph.Address(address));
        var papers = graph.Papers(entity.Id).Select(Paper).OfType<ListedNumber>().ToList();
        foreach (var paper in papers.Where(paper => entity.Schema.Find(paper.Property) is not null))
            entity.AddRaw(paper.Property, paper.Value);
        var list = entity.Datasets is [var first, ..] ? first : "ftm";
        var listings = graph.Sanctions(entity.Id).Select(sanction => Listing(source, list, entity, sanction)).ToList();
        return new()
        {
            Entity = entity,
            Listing = listings is [var leading, ..]
                ? leading
                : new()
                {
                    List = list,
                    Authority = Unnamed,
                    Reference = entity.Id,
                },
            Further = [.. listings.Skip(1)],
            Names = [.. Names(entity)],
            Numbers = [.. Numbers(entity, papers)],
            Births = [.. entity.Get("birthDate").Select(ListDates.Read).OfType<Edtf>()],
            Links = [.. graph.Links(entity.Id).Distinct()],
            Place = place,
        };
    }

    private static Listing Listing(ListSource source, string list, Entity entity, FtmReader.Placed placed)
    {
        var sanction = placed.Entity;
        return new()
        {
            List = sanction.Datasets is [var first, ..] ? first : list,
            Authority = sanction.First("authority") ?? Unnamed,
            Reference = entity.Id,
            Programmes = Either(sanction, "program", "programId"),
            Measures = sanction.Get("provisions"),
            ListedOn = Day(source, placed, "listingDate") ?? Day(source, placed, "startDate"),
            DelistedOn = Day(source, placed, "endDate"),
            Updated = [.. sanction.Get("modifiedAt").Select(ListDates.Read).OfType<Edtf>()],
            Reason = sanction.First("reason") ?? sanction.First("summary"),
            CrossReferences = [.. sanction.Get("unscId"), .. sanction.Get("authorityId"), .. sanction.Get("recordId")],
            StatedAt = placed.Place,
        };
    }

    private static IReadOnlyList<string> Either(Entity sanction, string first, string second) =>
        sanction.Get(first) is { Count: > 0 } values ? values : sanction.Get(second);

    private static Edtf? Day(ListSource source, FtmReader.Placed placed, string property)
    {
        if (placed.Entity.First(property) is not { } text)
            return null;
        var date = ListDates.Read(text);
        if (date is null)
            source.Tally.Unplaced("date", placed.Place.File, placed.Place.Line, text);
        return date;
    }

    private static IEnumerable<ListedName> Names(Entity entity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { entity.Caption };
        yield return new(entity.Caption, NameRole.Primary);
        foreach (var (property, role, quality) in NameProperties)
        {
            foreach (var name in entity.Get(property).Where(seen.Add))
                yield return new(name, TwoScripts.Role(name, role), quality);
        }
    }

    private static IEnumerable<ListedNumber> Numbers(Entity entity, List<ListedNumber> papers)
    {
        foreach (var (property, values) in entity.Properties)
        {
            if (property.Type != PropertyTypes.Identifier || property.Name is "programId" or "wikidataId")
                continue;
            foreach (var value in values)
            {
                yield return papers.Find(paper => paper.Property == property.Name && paper.Value == value)
                    ?? new(property.Name, value, null, null, null, property.Clean(value) is not null);
            }
        }
    }

    private static ListedNumber? Paper(Entity paper) =>
        (paper.First("passportNumber") ?? paper.First("number")) is { } number
            ? new(paper.Schema.IsA("Passport") ? "passportNumber" : "idNumber", number, paper.First("type"), paper.First("country"), null)
            : null;
}

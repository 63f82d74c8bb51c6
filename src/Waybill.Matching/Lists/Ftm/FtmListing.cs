using Waybill.Core.Time;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>Makes a listing of an entity, the sanctions that point at it, its papers and links.</summary>
internal static class FtmListing
{
    private static readonly (string Property, NameRole Role, AliasQuality Quality)[] NameProperties =
    [
        ("name", NameRole.Alias, AliasQuality.Unsaid),
        ("alias", NameRole.Alias, AliasQuality.Unsaid),
        ("weakAlias", NameRole.Alias, AliasQuality.Low),
        ("previousName", NameRole.Previous, AliasQuality.Unsaid),
    ];

    /// <summary>The listing of an entity; the leading one of several is one that goes on, the oldest of them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="graph">The file's entities.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="file">The list that the whole file goes by.</param>
    public static ListedEntity Of(ListSource source, FtmGraph graph, Entity entity, ListPlace place, string file)
    {
        foreach (var address in entity.Get("addressEntity"))
            entity.AddRaw("address", graph.Address(address));
        var papers = graph.Papers(entity.Id).Select(Paper).OfType<ListedNumber>().ToList();
        foreach (var paper in papers.Where(paper => entity.Schema.Find(paper.Property) is not null))
            entity.AddRaw(paper.Property, paper.Value);
        var list = graph.Datasets.Of(entity);
        var listings = graph
            .Sanctions(entity.Id)
            .OrderBy(sanction => sanction.Entity.Id, StringComparer.Ordinal)
            .Select(sanction => Listing(source, graph, list ?? file, entity, sanction))
            .OrderBy(listing => listing.DelistedOn is null ? 0 : 1)
            .ThenBy(listing => listing.ListedOn is null ? 1 : 0)
            .ThenBy(listing => listing.ListedOn?.Earliest)
            .ThenBy(listing => listing.Authority, StringComparer.Ordinal)
            .ToList();
        return new()
        {
            Entity = entity,
            Listing = listings is [var leading, ..]
                ? leading
                : new()
                {
                    List = list ?? file,
                    Authority = (list is null ? null : graph.Datasets.Authority(list)) ?? Matching.Lists.Listing.UnknownAuthority,
                    Reference = entity.Id,
                },
            Further = [.. listings.Skip(1)],
            Names = [.. Names(entity)],
            Numbers = [.. Numbers(entity, papers)],
            Births = [.. entity.Get("birthDate").Select(ListDates.Read).OfType<Edtf>()],
            Links =
            [
                .. graph
                    .Links(entity.Id)
                    .Distinct()
                    .OrderBy(link => link.Relation, StringComparer.Ordinal)
                    .ThenBy(link => link.Name, StringComparer.Ordinal),
            ],
            Place = place,
        };
    }

    private static Listing Listing(ListSource source, FtmGraph graph, string list, Entity entity, FtmReader.Placed placed)
    {
        var sanction = placed.Entity;
        var own = sanction.Datasets is [var first, ..] ? first : list;
        var (from, until) = (Day(source, placed, "listingDate") ?? Day(source, placed, "startDate"), Day(source, placed, "endDate"));
        if (until?.Latest < from?.Earliest)
            source.Tally.Unplaced("end before the beginning", placed.Place.File, placed.Place.Line, $"from {from!.Text} to {until!.Text}");
        return new()
        {
            List = own,
            Authority = sanction.First("authority") ?? graph.Datasets.Authority(own) ?? Matching.Lists.Listing.UnknownAuthority,
            Reference = entity.Id,
            Programmes = Either(sanction, "program", "programId"),
            Measures = sanction.Get("provisions"),
            ListedOn = from,
            DelistedOn = until,
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
        // What has no name is called what its schema is called.
        if (entity.Caption == entity.Schema.Label && Array.TrueForAll(NameProperties, name => entity.Get(name.Property).Count == 0))
            yield break;
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

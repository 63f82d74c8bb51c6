using System.Globalization;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Resolution;

/// <summary>A listing as entities: who is listed, and for each listing the <c>Sanction</c> that says by whom and since when.</summary>
internal static class ListedStatements
{
    /// <summary>The entities, each with the list that says so, seen on the days of the snapshots that have them.</summary>
    public static IEnumerable<(Entity Entity, string Dataset)> Of(ListedEntity listed, Screener screener)
    {
        var seen = screener.SeenOn(listed.Id);
        yield return (Seen(listed.Entity.Clone(), seen), listed.Listing.List);
        foreach (var (at, listing) in listed.Listings.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{listed.Id}-listing-{at + 1}");
            var sanction = new Entity(Model.ArmsTransfers, "Sanction", id);
            sanction.AddRaw("entity", listed.Id);
            sanction.Add("authority", listing.Authority);
            sanction.Add("authorityId", listing.Reference);
            foreach (var programme in listing.Programmes)
                sanction.Add("program", programme);
            if (listing.ListedOn is { IsInterval: false } on)
                sanction.Add("listingDate", on.Text.TrimEnd('~', '?', '%'));
            if (listing.DelistedOn is { IsInterval: false } end)
                sanction.Add("endDate", end.Text.TrimEnd('~', '?', '%'));
            if (listing.Reason is { } reason)
                sanction.Add("reason", reason);
            yield return (Seen(sanction, seen), listing.List);
        }
    }

    private static Entity Seen(Entity entity, (DateOnly First, DateOnly Last)? days)
    {
        if (days is var (first, last))
        {
            entity.FirstSeen ??= Day(first);
            entity.LastSeen ??= Day(last);
        }

        return entity;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

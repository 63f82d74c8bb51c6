namespace Waybill.Matching.Lists.Snapshots;

/// <summary>What the dates of one listing tell of a day. Coarse dates tell nothing of the days that they leave open.</summary>
internal static class ListingDays
{
    /// <summary>True where it surely held: it had begun, and had not ended.</summary>
    public static bool Holds(this Listing listing, DateOnly day) =>
        listing.ListedOn?.Latest <= day && (listing.DelistedOn is null || listing.DelistedOn.Earliest > day);

    /// <summary>True where it surely had ended.</summary>
    public static bool HasEnded(this Listing listing, DateOnly day) => listing.DelistedOn?.Latest <= day;

    /// <summary>True where it surely had not begun.</summary>
    public static bool IsToCome(this Listing listing, DateOnly day) => listing.ListedOn?.Earliest > day;

    /// <summary>True where it surely did not hold.</summary>
    public static bool IsOff(this Listing listing, DateOnly day) => listing.HasEnded(day) || listing.IsToCome(day);
}

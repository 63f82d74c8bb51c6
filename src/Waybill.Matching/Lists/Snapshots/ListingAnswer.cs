namespace Waybill.Matching.Lists.Snapshots;

/// <summary>Whether something was on a list on a day, and why that can be said.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Because">The reasoning, in one sentence.</param>
/// <param name="Relied">The snapshots that it rests on, the oldest first.</param>
public sealed record ListingAnswer(ListingStatus Status, string Because, IReadOnlyList<ListSnapshot> Relied)
{
    /// <summary>
    /// The listing that decides, of several that one entity has: the one that held, that had ended last or began next, or that leaves it
    /// open; null where snapshots alone do.
    /// </summary>
    public Listing? By { get; init; }
}

/// <summary>Whether something was on a list on a day.</summary>
public enum ListingStatus
{
    /// <summary>The snapshots and dates at hand do not tell.</summary>
    Unknown,

    /// <summary>It was.</summary>
    Listed,

    /// <summary>It was not.</summary>
    NotListed,
}

using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Matching.Screening;

/// <summary>What is known of a day about one who is asked for: from the hits, and from each list about who stands in none of its snapshots.</summary>
/// <param name="Day">The day.</param>
/// <param name="Status">
/// Listed where a hit was; unknown where that is so of a hit, or where a list does not tell of the day; else not listed.
/// </param>
/// <param name="Lists">What each list tells of who stands in none of its snapshots, by short name.</param>
public sealed record AnswerOnDay(DateOnly Day, ListingStatus Status, IReadOnlyList<ListOnDay> Lists)
{
    /// <summary>What hits and lists tell together.</summary>
    internal static AnswerOnDay Of(DateOnly day, IReadOnlyList<ListOnDay> lists, IEnumerable<ScreeningHit> hits)
    {
        var told = hits.Select(hit => hit.OnDay?.Status ?? ListingStatus.Unknown)
            .Concat(lists.Select(list => list.Absent.Status))
            .ToHashSet();
        return new(
            day,
            told.Contains(ListingStatus.Listed) ? ListingStatus.Listed
                : told.Contains(ListingStatus.Unknown) ? ListingStatus.Unknown
                : ListingStatus.NotListed,
            lists
        );
    }
}

/// <summary>A list on a day.</summary>
/// <param name="List">Its short name.</param>
/// <param name="Absent">Whether one who stands in none of its snapshots was on it, and the snapshots relied on.</param>
public sealed record ListOnDay(string List, ListingAnswer Absent);

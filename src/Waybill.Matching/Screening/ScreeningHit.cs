using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Matching.Screening;

/// <summary>A listing that may be of whom was asked for: a candidate with its reasons, for a person to judge.</summary>
/// <param name="Listed">The listing, as it stands in the newest snapshot that has it.</param>
/// <param name="Comparison">What speaks for and against.</param>
/// <param name="OnDay">Whether it was listed on the day asked for, and what tells so; null where no day was.</param>
/// <param name="Former">The name that it is found by, where only older snapshots have that; else null.</param>
public sealed record ScreeningHit(ListedEntity Listed, EntityComparison Comparison, ListingAnswer? OnDay, NameOverTime? Former = null)
{
    /// <summary>The newest snapshot of its list, where that no longer has the listing; null where it has.</summary>
    public ListSnapshot? GoneFrom { get; init; }

    /// <summary>
    /// All that the listing rests on, where a file joins several lists: first the one that decides whether it was listed on the day asked
    /// for, then the others in their order. It may be one that only an older snapshot has.
    /// </summary>
    public IReadOnlyList<Listing> Listings
    {
        get
        {
            var all = Listed.Listings.ToList();
            if (OnDay?.By is not { } by)
                return all;
            if (all.FindIndex(one => one.IsAlike(by)) is >= 0 and var at)
                all.RemoveAt(at);
            return [by, .. all];
        }
    }

    /// <summary>The score, from 0 to 1.</summary>
    public double Score => Comparison.Score;

    /// <summary>The listed name that the one asked for is like: it may be a former one; null where numbers alone tell.</summary>
    public ListedName? Name =>
        Comparison.Names is { } names ? Listed.Names.FirstOrDefault(name => name.Text == names.Right) ?? Former?.Name : null;
}

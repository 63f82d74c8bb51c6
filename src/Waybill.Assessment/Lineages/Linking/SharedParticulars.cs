using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages of the same days that share particulars (names, designations, odd numbers) tell of one event in words of their own: what they say
/// alike of it, or in one speaker's name, is one utterance. Two speakers keep it apart, unless the one is a person and the other a body or an office, and a page
/// names both: a White House statement is told in its spokesman's name.
/// </summary>
internal static class SharedParticulars
{
    // Common phrases put all pages of a day under one pair.
    private const int MostOfAPair = 64;

    /// <summary>Joins each claim to that of another such page which says the same, the earliest page first.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var pages = pool
            .All.Where(i => Pairs(pool.Claims[i]).Count > 0)
            .GroupBy(i => pool.Claims[i].Page, StringComparer.Ordinal)
            .Select(page => new Page([.. page.OrderBy(i => pool.Claims[i].Claim.Selector.Start).ThenBy(i => i)], pool.Claims[page.First()]))
            .OrderBy(page => page.Day)
            .ThenBy(page => page.First.Page, StringComparer.Ordinal)
            .ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (place, page) in pages.Index())
        {
            var near = new SortedSet<int>();
            foreach (var pair in Pairs(page.First))
            {
                if (!holders.TryGetValue(pair, out var held))
                    holders[pair] = held = [];
                near.UnionWith(held.Where(before => page.Day.DayNumber - pages[before].Day.DayNumber <= LinkRules.DaysToPublish));
                if (held.Count < MostOfAPair)
                    held.Add(place);
            }

            foreach (var i in page.Claims)
                _ = near.SelectMany(before => Alike(pool, pages[before], i)).Any(o => join(o, i));
        }
    }

    /// <summary>The pairs of particulars of a claim's page: one alone may stand on many.</summary>
    public static IReadOnlyList<string> Pairs(AssessedClaim claim)
    {
        if (claim is not { Claim.Selector: TextQuoteSelector, Exhibit.Particulars: [_, _, ..] particulars } || claim.PublishedOn() is null)
            return [];
        return
        [
            .. from first in particulars
            from second in particulars
            where string.CompareOrdinal(first, second) < 0
            select $"{first} {second}",
        ];
    }

    private static IEnumerable<int> Alike(ClaimPool pool, Page page, int claim) =>
        page
            .Claims.Where(o => AreOfOneTime(pool, o, claim) && (IsOneVoice(pool, o, claim) || SayTheSame(pool, o, claim)))
            .OrderByDescending(o => pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[claim]));

    private static bool AreOfOneTime(ClaimPool pool, int a, int b) =>
        pool.Day(a) is not { } one || pool.Day(b) is not { } other || Math.Abs(one - other) <= LinkRules.DaysToPublish;

    // What one speaker says of one event within days is one utterance, whatever each page picks from it.
    private static bool IsOneVoice(ClaimPool pool, int a, int b) => pool.Voice(a) is { } voice && voice == pool.Voice(b);

    private static bool SayTheSame(ClaimPool pool, int a, int b)
    {
        var (one, other, likeness) = (pool.Claims[a], pool.Claims[b], pool.Likeness);
        return MayBeOneVoice(one, other)
            && (
                likeness.SameAmount(one, other)
                || (
                    likeness.PartiesMeet(one, other)
                    && likeness.GoodsMeet(one, other)
                    && likeness.UnitsMeet(one, other)
                    && likeness.ContentsMeet(one, other)
                )
            );
    }

    private static bool MayBeOneVoice(AssessedClaim a, AssessedClaim b)
    {
        if (LinkRules.Voice(a) is not { } one || LinkRules.Voice(b) is not { } other || one == other)
            return true;
        if (a.Speaker.Source is not null && b.Speaker.Source is not null)
            return false;
        return (Kind(a), Kind(b)) switch
        {
            (SpeakerKind.Named, SpeakerKind.Body) => Names(a, b),
            (SpeakerKind.Body, SpeakerKind.Named) => Names(b, a),
            (SpeakerKind.Named, SpeakerKind.Named) when IsOffice(a) != IsOffice(b) => IsOffice(b) ? Names(a, b) : Names(b, a),
            _ => false,
        };
    }

    private static SpeakerKind? Kind(AssessedClaim claim) => claim.Claim.Attribution is [.., { Kind: var kind }] ? kind : null;

    // "Iran's foreign minister", beside a name.
    private static bool IsOffice(AssessedClaim claim) => claim.Speaker.Name.Split(' ').Any(word => char.IsLower(word[0]));

    // A page in the house's name that names the person, or one in the person's that names the house.
    private static bool Names(AssessedClaim person, AssessedClaim house) =>
        Holds(house, Wording.Words(person.Speaker.Name)[^1]) || Holds(person, Wording.Fold(house.Speaker.Name));

    private static bool Holds(AssessedClaim claim, string words) =>
        claim.Exhibit?.Text is { } text && $" {Wording.Fold(text)} ".Contains($" {words} ", StringComparison.Ordinal);

    private sealed record Page(IReadOnlyList<int> Claims, AssessedClaim First)
    {
        public DateOnly Day { get; } = First.RelayedBy();
    }
}

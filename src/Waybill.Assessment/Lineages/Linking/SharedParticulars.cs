using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages of the same days that share particulars (names, designations, odd numbers) tell of one event in words of their own: what they say
/// alike of it is one utterance, and so is what one speaker says of it. Two sources of the case stay two.
/// </summary>
internal static class SharedParticulars
{
    private const string Telltale = "!";

    // Common phrases put all pages of a day under one mark.
    private const int MostOfAMark = 64;
    private const int MostOfAPage = 100;
    private const int MostParticulars = 16;

    /// <summary>Joins each claim to that of another such page which says the same, or is of one voice; the earliest page first.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join) =>
        Join(pool, join, (one, other, i, o) => !AreOfTwoVoices(pool.Claims[o], pool.Claims[i]));

    /// <summary>
    /// The same for a person and the body or office that he speaks for: a page tells the body's statement and names him, and on neither does
    /// the other say it too.
    /// </summary>
    public static void JoinHouses(ClaimPool pool, Func<int, int, bool> join) =>
        Join(pool, join, (one, other, i, o) => AreOfTwoVoices(pool.Claims[o], pool.Claims[i]) && IsOfHouse(pool, one, other, o, i));

    /// <summary>
    /// Under what a claim's page is looked for: two particulars, of which one alone may stand on many pages, or one that somebody says there.
    /// </summary>
    public static IReadOnlyList<string> Marks(AssessedClaim claim)
    {
        if (claim is not { Claim.Selector: TextQuoteSelector, Exhibit: { } exhibit } || Published(claim) is null)
            return [];
        List<string> particulars = [.. exhibit.Particulars.Take(MostParticulars)];
        return
        [
            .. exhibit.Telltales.Take(MostParticulars).Select(telltale => Telltale + telltale),
            .. from first in particulars
            from second in particulars
            where string.CompareOrdinal(first, second) < 0
            select $"{first}+{second}",
        ];
    }

    private static void Join(ClaimPool pool, Func<int, int, bool> join, Func<Page, Page, int, int, bool> areOneVoice)
    {
        var pages = Pages(pool);
        var holders = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var near = new SortedDictionary<int, bool>();
            foreach (var mark in page.Marks)
            {
                if (!holders.TryGetValue(mark, out var held))
                    holders[mark] = held = [];
                held.RemoveAll(before => page.Day - before.Since > LinkRules.DaysToPublish);
                foreach (var before in held)
                    near[before.Place] = near.GetValueOrDefault(before.Place) || !mark.StartsWith(Telltale, StringComparison.Ordinal);
            }

            foreach (var i in page.Claims)
                Join(pool, join, areOneVoice, pages, page, near, i);
            foreach (var held in page.Marks.Select(mark => holders[mark]).Where(held => held.Count < MostOfAMark))
                held.Add(page);
        }
    }

    private static void Join(
        ClaimPool pool,
        Func<int, int, bool> join,
        Func<Page, Page, int, int, bool> areOneVoice,
        List<Page> pages,
        Page page,
        SortedDictionary<int, bool> near,
        int claim
    )
    {
        foreach (var before in near.Select(other => pages[other.Key]).Where(before => before.Address != page.Address))
        {
            var alike = Alike(pool, before, claim, near[before.Place]).Where(o => areOneVoice(before, page, claim, o));
            if (!alike.Any(o => join(o, claim)))
                continue;
            page.Since = Math.Min(page.Since, before.Since);
            return;
        }
    }

    private static List<Page> Pages(ClaimPool pool)
    {
        var pages = pool
            .All.GroupBy(i => pool.Claims[i].Claim.Exhibit)
            .Select(claims => (Claims: claims, Marks: Marks(pool.Claims[claims.First()])))
            .Where(page => page.Marks.Count > 0)
            .Select(page =>
                (
                    Claims: page.Claims.OrderBy(i => pool.Claims[i].Claim.Selector.Start).ThenBy(i => i).Take(MostOfAPage).ToList(),
                    page.Marks,
                    Exhibit: page.Claims.Key
                )
            )
            .OrderBy(page => Published(pool.Claims[page.Claims[0]]))
            .ThenBy(page => page.Exhibit)
            .ToList();
        return [.. pages.Index().Select(page => new Page(page.Index, page.Item.Claims, page.Item.Marks, pool.Claims[page.Item.Claims[0]]))];
    }

    private static DateOnly? Published(AssessedClaim claim) => claim.PublishedOn()?.Earliest;

    // What a claim may be one with: it says the same, or, where more than a speaker is shared, comes from the same mouth.
    private static IEnumerable<int> Alike(ClaimPool pool, Page page, int claim, bool sharesMore) =>
        page
            .Claims.Where(o => AreOfOneTime(pool, o, claim) && !HaveTwoAmounts(pool, o, claim))
            .Where(o => SayTheSame(pool, o, claim) || (sharesMore && IsOneVoice(pool, o, claim)))
            .OrderByDescending(o => pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[claim]));

    private static bool AreOfOneTime(ClaimPool pool, int a, int b) =>
        pool.Day(a) is { } one && pool.Day(b) is { } other && Math.Abs(one - other) <= LinkRules.DaysToPublish;

    // Of one thing two numbers are two statements, or a copy's error, which other grounds find.
    private static bool HaveTwoAmounts(ClaimPool pool, int a, int b) =>
        pool.Claims[a].Claim.Quantity is not null
        && pool.Claims[b].Claim.Quantity is not null
        && pool.Voice(a) is { } voice
        && voice == pool.Voice(b)
        && pool.Day(a) != pool.Day(b)
        && !LinkRules.IsLateRetelling(pool.Claims[a], pool.Claims[b])
        && !pool.Likeness.SameAmount(pool.Claims[a], pool.Claims[b]);

    private static bool IsOneVoice(ClaimPool pool, int a, int b) =>
        pool.Voice(a) is { } voice
        && voice == pool.Voice(b)
        && (pool.Day(a) == pool.Day(b) || LinkRules.IsLateRetelling(pool.Claims[a], pool.Claims[b]));

    private static bool SayTheSame(ClaimPool pool, int a, int b)
    {
        var (one, other, likeness) = (pool.Claims[a], pool.Claims[b], pool.Likeness);
        return likeness.SameAmount(one, other)
            || (
                likeness.PartiesMeet(one, other)
                && likeness.GoodsMeet(one, other)
                && likeness.UnitsMeet(one, other)
                && likeness.ContentsMeet(one, other)
            );
    }

    // A source of the case is one speaker, whoever of it is named, and whether or not it speaks for itself.
    private static bool AreOfTwoVoices(AssessedClaim a, AssessedClaim b) =>
        a.Speaker.Source is not null && b.Speaker.Source is not null
            ? LinkRules.AreTwoSources(a, b)
            : LinkRules.Voice(a) is { } voice && LinkRules.Voice(b) is { } second && voice != second;

    private static bool IsOfHouse(ClaimPool pool, Page one, Page other, int a, int b)
    {
        var (first, second) = (pool.Claims[a], pool.Claims[b]);
        if (first.Speaker.Source is not null && second.Speaker.Source is not null)
            return false;
        return (IsPerson(first), IsPerson(second)) switch
        {
            (true, false) => IsHouse(second) && Speaks(pool, other, b, first) && !SaysItToo(pool, one, a, second),
            (false, true) => IsHouse(first) && Speaks(pool, one, a, second) && !SaysItToo(pool, other, b, first),
            _ => false,
        };
    }

    // The house's page names him, and does not tell that he says the same beside the house.
    private static bool Speaks(ClaimPool pool, Page page, int told, AssessedClaim person) =>
        page.Names(person.Speaker.Name) && !SaysItToo(pool, page, told, person);

    private static bool SaysItToo(ClaimPool pool, Page page, int told, AssessedClaim other) =>
        page.Claims.Any(i => pool.Voice(i) == LinkRules.Voice(other) && SayTheSame(pool, i, told));

    private static SpeakerKind? Kind(AssessedClaim claim) => claim.Claim.Attribution is [.., { Kind: var kind }] ? kind : null;

    private static bool IsPerson(AssessedClaim claim) => Kind(claim) == SpeakerKind.Named && !IsOffice(claim);

    private static bool IsHouse(AssessedClaim claim) => Kind(claim) == SpeakerKind.Body || IsOffice(claim);

    // "Iran's foreign minister": no name ends in a small letter's word.
    private static bool IsOffice(AssessedClaim claim) =>
        Kind(claim) == SpeakerKind.Named
        && claim.Speaker.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last]
        && char.IsLower(last[0]);

    private sealed class Page(int place, IReadOnlyList<int> claims, IReadOnlyList<string> marks, AssessedClaim first)
    {
        public int Place => place;

        public IReadOnlyList<int> Claims => claims;

        public IReadOnlyList<string> Marks => marks;

        public string Address => first.Page;

        public int Day { get; } = Published(first)!.Value.DayNumber;

        // The day of the earliest page that it was joined to, so that a speaker of every day makes no chain of months.
        public int Since { get; set; } = Published(first)!.Value.DayNumber;

        // As it is written: "Omar said" names no Omar Said.
        public bool Names(string name)
        {
            var text = first.Exhibit?.Text ?? "";
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (
                    (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]))
                )
                    return name.Length > 0;
            }

            return false;
        }
    }
}

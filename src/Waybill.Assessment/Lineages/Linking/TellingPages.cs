using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking.Words;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>Pages that tell of particulars, each with those of the days before that tell of some of them, or are alike in their words.</summary>
internal static class TellingPages
{
    private const string Telltale = "!";
    private const string Wordy = "~";

    // Common phrases put all pages of a day under one mark.
    private const int MostOfAMark = 64;
    private const int MostOfAPage = 100;
    private const int MostParticulars = 16;
    private const int MostWords = 10;
    private const double LeastLikeness = 0.15;

    /// <summary>
    /// Under what a claim's page is looked for: two particulars, of which one alone may stand on many pages, one that somebody says there, or
    /// two of the words that tell most of the page.
    /// </summary>
    public static IReadOnlyList<string> Marks(AssessedClaim claim)
    {
        if (claim is not { Claim.Selector: TextQuoteSelector, Exhibit: { } exhibit } || Published(claim) is null)
            return [];
        List<string> particulars = [.. exhibit.Particulars.Take(MostParticulars)];
        return
        [
            .. exhibit.Telltales.Take(MostParticulars).Select(telltale => Telltale + telltale),
            .. Pairs(particulars),
            .. Pairs([.. exhibit.Words?.Telling.Take(MostWords) ?? []]).Select(pair => Wordy + pair),
        ];
    }

    private static Tie KindOf(string mark) =>
        mark.StartsWith(Wordy, StringComparison.Ordinal) ? Tie.Words
        : mark.StartsWith(Telltale, StringComparison.Ordinal) ? Tie.Speaker
        : Tie.Particulars;

    private static IEnumerable<string> Pairs(List<string> of) =>
        from first in of
        from second in of
        where string.CompareOrdinal(first, second) < 0
        select $"{first}+{second}";

    /// <summary>
    /// The pages, the earliest first, each with those before it that share a mark with it; what it is joined to is to be noted before the next
    /// is asked for.
    /// </summary>
    public static IEnumerable<(TellingPage Page, IReadOnlyList<Neighbour> Near)> WithNeighbours(ClaimPool pool)
    {
        var pages = Pages(pool);
        var holders = new Dictionary<string, List<TellingPage>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var near = new SortedDictionary<int, Tie?>();
            foreach (var mark in page.Marks)
            {
                if (!holders.TryGetValue(mark, out var held))
                    holders[mark] = held = [];
                held.RemoveAll(before => page.Day - before.Since > LinkRules.DaysToPublish);
                foreach (var before in held)
                {
                    if (KindOf(mark) is not Tie.Words and var kind)
                        near[before.Place] = near.GetValueOrDefault(before.Place) is { } tie && tie > kind ? tie : kind;
                    else if (!near.ContainsKey(before.Place))
                        near[before.Place] = page.Words!.Likeness(before.Words!) >= LeastLikeness ? Tie.Words : null;
                }
            }

            yield return (
                page,
                [
                    .. near.Where(other => other.Value is not null)
                        .Select(other => new Neighbour(pages[other.Key], other.Value!.Value))
                        .Where(neighbour => neighbour.Page.Address != page.Address),
                ]
            );
            foreach (var held in page.Marks.Select(mark => holders[mark]).Where(held => held.Count < MostOfAMark))
                held.Add(page);
        }
    }

    private static List<TellingPage> Pages(ClaimPool pool)
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
        return
        [
            .. pages
                .Index()
                .Select(page => new TellingPage(
                    page.Index,
                    page.Item.Claims,
                    page.Item.Marks,
                    pool.Claims[page.Item.Claims[0]],
                    Published(pool.Claims[page.Item.Claims[0]])!.Value.DayNumber
                )),
        ];
    }

    private static DateOnly? Published(AssessedClaim claim) => claim.PublishedOn()?.Earliest;
}

/// <summary>A page of days before.</summary>
/// <param name="Page">The page.</param>
/// <param name="Tie">The firmest that the two have in common.</param>
internal sealed record Neighbour(TellingPage Page, Tie Tie);

/// <summary>What two pages have in common, the firmest last.</summary>
internal enum Tie
{
    /// <summary>Two of the words that tell most of each, and they are alike in their words.</summary>
    Words,

    /// <summary>One who speaks on both, or what else tells a page from most by itself.</summary>
    Speaker,

    /// <summary>Two particulars.</summary>
    Particulars,
}

/// <summary>A page that tells of particulars.</summary>
/// <param name="place">Its place among the pages, by day.</param>
/// <param name="claims">Its claims, in the order of the text.</param>
/// <param name="marks">Under what it is looked for.</param>
/// <param name="first">Its first claim.</param>
/// <param name="day">The day on which it was published, as a number.</param>
internal sealed class TellingPage(int place, IReadOnlyList<int> claims, IReadOnlyList<string> marks, AssessedClaim first, int day)
{
    public int Place => place;

    public IReadOnlyList<int> Claims => claims;

    public IReadOnlyList<string> Marks => marks;

    public string Address => first.Page;

    /// <summary>Its words; null where it was not read.</summary>
    public PageWords? Words => first.Exhibit?.Words;

    public int Day { get; } = day;

    /// <summary>The day of the earliest page that it was joined to, so that a speaker of every day makes no chain of months.</summary>
    public int Since { get; private set; } = day;

    /// <summary>Notes that the page was joined to one before.</summary>
    public void JoinedTo(TellingPage before) => Since = Math.Min(Since, before.Since);

    /// <summary>True where a name stands on the page as it is written: "Omar said" names no Omar Said.</summary>
    public bool Names(string name) => Wording.Holds(first.Exhibit?.Text ?? "", name);
}

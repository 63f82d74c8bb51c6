using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>Pages that tell of particulars, each with those of the days before that tell of some of them.</summary>
internal static class TellingPages
{
    private const string Telltale = "!";

    // Common phrases put all pages of a day under one mark.
    private const int MostOfAMark = 64;
    private const int MostOfAPage = 100;
    private const int MostParticulars = 16;

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
            var near = new SortedDictionary<int, bool>();
            foreach (var mark in page.Marks)
            {
                if (!holders.TryGetValue(mark, out var held))
                    holders[mark] = held = [];
                held.RemoveAll(before => page.Day - before.Since > LinkRules.DaysToPublish);
                foreach (var before in held)
                    near[before.Place] = near.GetValueOrDefault(before.Place) || !mark.StartsWith(Telltale, StringComparison.Ordinal);
            }

            yield return (
                page,
                [
                    .. near.Select(other => new Neighbour(pages[other.Key], other.Value))
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
/// <param name="SharesMore">True where two particulars are shared; else one alone, that somebody says.</param>
internal sealed record Neighbour(TellingPage Page, bool SharesMore);

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

    public int Day { get; } = day;

    /// <summary>The day of the earliest page that it was joined to, so that a speaker of every day makes no chain of months.</summary>
    public int Since { get; private set; } = day;

    /// <summary>Notes that the page was joined to one before.</summary>
    public void JoinedTo(TellingPage before) => Since = Math.Min(Since, before.Since);

    /// <summary>True where a name stands on the page as it is written: "Omar said" names no Omar Said.</summary>
    public bool Names(string name) => Wording.Holds(first.Exhibit?.Text ?? "", name);
}

using Waybill.Assessment.Lineages.Mutations;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>
/// Puts pages together that tell mainly of one statement. In the order of their days each joins the group to whose pages it is likeliest akin
/// in the mean, so that no page draws two groups together.
/// </summary>
internal static class PageGroups
{
    // Below even odds: pages are compared only where they share a telling word, which the weights do not count in.
    private const double Least = -1.25;
    private const double Worst = -6;
    private const int MostOfAWord = 64;
    private const int MostOfAGroup = 64;

    /// <summary>The groups of two pages and more, each in the order of days.</summary>
    /// <param name="exhibits">The exhibits.</param>
    /// <param name="voices">Whose word an exhibit's claims are.</param>
    /// <param name="amounts">Compares what two pages count.</param>
    public static IReadOnlyList<PageGroup> Of(
        IEnumerable<AssessedExhibit> exhibits,
        Func<AssessedExhibit, PageVoices> voices,
        PageAmounts amounts
    )
    {
        var groups = new List<List<Page>>();
        var byWord = new Dictionary<string, List<(Page Page, int Group)>>(StringComparer.Ordinal);
        var pages = exhibits
            .OrderBy(exhibit => exhibit.CapturedAt)
            .DistinctBy(exhibit => exhibit.Id)
            .Select(exhibit => Page.Of(exhibit, voices(exhibit)))
            .OfType<Page>();
        foreach (var page in pages.OrderBy(page => page.Day).ThenBy(page => page.Exhibit.Id))
        {
            var (group, odds) = Near(byWord, page)
                .Where(near => groups[near].Count < MostOfAGroup)
                .Select(near => (Group: near, Odds: groups[near].Average(other => Math.Max(Worst, PageKinship.Odds(other, page)))))
                .OrderByDescending(near => near.Odds)
                .ThenBy(near => near.Group)
                .FirstOrDefault((groups.Count, double.NegativeInfinity));
            if (odds < Least)
                group = groups.Count;
            if (group == groups.Count)
                groups.Add([]);
            groups[group].Add(page);
            foreach (var held in page.Words.Telling.Select(word => byWord[word]))
            {
                if (held.Count == MostOfAWord)
                    held.RemoveAt(0);
                held.Add((page, group));
            }
        }

        return [.. groups.Where(group => group.Count > 1).Select(group => new PageGroup(group, amounts))];
    }

    // The groups of pages that share one of the words that tell most of them.
    private static SortedSet<int> Near(Dictionary<string, List<(Page Page, int Group)>> byWord, Page page)
    {
        var near = new SortedSet<int>();
        foreach (var word in page.Words.Telling)
        {
            if (!byWord.TryGetValue(word, out var held))
                byWord[word] = held = [];
            held.RemoveAll(other => page.Day - other.Page.Day > PageKinship.Days);
            near.UnionWith(held.Select(other => other.Group));
        }

        return near;
    }
}

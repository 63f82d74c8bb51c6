namespace Waybill.Assessment.Lineages.Pages;

/// <summary>Pages that tell mainly of one statement, as far as can be seen without understanding them.</summary>
/// <param name="Pages">The pages, in the order of their days.</param>
public sealed record PageGroup(IReadOnlyList<GroupedPage> Pages)
{
    internal static PageGroup Of(List<Page> pages) => new([.. pages.Index().Select(page => GroupedPage.Of(pages, page.Index))]);
}

/// <summary>A page of a group.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Beside">The page of the group that it is likeliest akin to.</param>
/// <param name="Signs">What speaks for that, as short phrases.</param>
public sealed record GroupedPage(AssessedExhibit Exhibit, AssessedExhibit Beside, IReadOnlyList<string> Signs)
{
    internal static GroupedPage Of(List<Page> pages, int at)
    {
        var (earlier, later) = Enumerable
            .Range(0, pages.Count)
            .Where(other => other != at)
            .Select(other => (Earlier: pages[Math.Min(other, at)], Later: pages[Math.Max(other, at)]))
            .MaxBy(pair => PageKinship.Odds(pair.Earlier, pair.Later));
        var page = pages[at];
        return new(page.Exhibit, (earlier == page ? later : earlier).Exhibit, PageKinship.Signs(earlier, later));
    }
}

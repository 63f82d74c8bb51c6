using Waybill.Assessment.Lineages.Mutations;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>Pages that tell mainly of one statement, as far as can be seen without understanding them.</summary>
/// <param name="Pages">The pages, in the order of their days.</param>
public sealed record PageGroup(IReadOnlyList<GroupedPage> Pages)
{
    internal static PageGroup Of(List<Page> pages, PageAmounts amounts) =>
        new([.. pages.Index().Select(page => GroupedPage.Of(pages, page.Index, amounts))]);
}

/// <summary>A page of a group.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Beside">The page of the group that it is likeliest akin to.</param>
/// <param name="Signs">What speaks for that, as short phrases.</param>
public sealed record GroupedPage(AssessedExhibit Exhibit, AssessedExhibit Beside, IReadOnlyList<string> Signs)
{
    /// <summary>What it counts otherwise than that page, where it came later.</summary>
    public IReadOnlyList<Mutation> Changes { get; init; } = [];

    internal static GroupedPage Of(List<Page> pages, int at, PageAmounts amounts)
    {
        var (earlier, later) = Enumerable
            .Range(0, pages.Count)
            .Where(other => other != at)
            .Select(other => (Earlier: pages[Math.Min(other, at)], Later: pages[Math.Max(other, at)]))
            .MaxBy(pair => PageKinship.Odds(pair.Earlier, pair.Later));
        var isLater = later == pages[at];
        return new(pages[at].Exhibit, (isLater ? earlier : later).Exhibit, PageKinship.Signs(earlier, later))
        {
            Changes = isLater ? [.. amounts.Between(earlier.Exhibit, later.Exhibit).Select(change => change.Change)] : [],
        };
    }
}

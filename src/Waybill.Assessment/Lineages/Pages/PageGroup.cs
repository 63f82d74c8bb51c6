using Waybill.Assessment.Lineages.Mutations;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>Pages that tell mainly of one statement, as far as can be seen without understanding them.</summary>
public sealed class PageGroup
{
    private readonly IReadOnlyList<Page> pages;
    private readonly PageAmounts amounts;

    internal PageGroup(IReadOnlyList<Page> pages, PageAmounts amounts)
    {
        (this.pages, this.amounts) = (pages, amounts);
        Pages = [.. pages.Select(page => Beside(page, _ => true)!)];
    }

    /// <summary>The pages, in the order of their days, each with the one that it is likeliest akin to.</summary>
    public IReadOnlyList<GroupedPage> Pages { get; }

    /// <summary>A page of the group with that of some others to which it is likeliest akin; null where there is none.</summary>
    internal GroupedPage? Beside(AssessedExhibit exhibit, Func<AssessedExhibit, bool> others) =>
        Beside(pages.First(page => page.Exhibit.Id == exhibit.Id), others);

    private GroupedPage? Beside(Page page, Func<AssessedExhibit, bool> others)
    {
        var pairs = pages
            .Where(other => other != page && others(other.Exhibit))
            .Select(other => IsBefore(other, page) ? (Earlier: other, Later: page) : (Earlier: page, Later: other))
            .ToList();
        if (pairs.Count == 0)
            return null;
        var (earlier, later) = pairs.MaxBy(pair => PageKinship.Odds(pair.Earlier, pair.Later));
        return new(page.Exhibit, (later == page ? earlier : later).Exhibit, PageKinship.Signs(earlier, later))
        {
            Changes = later == page ? [.. amounts.Between(earlier.Exhibit, later.Exhibit).Select(change => change.Change)] : [],
        };
    }

    private static bool IsBefore(Page one, Page other) =>
        one.Day != other.Day ? one.Day < other.Day : one.Exhibit.Id.CompareTo(other.Exhibit.Id) < 0;
}

/// <summary>A page of a group.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Beside">The page that it is compared with.</param>
/// <param name="Signs">What speaks for it that the two tell of one statement, and against it, as short phrases.</param>
public sealed record GroupedPage(AssessedExhibit Exhibit, AssessedExhibit Beside, IReadOnlyList<string> Signs)
{
    /// <summary>What it counts otherwise than that page, where it came later.</summary>
    public IReadOnlyList<Mutation> Changes { get; init; } = [];
}

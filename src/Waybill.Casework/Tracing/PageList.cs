using System.Text.Json;
using Waybill.Assessment.Lineages.Pages;
using Waybill.Casework.Reporting;

namespace Waybill.Casework.Tracing;

/// <summary>Lists the pages of a case that tell mainly of one statement, as far as can be seen without understanding them.</summary>
/// <param name="Groups">The groups of two pages and more, by their first days.</param>
/// <param name="Alone">How many exhibits stand in none.</param>
public sealed record PageList(IReadOnlyList<PageGroup> Groups, int Alone)
{
    /// <summary>Lists them. Changed configuration files are recorded first.</summary>
    public static PageList Of(Workbench bench, string path)
    {
        var assessed = Assess.Run(bench, path);
        var groups = assessed.Case.PageGroups;
        return new(groups, assessed.Dossier.Exhibits.Count - groups.Sum(group => group.Pages.Count));
    }

    /// <summary>All of it as one line of JSON.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(
            new ListedGroups(
                [.. Groups.Select(group => new ListedGroup([.. group.Pages.Select(page => ListedPage.Of(page, null))]))],
                Alone
            ),
            PrintedJson.Compact.ListedGroups
        );
}

internal sealed record ListedGroups(IReadOnlyList<ListedGroup> Groups, int Alone);

internal sealed record ListedGroup(IReadOnlyList<ListedPage> Pages);

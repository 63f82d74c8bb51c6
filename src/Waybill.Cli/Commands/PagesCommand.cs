using System.CommandLine;
using Waybill.Assessment.Lineages.Pages;
using Waybill.Casework.Tracing;
using Waybill.Cli.Output;
using Waybill.Core.Text;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill pages CASE</c>: lists the pages that tell mainly of one statement.</summary>
internal static class PagesCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var json = Shell.Json();
        var command = new Command("pages", "List the pages that seem to tell of one statement") { folder, json };
        command.SetAction(parsed =>
        {
            var list = PageList.Of(shell.Bench(parsed), parsed.GetRequiredValue(folder));
            if (parsed.GetValue(json))
                shell.Json(list.ToJson());
            else
                Show(shell, list);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Shell shell, PageList list)
    {
        foreach (var (i, group) in list.Groups.Index())
        {
            shell.Say($"{i + 1}. {Counted.Of(group.Pages.Count, "page")} since {Day(group.Pages[0])}");
            foreach (var page in group.Pages)
            {
                shell.Say(TerminalSafe.Line($"   {Publisher(page)}, {Day(page)}, {page.Exhibit.Name}"));
                shell.Say(TerminalSafe.Line($"     beside {page.Beside.Name}: {string.Join("; ", page.Signs)}"));
                foreach (var change in page.Changes)
                    shell.Say(TerminalSafe.Line($"     ≠ {ChangeLine.Of(change)}"));
            }
        }

        shell.Say($"{Counted.Of(list.Groups.Count, "group")}; {Counted.Of(list.Alone, "exhibit")} in none");
    }

    private static string Publisher(GroupedPage page) => page.Exhibit.Metadata.Publisher ?? "publisher unknown";

    private static string Day(GroupedPage page) => page.Exhibit.Metadata.Published?.Text ?? "date unknown";
}

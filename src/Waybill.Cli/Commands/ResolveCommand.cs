using System.CommandLine;
using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Lists;
using Waybill.Casework.Resolution;
using Waybill.Casework.Screening;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill resolve CASE</c>: which names and listings are one, judged by a person.</summary>
internal static class ResolveCommand
{
    private const int MostListed = 20;

    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var file = new Option<string?>("--file")
        {
            Description = "Judgements to record: left, right, verdict (same, different, unsure, undo), why (CSV)",
            HelpName = "file",
        };
        var judgements = new Option<bool>("--judgements") { Description = "List what was judged, and what is held back" };
        var statements = new Option<string?>("--statements")
        {
            Description = "Write what is known of each entity, value by value with its origin, as FollowTheMoney statements (CSV)",
            HelpName = "file",
        };
        var threshold = CompareCommand.Threshold();
        var shelf = ListsCommand.Shelf();
        var json = Shell.Json();
        var command = new Command("resolve", "Judge which names of a case, and which listings, are one")
        {
            folder,
            file,
            judgements,
            statements,
            threshold,
            shelf,
            json,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var bench = shell.Bench(parsed);
                var path = parsed.GetRequiredValue(folder);
                var lists = ListShelf.Of(parsed.GetValue(shelf));
                var screener = ScreenNames.TryOpen(bench, lists);
                if (screener is null)
                    shell.Warn(
                        $"{lists.Folder}: no list stands there, so names are set beside each other alone: add one with `waybill lists add`"
                    );
                var resolving = ResolveCase.Open(bench, path, screener);
                var exit = ExitCode.Done;
                if (parsed.GetValue(file) is { } table)
                    exit = Record(shell, bench, path, resolving, table);
                if (parsed.GetValue(judgements))
                    ListJudgements(shell, resolving);
                if (parsed.GetValue(statements) is { } output)
                    shell.Say($"{output}: {WriteStatements.Run(resolving, output)} statements");
                if (parsed.GetValue(file) is null && !parsed.GetValue(judgements) && parsed.GetValue(statements) is null)
                    Ask(shell, bench, path, resolving, resolving.Pairs(parsed.GetValue(threshold), stop), parsed.GetValue(json), stop);
                return Task.FromResult(exit);
            }
        );
        return command;
    }

    private static void Ask(
        Shell shell,
        Workbench bench,
        string path,
        ResolveCase resolving,
        IReadOnlyList<ResolutionPair> pairs,
        bool json,
        CancellationToken stop
    )
    {
        if (json)
        {
            foreach (var pair in pairs)
                shell.Json(ResolutionJson.Of(pair));
        }
        else if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            foreach (var pair in pairs.Take(MostListed))
                shell.Say(ResolutionText.Line(pair));
            var more =
                pairs.Count > MostListed
                    ? string.Create(CultureInfo.InvariantCulture, $"; the first {MostListed} are shown, --json has all")
                    : "";
            shell.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pairs.Count} pairs to judge{more}: on a terminal with single keys, else with --file"
                )
            );
        }
        else
        {
            new ResolutionDialogue(shell, bench, path, resolving).Run(pairs, stop);
        }
    }

    private static int Record(Shell shell, Workbench bench, string path, ResolveCase resolving, string table)
    {
        var known = resolving.Resolver.Standing.SelectMany(judged => new[] { judged.Left, judged.Right }).ToHashSet(StringComparer.Ordinal);
        var (verdicts, failures) = JudgementTable.Read(table, id => known.Contains(id) || resolving.Find(id) is not null);
        var result = JudgeEntities.Run(bench, path, resolving, verdicts);
        foreach (var (verdict, idle) in result.Pairs)
        {
            if (idle is null)
                shell.Say(ResolutionText.Recorded(verdict));
            else
                shell.Warn($"{verdict.One} ~ {verdict.Other}: {idle}");
        }

        foreach (var held in result.HeldBack)
            shell.Warn(HeldBackWords.Of(held));
        foreach (var failure in failures)
            shell.Warn(failure);
        shell.Head(result.Head);
        return failures.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static void ListJudgements(Shell shell, ResolveCase resolving)
    {
        foreach (var judgement in resolving.Resolver.Standing)
            shell.Say(ResolutionText.Line(judgement, id => resolving.Find(id)?.Caption));
        foreach (var cluster in resolving.Resolver.Clusters)
            shell.Say($"{cluster.CanonicalId}: {string.Join(", ", cluster.Members)}");
        foreach (var held in resolving.Resolver.HeldBack)
            shell.Warn(HeldBackWords.Of(held));
    }
}

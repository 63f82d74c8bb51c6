using System.CommandLine;
using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Matching;
using Waybill.Cli.Output;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill compare --pairs FILE | --entities FILE</c>: compares names or entities, with reasons.</summary>
internal static class CompareCommand
{
    public static Command Create(Shell shell)
    {
        var pairs = new Option<string?>("--pairs")
        {
            Description = "Pairs of names: a table with name1, name2, schema and, where known, want (CSV; - for standard input)",
            HelpName = "file",
        };
        var entities = new Option<string?>("--entities")
        {
            Description = "Pairs of entities: left and right, as FollowTheMoney writes them (JSON Lines)",
            HelpName = "file",
        };
        var threshold = Threshold();
        var json = Shell.Json();
        var command = new Command("compare", "Compare names, or entities, and say what speaks for and against")
        {
            pairs,
            entities,
            threshold,
            json,
        };
        command.SetAction(parsed =>
        {
            var (told, compared, least) = (0, 0, parsed.GetValue(threshold));
            var bench = shell.Bench(parsed);
            bench = bench with
            {
                Tell = line =>
                {
                    told++;
                    shell.Warn(line);
                },
            };
            var (rows, sides) = (parsed.GetValue(pairs), parsed.GetValue(entities)) switch
            {
                ({ } table, null) => (ComparePairs.Run(bench, table, least), ("name1", "name2")),
                (null, { } lines) => (CompareEntities.Run(bench, lines, least), ("left", "right")),
                _ => throw new UsageException("give either --pairs or --entities"),
            };
            var (wanted, met) = (0, 0);
            foreach (var row in rows)
            {
                compared++;
                if (row.Wanted is { } want)
                    (wanted, met) = (wanted + 1, met + (want == row.IsMatch ? 1 : 0));
                if (parsed.GetValue(json))
                    shell.Json(row.ToJson(sides));
                else
                    Show(shell, row, ofEntities: parsed.GetValue(entities) is not null);
            }

            if (wanted > 0 && !parsed.GetValue(json))
                shell.Say(string.Create(CultureInfo.InvariantCulture, $"{met} of {wanted} as wanted"));
            return compared == 0 && told > 0 ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    /// <summary>The option that sets the threshold.</summary>
    public static Option<double> Threshold()
    {
        var threshold = new Option<double>("--threshold")
        {
            Description = "From which score on it is a match",
            HelpName = "0–1",
            DefaultValueFactory = _ => NameComparison.DefaultThreshold,
        };
        threshold.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && !IsShare(given.Value))
                result.AddError("--threshold is a number from 0 to 1.");
        });
        return threshold;
    }

    private static bool IsShare(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1;

    private static void Show(Shell shell, ComparedRow row, bool ofEntities)
    {
        var verdict = row.IsMatch ? "match" : "no match";
        shell.Say(string.Create(CultureInfo.InvariantCulture, $"{row.Row}. {row.Left} | {row.Right}: {verdict} {row.Score:F2}"));
        foreach (var (_, line) in ofEntities ? ReasonLines.Of(row.Reasons, row.Names) : ReasonLines.Of(row.Reasons))
            shell.Say(line);
    }
}

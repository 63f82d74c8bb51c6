using System.CommandLine;
using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Goods;
using Waybill.Matching.Goods;

namespace Waybill.Cli.Commands;

/// <summary>
/// <c>waybill goods TEXT | --hs CODE | --file CSV</c>: goods against the common high-priority list and what is arms, with reasons.
/// </summary>
internal static class GoodsCommand
{
    private const int MostShown = 10;

    public static Command Create(Shell shell)
    {
        var text = new Argument<string?>("text")
        {
            Description = "What the goods are",
            HelpName = "TEXT",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var code = new Option<string?>("--hs") { Description = "Their code in the Harmonized System: 2 to 10 digits", HelpName = "code" };
        var file = new Option<string?>("--file")
        {
            Description = "A table with goods in each row: hs, description or both (CSV)",
            HelpName = "file",
        };
        var failOnHit = new Option<bool>("--fail-on-hit") { Description = "Exit with 3 when anything is hit" };
        var json = Shell.Json();
        var command = new Command("goods", "Screen goods against the common high-priority list and the classes of arms")
        {
            text,
            code,
            file,
            failOnHit,
            json,
        };
        command.SetAction(parsed =>
        {
            var bench = shell.Bench(parsed);
            var (words, hs, table) = (parsed.GetValue(text), parsed.GetValue(code), parsed.GetValue(file));
            if (table is not null && (words is not null || hs is not null))
                throw new UsageException("give either --file or one item");
            var (asked, hit, unread) = (0, 0, 0);
            foreach (var screened in ScreenGoods.Run(table is null ? [GoodsTable.Of(hs, words)] : GoodsTable.Read(bench, table, LeaveOut)))
            {
                asked++;
                hit += screened.Hits.Count > 0 ? 1 : 0;
                if (parsed.GetValue(json))
                    shell.Json(ScreenedGoodsJson.Of(screened));
                else if (table is null || screened.Hits.Count > 0)
                    Show(shell, screened);
            }

            if (!parsed.GetValue(json))
                shell.Say(string.Create(CultureInfo.InvariantCulture, $"{hit} of {asked} items have hits"));
            return hit > 0 && parsed.GetValue(failOnHit) ? ExitCode.Hit
                : unread > 0 ? ExitCode.Failed
                : ExitCode.Done;

            void LeaveOut(string line)
            {
                unread++;
                bench.Tell(line);
            }
        });
        return command;
    }

    private static void Show(Shell shell, ScreenedGoods screened)
    {
        var (row, code, description, _) = screened.Query;
        string?[] named = [code?.ToString(), description.Length > 0 ? description : null];
        var count = screened.Hits.Count == 0 ? "no hit" : $"{screened.Hits.Count} possible";
        var item = string.Join(" ", named.Where(part => part is not null));
        shell.Say(string.Create(CultureInfo.InvariantCulture, $"{row}. {item}: {count}"));
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var hit in screened.Hits.Take(MostShown))
            Show(shell, hit, said);
        if (screened.Hits.Count > MostShown)
            shell.Say(string.Create(CultureInfo.InvariantCulture, $"  and {screened.Hits.Count - MostShown} below"));
    }

    // What several hits have in common, such as their source, is said once.
    private static void Show(Shell shell, GoodsHit hit, HashSet<string> said)
    {
        var goods = hit.Goods;
        var ground = hit.Ground switch
        {
            GoodsGround.Code => "code  ",
            GoodsGround.Contained => "within",
            _ => string.Create(CultureInfo.InvariantCulture, $"{hit.Score:F2}  "),
        };
        string?[] named = [goods.Tier is { } tier ? $"tier {tier.Name}" : null, goods.Code?.ToString(), goods.Description];
        shell.Say($"  {ground}  {string.Join(" · ", named.Where(part => part is not null))}");
        if (goods.Class is { } of)
            shell.Say($"          {string.Join(" ◂ ", goods.Broader.Prepend(of).Select(one => one.Label))}");
        foreach (var line in Basis(hit).Where(said.Add))
            shell.Say("          " + line);
    }

    private static IEnumerable<string> Basis(GoodsHit hit)
    {
        yield return $"{hit.Goods.List}; {hit.Goods.Source}";
        foreach (var reason in hit.Reasons.Where(reason => reason.Feature is "code" or "agrees"))
            yield return string.Create(CultureInfo.InvariantCulture, $"{reason.Weight:F2}  {reason.Says}");
        foreach (var (feature, says) in new[] { ("missing", "in the list alone"), ("further", "in the description alone") })
        {
            var words = hit.Reasons.Where(reason => reason.Feature == feature).Select(reason => reason.Word).ToList();
            if (words.Count > 0)
                yield return $"{says}: {string.Join(", ", words)}";
        }
    }
}

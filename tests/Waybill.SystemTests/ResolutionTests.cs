using System.Text.Json;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>Names of a case beside listings: candidates, judgements from a file, undoing, and the dossier.</summary>
public sealed class ResolutionTests : IDisposable
{
    private const string Text = """
        The ship Angara (IMO 9179842) carried munitions from Rajin to Dunay in September 2023. MG-Flot LLC sold weapons to Russia, the ministry said.
        Transmorflot sold shells to Russia in 2022.
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_of_a_case_meet_listings_and_judgements_are_kept_reversed_and_warned_of()
    {
        Prepare();
        var pairs = Pairs();
        var ship = Assert.Single(pairs, pair => pair.Left == "imo-9179842");
        Assert.Equal("ofac-37059", ship.Right);
        var firm = Assert.Single(pairs, pair => pair.Right == "ofac-37049");

        Judge($"{ship.Left},{ship.Right},same,the number", $"{firm.Right},{firm.Left},different,", $"{firm.Left},{ship.Left},unsure,")
            .Succeeded();
        Assert.Empty(Pairs().Intersect([ship, firm]));
        var listed = Resolve("--judgements").Succeeded();
        Assert.Contains(
            listed.Lines,
            line => line.StartsWith("wb-", StringComparison.Ordinal) && line.EndsWith(": imo-9179842, ofac-37059", StringComparison.Ordinal)
        );
        Assert.Contains(listed.Lines, line => line.Contains("the number", StringComparison.Ordinal));

        var contradicted = Judge($"{firm.Left},{ship.Right},same,", $"{firm.Left},{ship.Left},different,").Succeeded();
        Assert.Contains(contradicted.ErrorLines, line => line.Contains("held back", StringComparison.Ordinal));

        Judge($"{firm.Left},{firm.Right},undo,", $"{firm.Left},{ship.Right},undo,").Succeeded();
        Assert.Contains(firm, Pairs());
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        WaybillCommand.Run("rebuild", folder["case"]).Succeeded();
        Assert.Contains(firm, Pairs());
    }

    [Fact]
    public void Rows_that_do_not_hold_are_told_and_the_others_are_recorded()
    {
        Prepare();
        var judged = Judge(
                "imo-9179842,ofac-37059,same,",
                "nobody,ofac-37059,same,",
                "ofac-37059,ofac-37059,same,",
                "imo-9179842,ofac-37049,perhaps,"
            )
            .FailedWith(1);

        Assert.Contains("imo-9179842 ~ ofac-37059: same", judged.Lines);
        Assert.Equal(
            ["row 2", "row 3", "row 4"],
            judged.ErrorLines.Select(line => line[line.IndexOf("row ", StringComparison.Ordinal)..][..5])
        );
    }

    [Fact]
    public void A_recorded_screening_stands_in_the_dossier_until_the_next_one()
    {
        Prepare();
        Assert.Contains("not screened", Report(), StringComparison.Ordinal);

        WaybillCommand.Run("screen", "--case", folder["case"], "--record", "--lists", folder["shelf"]).Succeeded();
        var report = Report();

        Assert.Contains("possible listing ANGARA", report, StringComparison.Ordinal);
        Assert.Contains("programme RUSSIA-EO14024", report, StringComparison.Ordinal);
        Judge("imo-9179842,ofac-37059,same,").Succeeded();
        Assert.Contains("judged same by", Report(), StringComparison.Ordinal);
        Judge("imo-9179842,ofac-37059,different,").Succeeded();
        Assert.DoesNotContain("listing ANGARA", Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_tell_of_each_value_who_says_so()
    {
        Prepare();
        Judge("imo-9179842,ofac-37059,same,").Succeeded();
        Resolve("--statements", folder["out.csv"]).Succeeded();

        var rows = File.ReadAllLines(folder["out.csv"]).Where(line => line.Contains("IMO9179842", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Single(rows.Select(row => row.Split(',')[0]).Distinct());
        Assert.Contains(rows, row => row.Contains("\"us-ofac-sdn\"", StringComparison.Ordinal));
    }

    private void Prepare()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("page.txt", Text)).Succeeded();
        var lists = Path.Combine(Checkout.Root, "cases", "dprk-russia", "lists", "2026-06-30", "sdn.csv");
        WaybillCommand.Run("lists", "add", lists, "--as-of", "2026-06-30", "--lists", folder["shelf"]).Succeeded();
    }

    private List<(string Left, string Right)> Pairs() =>
        [
            .. Resolve("--json")
                .Succeeded()
                .Lines.Select(line => JsonDocument.Parse(line).RootElement)
                .Select(pair =>
                    (pair.GetProperty("left").GetProperty("id").GetString()!, pair.GetProperty("right").GetProperty("id").GetString()!)
                ),
        ];

    private string Report()
    {
        WaybillCommand.Run("report", folder["case"], "-o", folder["report.md"]).Succeeded();
        return File.ReadAllText(folder["report.md"]);
    }

    private Outcome Judge(params string[] rows) =>
        Resolve("--file", folder.Write("judgements.csv", "left,right,verdict,why\n" + string.Join('\n', rows) + "\n"));

    private Outcome Resolve(params string[] options) =>
        WaybillCommand.Run(["resolve", folder["case"], "--lists", folder["shelf"], .. options]);
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace Waybill.SystemTests;

/// <summary>The whole road of evidence, walked by the command line.</summary>
public sealed partial class RoadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_becomes_an_exhibit_claims_a_decision_and_a_footnote()
    {
        var text = folder.Write("in/shipment.txt", Texts.Shipment);
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        var added = WaybillCommand.Run("add", folder["case"], text).Succeeded();
        Assert.Matches(Acknowledgement(), added.Lines[0]);

        var claims = WaybillCommand
            .Run("claims", folder["case"], "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var transfer = claims.Find(c =>
            c.GetProperty("frame").GetString() == "Transfer" && c.GetProperty("polarity").GetString() == "positive"
        );
        Assert.Equal(40, transfer.GetProperty("quantity").GetProperty("lower").GetDecimal());
        var id = transfer.GetProperty("id").GetString()!;

        WaybillCommand.Run("decide", folder["case"], id[..16], "accept", "--why", "read against the page").Succeeded();
        var accepted = WaybillCommand.Run("claims", folder["case"], "--where", "status=accepted", "--json").Succeeded().Lines;
        Assert.Equal(id, JsonDocument.Parse(Assert.Single(accepted)).RootElement.GetProperty("id").GetString());
        Assert.Contains(
            "read against the page",
            WaybillCommand.Run("decisions", folder["case"]).Succeeded().Output,
            StringComparison.Ordinal
        );
        Assert.Empty(WaybillCommand.Run("decisions", folder["case"], "--orphaned").Succeeded().Output);

        File.WriteAllText(
            folder["case/case.yaml"],
            """
            title: Launchers to Libya
            questions:
              - id: launchers
                ask: How many launchers has Belarus sent to Libya?
                frame: Transfer
                roles: { supplier: by, recipient: ly }
                unit: launcher
                series: cumulative
            """
        );
        WaybillCommand.Run("report", folder["case"], "-o", folder["dossier.html"]).Succeeded();
        var dossier = File.ReadAllText(folder["dossier.html"]);
        Assert.Contains("<li id=\"fn-1\"", dossier, StringComparison.Ordinal);
        Assert.Contains("How many launchers has Belarus sent to Libya?", dossier, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", dossier, StringComparison.Ordinal);
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void An_edit_puts_the_analysts_claim_in_the_place_of_the_readers()
    {
        var id = CaseWithOneTransfer();

        WaybillCommand
            .Run("decide", folder["case"], id, "edit", "--set", "lower=45", "--set", "certainty=possible", "--why", "the annex says 45")
            .Succeeded();

        var edited = Assert.Single(WaybillCommand.Run("claims", folder["case"], "--where", "status=edited", "--json").Succeeded().Lines);
        var claim = JsonDocument.Parse(edited).RootElement;
        Assert.Equal(
            (45m, "possible"),
            (claim.GetProperty("quantity").GetProperty("lower").GetDecimal(), claim.GetProperty("certainty").GetString())
        );
        Assert.DoesNotContain(id, WaybillCommand.Run("claims", folder["case"], "--json").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_analysts_own_claim_stands_on_a_quote_or_is_refused()
    {
        CaseWithOneTransfer();
        var exhibit = "shipment.txt";

        WaybillCommand
            .Run(
                "claim",
                "add",
                folder["case"],
                exhibit,
                "--quote",
                "Belarus has shipped more than 40 rocket launchers",
                "--frame",
                "Production",
                "--set",
                "producer=Belarus",
                "--set",
                "goods=rocket launchers"
            )
            .Succeeded();
        Assert.Single(WaybillCommand.Run("claims", folder["case"], "--where", "frame=Production").Succeeded().Lines);

        var refused = WaybillCommand
            .Run("claim", "add", folder["case"], exhibit, "--quote", "Belarus has sold", "--frame", "Transfer")
            .FailedWith(1);
        Assert.Contains("does not stand in", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_texts_and_claims_and_survives_any_query()
    {
        CaseWithOneTransfer();

        Assert.Contains(
            "Belarus ships launchers to Libya",
            WaybillCommand.Run("search", folder["case"], "rocket launch*").Succeeded().Output,
            StringComparison.Ordinal
        );
        foreach (var hostile in new[] { "\"", "a AND", "NEAR(", "* OR *", "col:x", "'; DROP TABLE x; --" })
            Assert.InRange(WaybillCommand.Run("search", folder["case"], hostile).Exit, 0, 1);
    }

    [Fact]
    public void The_same_bytes_twice_are_one_exhibit_with_two_captures()
    {
        var text = folder.Write("shipment.txt", Texts.Shipment);
        var copy = folder.Write("copy.txt", Texts.Shipment);
        WaybillCommand.Run("init", folder["case"]).Succeeded();

        var added = WaybillCommand.Run("add", folder["case"], text, copy).Succeeded();

        Assert.Single(added.Lines.Where(line => Acknowledgement().IsMatch(line)).Select(line => line.Split(' ')[0]).Distinct());
        Assert.Contains(" again ", added.Output, StringComparison.Ordinal);
        var ids = WaybillCommand
            .Run("claims", folder["case"], "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
            .ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Rebuilding_gives_the_same_index_byte_for_byte_and_runs_no_extractor()
    {
        var id = CaseWithOneTransfer();
        WaybillCommand.Run("decide", folder["case"], id, "accept").Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("more.txt", Texts.Numbered(7))).Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("another-name.txt", Texts.Numbered(7))).Succeeded();
        var before = DumpWithoutRebuilding();

        File.Delete(folder["case/index.db"]);
        WaybillCommand.Run("rebuild", folder["case"], "--dump", folder["after.txt"]).Succeeded();

        Assert.NotEmpty(before);
        Assert.Equal(before, File.ReadAllText(folder["after.txt"]));
    }

    [Fact]
    public void A_withdrawn_exhibit_leaves_its_tombstone_and_nothing_else()
    {
        var id = CaseWithOneTransfer();
        WaybillCommand.Run("decide", folder["case"], id, "accept").Succeeded();

        WaybillCommand.Run("withdraw", folder["case"], "shipment.txt", "--why", "a court order").Succeeded();

        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        Assert.Empty(WaybillCommand.Run("claims", folder["case"]).Succeeded().Output);
        foreach (var file in Directory.EnumerateFiles(folder["case"], "*", SearchOption.AllDirectories))
            Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf("rocket launchers"u8) < 0, $"{file} still holds the text");
    }

    [Fact]
    public void A_withdrawn_table_leaves_a_case_that_works()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        WaybillCommand
            .Run(
                "add",
                folder["case"],
                folder.Write("t.csv", "from,to,what\nIran,Sudan,drones\n"),
                "--map",
                folder.Write("m.yaml", "frame: { value: Transfer }\nroles: { supplier: from, recipient: to, goods: what }\n")
            )
            .Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("shipment.txt", Texts.Shipment)).Succeeded();

        WaybillCommand.Run("withdraw", folder["case"], "t.csv", "--why", "a court order").Succeeded();

        Assert.DoesNotContain("Sudan", WaybillCommand.Run("claims", folder["case"]).Succeeded().Output, StringComparison.Ordinal);
        WaybillCommand.Run("rebuild", folder["case"]).Succeeded();
        WaybillCommand.Run("report", folder["case"], "-o", folder["d.html"]).Succeeded();
        Assert.DoesNotContain("1970", File.ReadAllText(folder["d.html"]), StringComparison.Ordinal);
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void A_table_added_again_without_its_map_keeps_its_map()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        var table = folder.Write("t.csv", "from,to,what\nIran,Sudan,drones\n");
        var map = folder.Write("m.yaml", "frame: { value: Transfer }\nroles: { supplier: from, recipient: to, goods: what }\n");
        WaybillCommand.Run("add", folder["case"], table, "--map", map).Succeeded();

        Assert.Contains(" 1 claims again ", WaybillCommand.Run("add", folder["case"], table).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_taken_back_is_not_done_on_a_short_prefix()
    {
        CaseWithOneTransfer();
        var hash = WaybillCommand
            .Run("claims", folder["case"], "--json")
            .Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("exhibit").GetString()!)
            .First();

        WaybillCommand.Run("withdraw", folder["case"], hash[7..10], "--why", "x").FailedWith(2);

        Assert.NotEmpty(WaybillCommand.Run("claims", folder["case"]).Succeeded().Output);
    }

    [Fact]
    public void A_deleted_file_of_the_case_is_a_change_that_is_recorded()
    {
        CaseWithOneTransfer();
        WaybillCommand.Run("assess", folder["case"]).Succeeded();
        File.Delete(folder["case/sources.yaml"]);

        Assert.Contains("sources.yaml: changed", WaybillCommand.Run("assess", folder["case"]).Succeeded().Error, StringComparison.Ordinal);
        Assert.Empty(WaybillCommand.Run("assess", folder["case"]).Succeeded().Error);
    }

    [Fact]
    public void The_same_case_gives_the_same_dossier()
    {
        CaseWithOneTransfer();
        foreach (var form in new[] { "html", "md", "json" })
        {
            WaybillCommand.Run("report", folder["case"], "-o", folder["one." + form]).Succeeded();
            WaybillCommand.Run("rebuild", folder["case"]).Succeeded();
            WaybillCommand.Run("report", folder["case"], "-o", folder["two." + form]).Succeeded();
            Assert.Equal(File.ReadAllBytes(folder["one." + form]), File.ReadAllBytes(folder["two." + form]));
        }
    }

    private string CaseWithOneTransfer()
    {
        ReadyCase.OfOne.CopyTo(folder["case"]);
        var line = WaybillCommand
            .Run("claims", folder["case"], "--where", "frame=Transfer", "--where", "polarity=positive", "--json")
            .Succeeded()
            .Lines[0];
        return JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
    }

    private string DumpWithoutRebuilding()
    {
        using var dump = new StringWriter();
        Waybill.Casework.Cases.RebuildIndex.Dump(folder["case"], dump);
        return dump.ToString();
    }

    [GeneratedRegex(@"^sha256:[0-9a-f]{64} \d+ claims( again)? .+$")]
    private static partial Regex Acknowledgement();
}

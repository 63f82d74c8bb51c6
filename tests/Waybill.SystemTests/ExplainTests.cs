using System.Text.Json;

namespace Waybill.SystemTests;

/// <summary>`waybill explain` and `waybill read --explain` show the sentence, the rule and what gave each slot.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExplainTests() => ReadyCase.OfOne.CopyTo(folder["case"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_tree_is_drawn_with_every_word_and_the_slots_with_theirs()
    {
        var claim = TransferId();

        var explained = WaybillCommand.Run("explain", folder["case"], claim[..12]).Succeeded();

        foreach (var word in new[] { "Belarus", "shipped", "launchers", "Libya", "ministry", "Tuesday" })
            Assert.Contains(
                explained.Lines,
                line => line.TrimStart(' ', '│', '┌', '├', '└', '─').StartsWith(word + " ", StringComparison.Ordinal)
            );
        Assert.Single(explained.Lines, line => line.EndsWith(" root", StringComparison.Ordinal));
        Assert.All(
            explained.Lines.Where(line => !line.StartsWith("clm-", StringComparison.Ordinal)),
            line => Assert.InRange(line.Length, 0, 100)
        );
        Assert.Contains(explained.Lines, line => line.StartsWith("  rule transfer.", StringComparison.Ordinal));
        Assert.Contains(explained.Lines, line => line.StartsWith("    supplier     Belarus: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_of_a_claim_and_of_a_file_are_the_same_and_their_words_stand_in_the_text()
    {
        var claim = TransferId();

        var one = WaybillCommand.Run("explain", folder["case"], claim, "--json").Succeeded().Lines;
        var all = WaybillCommand.Run("read", folder.Write("shipment.txt", Texts.Shipment), "--explain", "--json").Succeeded().Lines;

        Assert.Contains(Assert.Single(one), all);
        using var json = JsonDocument.Parse(one[0]);
        var root = json.RootElement;
        var text = Texts.Shipment[(Texts.Shipment.IndexOf("---\n", StringComparison.Ordinal) + 4)..];
        Assert.Equal(claim, root.GetProperty("claim").GetProperty("id").GetString());
        foreach (var token in root.GetProperty("sentence").GetProperty("tokens").EnumerateArray())
            Assert.Equal(
                token.GetProperty("text").GetString(),
                text[token.GetProperty("start").GetInt32()..token.GetProperty("end").GetInt32()]
            );
        foreach (
            var slot in root.GetProperty("slots")
                .EnumerateArray()
                .Where(slot => slot.GetProperty("start").ValueKind == JsonValueKind.Number)
        )
            Assert.Equal(
                slot.GetProperty("words").GetString(),
                text[slot.GetProperty("start").GetInt32()..slot.GetProperty("end").GetInt32()]
            );
        Assert.Contains(root.GetProperty("slots").EnumerateArray(), slot => slot.GetProperty("slot").GetString() == "quantity");
    }

    [Fact]
    public void An_analysts_claims_say_whose_they_are()
    {
        var claim = TransferId();
        WaybillCommand.Run("decide", folder["case"], claim, "edit", "--set", "lower=45", "--why", "the annex says 45").Succeeded();
        WaybillCommand
            .Run(
                "claim",
                "add",
                folder["case"],
                "shipment.txt",
                "--quote",
                "weapons were sent",
                "--frame",
                "Transfer",
                "--set",
                "goods=weapons"
            )
            .Succeeded();

        var edited = WaybillCommand.Run("explain", folder["case"], Id("--where", "status=edited")).Succeeded();
        var added = WaybillCommand.Run("explain", folder["case"], Id("--where", "status=added")).Succeeded();

        Assert.Matches(
            "  edited by a tester on [0-9-]{10} \\(the annex says 45\\); what was read before, clm-[0-9a-f]{32}, is explained here",
            edited.Output
        );
        Assert.Contains("    supplier     Belarus: ", edited.Output, StringComparison.Ordinal);
        Assert.Matches("  put on this quote by a tester on [0-9-]{10}; no rule made it", added.Output);
    }

    [Fact]
    public void A_claim_of_a_table_names_its_map()
    {
        folder.Write("figures.csv", "from,to,what\nBelarus,Libya,launchers\n");
        folder.Write("map.yaml", "frame: { value: Transfer }\nroles: { supplier: from, recipient: to, goods: what }\n");
        WaybillCommand.Run("add", folder["case"], folder["figures.csv"], "--map", folder["map.yaml"]).Succeeded();

        var row = WaybillCommand.Run("explain", folder["case"], Id("--where", "document=figures.csv")).Succeeded();

        Assert.Contains("  read from a row of a table; map.yaml says which column fills which slot", row.Output, StringComparison.Ordinal);
        Assert.Contains("    recipient    Libya: cell", row.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_is_not_there_is_told_in_one_line()
    {
        var none = WaybillCommand.Run("explain", folder["case"], "clm-ffffffff").FailedWith(1);

        Assert.Contains("no claim's id begins with 'clm-ffffffff'", Assert.Single(none.ErrorLines), StringComparison.Ordinal);
    }

    private string TransferId() => Id("--where", "polarity=positive", "--where", "supplier=by");

    private string Id(params string[] conditions)
    {
        var claims = WaybillCommand.Run(["claims", folder["case"], .. conditions]).Succeeded();
        return Assert.Single(claims.Lines).Split(' ')[0];
    }
}

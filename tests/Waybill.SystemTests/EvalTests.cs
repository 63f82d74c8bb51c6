using System.Text.Json;

namespace Waybill.SystemTests;

/// <summary>`waybill eval` measures what `waybill read` reads, or a file of predictions.</summary>
public sealed class EvalTests : IDisposable
{
    private const string Gold = """
        {"document":"launchers.txt","start":0,"end":106,"exact":"Belarus has shipped more than 40 rocket launchers to Libya","frame":"Transfer","act":"report","certainty":"certain","polarity":"positive","roles":{"supplier":["Belarus"],"recipient":["Libya"],"goods":["rocket launchers"]},"quantity":{"lower":40,"best":null,"upper":null,"unit":"launcher"},"window":null,"said":null,"attribution":[{"who":"Ukrainian defence ministry"}]}
        {"document":"launchers.txt","start":5000,"end":5050,"exact":"words that stand nowhere","frame":"Test","act":"report","certainty":"certain","polarity":"positive","roles":{"actor":["Chad"]},"quantity":null,"window":null,"said":null,"attribution":[]}

        """;

    private readonly TemporaryFolder folder = new();

    public EvalTests()
    {
        folder.Write("gold.jsonl", Gold);
        folder.Write("docs/launchers.txt", Texts.Shipment);
        folder.Write("docs/unnamed.txt", Texts.Numbered(1));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_documents_beside_the_gold_are_read_and_scored_as_a_file_of_predictions_is()
    {
        folder.Write("predicted.jsonl", WaybillCommand.Run("read", "--json", folder["docs"]).Succeeded().Output);

        var read = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"]).Succeeded();
        var given = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"], "--predicted", folder["predicted.jsonl"]).Succeeded();

        Assert.Equal(given.Output, read.Output);
        Assert.Matches("^all +gold    2 pred +[0-9]+  P [01][.][0-9]{3} R 0[.]500 F1 ", read.Lines[0]);
        Assert.Contains(read.Lines, line => line.StartsWith("act: gold down, read across", StringComparison.Ordinal));
        Assert.Contains(read.Lines, line => line.StartsWith("Transfer supplier", StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_are_listed_with_their_quotes_and_json_holds_all_of_it()
    {
        var listed = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"], "--errors", "9").Succeeded();
        Assert.Contains("missed launchers.txt Test {\"actor\": [\"Chad\"]} | words that stand nowhere", listed.Lines);

        var json = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"], folder["docs"], "--by", "frame", "--json").Succeeded();
        using var parsed = JsonDocument.Parse(json.Output);
        Assert.Equal(
            ["all", "Test", "Transfer"],
            parsed.RootElement.GetProperty("scores").EnumerateArray().Select(s => s.GetProperty("name").GetString())
        );
        Assert.Equal("words that stand nowhere", parsed.RootElement.GetProperty("missed")[0].GetProperty("exact").GetString());
        Assert.Equal(1, parsed.RootElement.GetProperty("pairs").GetArrayLength());
    }

    [Fact]
    public void A_document_that_is_not_there_is_named_and_nothing_is_scored()
    {
        File.Delete(folder["docs/launchers.txt"]);

        var missing = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"]).FailedWith(1);

        Assert.Empty(missing.Output);
        Assert.StartsWith(
            "waybill: launchers.txt: named in the gold, but not in ",
            Assert.Single(missing.ErrorLines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_of_gold_that_does_not_hold_is_named()
    {
        folder.Write("gold.jsonl", "\n{\"document\":\"launchers.txt\",\"frame\":\"Test\",\"start\":0}\n");

        var bad = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"]).FailedWith(1);

        Assert.Contains("gold.jsonl:2: the claim has no span: give start and end", Assert.Single(bad.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_leave_out_what_is_predicted_after_them()
    {
        folder.Write("cuts.json", "{\"launchers.txt\": 0}");

        var cut = WaybillCommand.Run("eval", "--gold", folder["gold.jsonl"], "--cuts", folder["cuts.json"]).Succeeded();

        Assert.StartsWith("all                          gold    2 pred    0  P 0.000 R 0.000", cut.Lines[0], StringComparison.Ordinal);
    }
}

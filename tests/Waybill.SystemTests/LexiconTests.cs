using System.Text.Json;

namespace Waybill.SystemTests;

/// <summary>An analyst's own rules: tested on their examples, and in force in a case from when the journal has them.</summary>
public sealed class LexiconTests : IDisposable
{
    private const string Rules = """
        rules:
          - id: transfer.lighter
            frame: Transfer
            source: usage
            verbs: [lighter]
            slots:
              subject: [party supplier]
              object: [goods goods]
              to: [party recipient]
            needs: [goods, supplier|recipient]
            examples:
              - { text: "Iran lightered 40 drones to Sudan.", supplier: Iran, recipient: Sudan, goods: drones, q: "/40/ drone" }
              - { text: "The boys lightered cards.", none: true }

        """;

    private const string Wrong = """
              - { text: "Chad lightered 12 tanks to Mali.", supplier: Niger }

        """;

    private readonly TemporaryFolder folder = new();

    public LexiconTests()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        folder.Write("report.txt", "language: en\ndate: 2024-05-14\n---\nIran lightered 70 drones to Sudan in March, residents said.\n");
        WaybillCommand.Run("add", folder["case"], folder["report.txt"]).Succeeded();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Examples_are_read_and_those_that_fail_show_what_is_amiss()
    {
        var good = WaybillCommand.Run("lexicon", "test", folder.Write("good.yaml", Rules)).Succeeded();
        Assert.Equal("2 passed, 0 failed", good.Lines[^1]);

        var bad = WaybillCommand.Run("lexicon", "test", folder.Write("bad.yaml", Rules + Wrong)).FailedWith(1);
        Assert.Equal("2 passed, 1 failed", bad.Lines[^1]);
        Assert.Contains(
            bad.Lines,
            line =>
                line.StartsWith("failed  ", StringComparison.Ordinal)
                && line.Contains("bad.yaml:14: transfer.lighter: Chad", StringComparison.Ordinal)
        );
        Assert.Contains(
            bad.Lines,
            line => line.Contains("amiss", StringComparison.Ordinal) && line.Contains("Niger", StringComparison.Ordinal)
        );

        var json = WaybillCommand.Run("lexicon", "test", folder["bad.yaml"], "--json").FailedWith(1);
        Assert.Equal(
            [true, true, false],
            json.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("passed").GetBoolean())
        );
    }

    [Fact]
    public void A_rule_that_does_not_hold_is_told_with_its_line()
    {
        var broken = folder.Write("broken.yaml", Rules.Replace("party supplier", "party giver", StringComparison.Ordinal));

        var told = WaybillCommand.Run("lexicon", "test", broken).FailedWith(1);

        Assert.Contains("broken.yaml:7: frame Transfer has no role 'giver'", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_are_listed_with_those_of_a_file()
    {
        var shipped = WaybillCommand.Run("lexicon", "show", "Test").Succeeded();
        Assert.Contains(shipped.Lines, line => line.StartsWith("test.", StringComparison.Ordinal));
        Assert.DoesNotContain(shipped.Lines, line => line.StartsWith("transfer.", StringComparison.Ordinal));

        var more = WaybillCommand.Run("lexicon", "show", "transfer", "--lexicon", folder.Write("good.yaml", Rules), "--json").Succeeded();
        Assert.Contains(more.Lines, line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString() == "transfer.lighter");
    }

    [Fact]
    public void Files_are_read_with_a_lexicon_that_is_given()
    {
        Assert.Empty(WaybillCommand.Run("read", folder["report.txt"]).Succeeded().Output);

        var read = WaybillCommand.Run("read", folder["report.txt"], "--lexicon", folder.Write("good.yaml", Rules)).Succeeded();

        Assert.Contains("goods drones", Assert.Single(read.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cases_lexicon_is_recorded_before_it_bears_on_claims_and_every_change_reads_anew()
    {
        Assert.Equal(0, Claims());

        folder.Write("case/lexicon.yaml", Rules);
        var first = WaybillCommand.Run("claims", folder["case"]).Succeeded();
        Assert.Single(first.Lines);
        Assert.Contains("lexicon.yaml: changed; recorded in the journal", first.Error, StringComparison.Ordinal);
        Assert.Empty(WaybillCommand.Run("claims", folder["case"]).Succeeded().Error);
        WaybillCommand.Run("verify", folder["case"]).Succeeded();

        folder.Write("case/lexicon.yaml", Rules.Replace("[lighter]", "[swap]", StringComparison.Ordinal));
        Assert.Equal(0, Claims());

        File.Delete(folder["case/lexicon.yaml"]);
        Assert.Equal(0, Claims());
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void The_index_is_the_same_made_again_from_the_journal_alone()
    {
        folder.Write("case/lexicon.yaml", Rules);
        Assert.Equal(1, Claims());
        var before = WaybillCommand.Run("rebuild", folder["case"], "--dump", "-").Succeeded().Output;

        // What stands in the folder but not in the journal has no say in a rebuilding.
        folder.Write("case/lexicon.yaml", "rules: []\n");
        File.Delete(folder["case/index.db"]);

        Assert.Equal(before, WaybillCommand.Run("rebuild", folder["case"], "--dump", "-").Succeeded().Output);
        Assert.Contains("drones", before, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_lexicon_stops_asking_but_not_adding_and_the_mend_takes_effect()
    {
        folder.Write("case/lexicon.yaml", "rules: [{ id: x }]\n");

        var asked = WaybillCommand.Run("claims", folder["case"]).FailedWith(1);
        Assert.StartsWith("waybill: lexicon.yaml:1: ", Assert.Single(asked.ErrorLines), StringComparison.Ordinal);
        WaybillCommand.Run("add", folder["case"], folder.Write("second.txt", Texts.Shipment)).Succeeded();

        folder.Write("case/lexicon.yaml", Rules);
        Assert.InRange(Claims(), 2, 9);
    }

    private int Claims() => WaybillCommand.Run("claims", folder["case"]).Succeeded().Lines.Length;
}

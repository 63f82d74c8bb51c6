using System.Text.Json;

namespace Waybill.SystemTests;

/// <summary>A figure is traced, its links are decided on, and the journal holds.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private void Case() =>
        Case(
            "publisher: Daily Post\ndate: 2024-03-08\n---\nIran has sent more than 340 drones to Sudan, Ali Rashid said on Friday.\n",
            "publisher: Evening News\ndate: 2024-03-09\n---\nIran has sent 340 drones to Sudan, Ali Rashid said on Friday, according to the Daily Post.\n"
        );

    private void Case(string first, string second)
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("in/first.txt", first), folder.Write("in/second.txt", second)).Succeeded();
    }

    private JsonElement Trace(string target) =>
        JsonDocument.Parse(WaybillCommand.Run("trace", folder["case"], target, "--json").Succeeded().Output).RootElement;

    [Fact]
    public void A_figure_is_drawn_with_its_retelling_and_what_that_dropped()
    {
        Case();
        var text = WaybillCommand.Run("trace", folder["case"], "340 drones").Succeeded().Output;
        Assert.Contains("1 statement · 1 independent origin · 1 retelling", text, StringComparison.Ordinal);
        Assert.Contains("≠ bound dropped: 'more than 340' told as 340", text, StringComparison.Ordinal);
        Assert.Contains("The utterance itself is not captured: Ali Rashid", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);

        var traced = Trace("340 drones");
        var matter = Assert.Single(traced.GetProperty("matters").EnumerateArray());
        Assert.Equal(traced.GetProperty("pedigrees")[0].GetProperty("id").GetString(), matter.GetProperty("statements")[0].GetString());
        Assert.Equal(1, matter.GetProperty("independent").GetArrayLength());
        var relays = traced.GetProperty("pedigrees")[0].GetProperty("relays");
        Assert.Equal(2, relays.GetArrayLength());
        Assert.Equal("wasQuotedFrom", relays[1].GetProperty("relation").GetString());
        Assert.Equal(relays[0].GetProperty("claim").GetString(), relays[1].GetProperty("from").GetString());
    }

    [Fact]
    public void What_stands_against_a_figure_stands_on_its_time_axis()
    {
        Case(
            "publisher: Daily Post\ndate: 2024-03-08\n---\nIran has sent more than 340 drones to Sudan, Ali Rashid said on Friday.\n",
            "publisher: Evening News\ndate: 2024-03-28\n---\nIran has not sent any drones to Sudan, Omar Bey said on Thursday.\n"
        );
        var lines = WaybillCommand.Run("trace", folder["case"], "340 drones").Succeeded().Lines;
        var axis = Assert.Single(lines, line => line.StartsWith("2024-03-08", StringComparison.Ordinal));

        Assert.EndsWith("×  2024-03-28", axis, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("a  Omar Bey", StringComparison.Ordinal));
        var labels = lines[Array.IndexOf([.. lines], axis) + 1];
        Assert.Equal(
            (axis.IndexOf('●', StringComparison.Ordinal), axis.IndexOf('×', StringComparison.Ordinal)),
            (labels.IndexOf('1', StringComparison.Ordinal), labels.IndexOf('a', StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Recovered_origins_are_measured_and_a_page_without_a_claim_is_missed()
    {
        Case();
        WaybillCommand.Run("add", folder["case"], folder.Write("in/third.txt", "date: 2024-03-09\n---\nIt rained all day.\n")).Succeeded();
        var gold = folder.Write("gold.tsv", "document\torigin_id\nfirst.txt\tA\nsecond.txt\tA\nthird.txt\tA\n");

        var measured = WaybillCommand.Run("eval-origins", folder["case"], "--gold", gold, "--errors", "9").Succeeded();
        Assert.Contains("3 items, 1 of them without a claim", measured.Lines);
        Assert.Contains("recovered origins        P 1.000  R 0.333  F1 0.500", measured.Lines);
        Assert.Contains("not joined: first.txt and third.txt", measured.Lines);
        Assert.Contains("not joined: second.txt and third.txt", measured.Lines);
    }

    [Fact]
    public void Pages_that_seem_to_tell_of_one_statement_are_listed_with_what_they_count_otherwise()
    {
        Case(
            "publisher: Daily Post\ndate: 2024-03-08\n---\nOn the Narvik quay the harbour guild had seen rotor blades in more than 340 containers, and trucks by night.\n",
            "publisher: Evening News\ndate: 2024-03-09\n---\nRotor blades in 340 containers: at night on the Narvik quay the harbour guild had trucks and a queue.\n"
        );
        var lines = WaybillCommand.Run("pages", folder["case"]).Succeeded().Lines;
        Assert.Contains("1. 2 pages since 2024-03-08", lines);
        Assert.Contains("   Evening News, 2024-03-09, second.txt", lines);
        Assert.Contains(lines, line => line.StartsWith("     beside first.txt: words alike by 0.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("     ≠ bound dropped: 'more than 340' told as 340", StringComparison.Ordinal));
        Assert.Contains("1 group; 0 exhibits in none", lines);

        var listed = JsonDocument.Parse(WaybillCommand.Run("pages", folder["case"], "--json").Succeeded().Output).RootElement;
        var pages = listed.GetProperty("groups")[0].GetProperty("pages");
        Assert.Equal("first.txt", pages[1].GetProperty("besideDocument").GetString());
        Assert.Equal(pages[0].GetProperty("exhibit").GetString(), pages[1].GetProperty("beside").GetString());
        Assert.Equal("bound", pages[1].GetProperty("changes")[0].GetProperty("kind").GetString());

        var gold = folder.Write("gold.tsv", "document\torigin_id\nfirst.txt\tA\nsecond.txt\tA\n");
        var measured = WaybillCommand.Run("eval-origins", folder["case"], "--gold", gold).Succeeded();
        Assert.Contains("recovered origins        P 1.000  R 1.000  F1 1.000", measured.Lines);
    }

    [Fact]
    public void A_file_name_with_line_ends_forges_no_group()
    {
        const string text =
            "On the Narvik quay the harbour guild had seen rotor blades in more than 340 containers, and trucks by night.\n";
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        foreach (var (i, name) in new[] { "first", "second\n9. 99 pages since 1999" }.Index())
        {
            var file = folder.Write($"in/{name}.txt", $"publisher: Post {i}\ndate: 2024-03-08\n---\n{text}");
            WaybillCommand.Run("add", folder["case"], file).Succeeded();
        }

        var lines = WaybillCommand.Run("pages", folder["case"]).Succeeded().Lines;
        Assert.Single(lines, line => line.Length > 0 && char.IsDigit(line[0]) && line.Contains("pages since", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unlink_parts_a_link_joins_and_both_stand_in_the_journal()
    {
        Case();
        var relays = Trace("340 drones").GetProperty("pedigrees")[0].GetProperty("relays");
        string[] ids = [relays[0].GetProperty("claim").GetString()!, relays[1].GetProperty("claim").GetString()!];

        WaybillCommand.Run("unlink", folder["case"], ids[0], ids[0], "--why", "x").FailedWith(2);
        WaybillCommand.Run("unlink", folder["case"], ids[0], ids[1], "--why", "two interviews").Succeeded();
        Assert.Equal(2, Trace("340 drones").GetProperty("statements").GetInt32());

        WaybillCommand.Run("link", folder["case"], ids[1], ids[0], "--why", "one after all").Succeeded();
        Assert.Equal(1, Trace("340 drones").GetProperty("statements").GetInt32());
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        WaybillCommand.Run("rebuild", folder["case"]).Succeeded();
        Assert.Equal(1, Trace("340 drones").GetProperty("statements").GetInt32());
        var decisions = WaybillCommand.Run("decisions", folder["case"]).Succeeded().Lines;
        Assert.Single(decisions, line => line.EndsWith(": two interviews", StringComparison.Ordinal));

        WaybillCommand.Run("decide", folder["case"], ids[0], "reject").FailedWith(2);
        WaybillCommand.Run("decide", folder["case"], ids[0], "reject", "--why", "  ").FailedWith(2);
        WaybillCommand.Run("decide", folder["case"], ids[0], "reject", "--why", "misread").Succeeded();
        var refused = WaybillCommand.Run("link", folder["case"], ids[1], ids[0], "--why", "x").FailedWith(1);
        Assert.Contains("was rejected and stands in no pedigree", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_linked_or_unlinked_can_be_taken_back_from_either_claim()
    {
        Case();
        var relays = Trace("340 drones").GetProperty("pedigrees")[0].GetProperty("relays");
        string[] ids = [relays[0].GetProperty("claim").GetString()!, relays[1].GetProperty("claim").GetString()!];
        int Statements() => Trace("340 drones").GetProperty("statements").GetInt32();

        Assert.Contains(
            "was not accepted, rejected, edited, linked or unlinked",
            WaybillCommand.Run("decide", folder["case"], ids[0], "undo").FailedWith(1).Error,
            StringComparison.Ordinal
        );
        WaybillCommand.Run("unlink", folder["case"], ids[0], ids[1], "--why", "two interviews").Succeeded();
        Assert.Equal(2, Statements());
        WaybillCommand.Run("link", folder["case"], ids[0], ids[1], "--why", "one after all").Succeeded();
        Assert.Equal(1, Statements());

        var taken = WaybillCommand.Run("decide", folder["case"], ids[1], "undo", "--why", "two after all").Succeeded();
        Assert.Contains($"{ids[1]} no longer linked to {ids[0]}", taken.Output, StringComparison.Ordinal);
        Assert.Equal(2, Statements()); // the judgement before it holds again
        WaybillCommand.Run("decide", folder["case"], ids[0], "undo").Succeeded();
        Assert.Equal(1, Statements());
        WaybillCommand.Run("decide", folder["case"], ids[0], "undo").FailedWith(1);

        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        WaybillCommand.Run("rebuild", folder["case"]).Succeeded();
        Assert.Equal(1, Statements());
        Assert.Single(
            WaybillCommand.Run("decisions", folder["case"]).Succeeded().Lines,
            line => line.EndsWith(": two after all", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_figure_may_count_what_no_catalogue_has()
    {
        Case(
            "publisher: Daily Post\ndate: 2024-03-08\n---\nAli Rashid said on Friday that Iran had sent 340 brake assemblies to Sudan.\n",
            "publisher: Evening News\ndate: 2024-03-09\n---\nThe harbour was quiet on Saturday.\n"
        );

        foreach (var figure in new[] { "340 assemblies", "340 assembly", "340 brake assemblies" })
            Assert.Equal(1, Trace(figure).GetProperty("statements").GetInt32());
        Assert.Contains(
            "no unit that can be counted here",
            WaybillCommand.Run("trace", folder["case"], "340 licences").FailedWith(1).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Who_has_or_is_nearer_to_what_was_said_than_who_has_and()
    {
        Case(
            "publisher: Daily Post\ndate: 2024-03-08\n---\nAli Rashid said on Friday that Iran had sent 340 drones and 120 missiles to Sudan.\n",
            "publisher: Evening News\ndate: 2024-03-08\n---\n"
                + "Ali Rashid said on Friday, AFP reported, that Iran had sent 340 drones or 120 missiles to Sudan.\n"
        );

        var text = WaybillCommand.Run("trace", folder["case"], "340 drones", "--short").Succeeded().Output;
        Assert.Contains("● Evening News", text, StringComparison.Ordinal);
        Assert.Contains("≠ 'or' told as 'and'", text, StringComparison.Ordinal);
        Assert.DoesNotContain("“", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_nothing_gives_is_told_with_the_nearest()
    {
        Case();
        var text = WaybillCommand.Run("trace", folder["case"], "400 drones").Succeeded().Output;
        Assert.Contains("no claim of this case gives it", text, StringComparison.Ordinal);
        Assert.Contains("nearest in the case: more than 340 drones", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("many things", "'many things' is no figure, no id of a claim, a statement or an origin, and no question")]
    [InlineData("-340 drones", "is no figure")]
    [InlineData("340 bananas", "'340 bananas': 'bananas' is no unit that can be counted here")]
    [InlineData("\u001B]0;340\u0007", "'\\u{001B}]0;340\\u{0007}' is no figure")]
    public void What_is_no_figure_is_told_in_one_line(string figure, string cause)
    {
        Case();
        var refused = WaybillCommand.Run("trace", folder["case"], figure).FailedWith(1);
        Assert.Contains(cause, refused.Error, StringComparison.Ordinal);
    }
}

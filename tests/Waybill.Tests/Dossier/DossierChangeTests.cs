using System.Text;
using System.Text.Json;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Core.Grading;
using Waybill.Core.Time;
using Waybill.Dossier;
using static Waybill.Tests.Dossier.SampleCase;

namespace Waybill.Tests.Dossier;

public class DossierChangeTests
{
    private static readonly Mutation Dropped = new(
        MutationKind.Bound,
        "bound dropped: 'more than 20,000' told as 20,000",
        "more than 20,000 containers",
        "20,000 containers"
    );

    [Fact]
    public void A_change_shows_the_words_of_both_sides_with_their_footnotes()
    {
        var model = DossierWriter.Compose(Input([Dropped, new(MutationKind.Hedge, "doubt lost", "thought to", null)], null));
        var changes = model.Questions[0].Changes;
        Assert.Equal([MutationKind.Bound, MutationKind.Hedge], changes.Select(change => change.Kind));
        Assert.Equal(("more than 20,000 containers", "20,000 containers", "Copy"), (changes[0].Original, changes[0].Retold, changes[0].By));
        Assert.Equal("more than 20,000 containers went", model.Footnotes[changes[0].OriginNote - 1].Quote);
        Assert.Equal("20,000 containers went by sea", model.Footnotes[changes[0].Note - 1].Quote);
        var page = Text(Input([Dropped, new(MutationKind.Hedge, "doubt lost", "thought to", null)], null), DossierFormat.Html);
        Assert.Contains("2 changes in 1 retelling: bound 1, hedge 1.", page, StringComparison.Ordinal);
        Assert.Contains("“<bdi>more than 20,000 containers</bdi>”", page, StringComparison.Ordinal);
        Assert.Contains("left out", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DossierFormat.Html)]
    [InlineData(DossierFormat.Markdown)]
    public void Without_a_change_one_sentence_says_so(DossierFormat format)
    {
        var text = Text(Input([], null), format);
        Assert.Contains("No retelling changed what its origin said.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("≠", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DossierFormat.Html)]
    [InlineData(DossierFormat.Markdown)]
    public void A_rounding_that_keeps_what_was_said_stands_apart_with_its_reason(DossierFormat format)
    {
        var text = Text(Input([], "rounded within its bound"), format);
        Assert.Contains("1 rounding that keeps what was said, and why.", text, StringComparison.Ordinal);
        Assert.Contains("rounded within its bound", text, StringComparison.Ordinal);
        Assert.Contains("No retelling changed what its origin said.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_changes_and_who_has_it_from_whom()
    {
        using var json = JsonDocument.Parse(DossierWriter.Write(Input([Dropped], "kept"), DossierFormat.Json));
        var question = json.RootElement.GetProperty("questions")[0];
        Assert.Equal("bound", question.GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.Equal("kept", question.GetProperty("roundings")[0].GetProperty("why").GetString());
        var relay = question.GetProperty("for")[0].GetProperty("retellings")[0];
        Assert.Equal(1, relay.GetProperty("from").GetInt32());
        Assert.Equal("wasQuotedFrom", relay.GetProperty("relation").GetString());
        Assert.Equal("2024-03-02", relay.GetProperty("publishedEdtf").GetString());
    }

    [Fact]
    public void Words_of_a_withdrawn_page_are_not_shown()
    {
        var input = Input([Dropped with { Says = "bound dropped" }], null);
        var gone = input with { Exhibits = [.. input.Exhibits.Select(exhibit => exhibit with { Text = null })] };
        var change = Assert.Single(DossierWriter.Compose(gone).Questions[0].Changes);
        Assert.Equal(("withdrawn: the words are not shown", "withdrawn: the words are not shown"), (change.Original, change.Retold));
    }

    /// <summary>A statement that one page retells, which has it from the nearest.</summary>
    private static DossierInput Input(IReadOnlyList<Mutation> mutations, string? kept)
    {
        var sample = new SampleCase();
        var first = Claim(
            sample.Exhibit("It said more than 20,000 containers went.", "First", "Herald", "2024-03-01"),
            "more than 20,000 containers went",
            new(20_000, null, null, "container", null, "more than"),
            "2024-03-01"
        );
        var second = Claim(
            sample.Exhibit("So 20,000 containers went by sea.", "Second", "Copy", "2024-03-02"),
            "20,000 containers went by sea",
            new(null, 20_000, null, "container"),
            "2024-03-01"
        );
        var (lead, relay) = (new Relay(first, "nearest", []), new Relay(second, "same speaker", mutations) { Kept = kept });
        var lineage = new Lineage(new("org-1", "Seoul", null, ["ROK-GOV"], [], Edtf.Parse("2024-03-01"), false), lead, [relay]);
        var copy = new PedigreeNode(relay, "", "Copy", Edtf.Parse("2024-03-02"), new(ProvRelation.WasQuotedFrom, first.Id, 0.9, []), []);
        var root = new PedigreeNode(lead, "", "Herald", null, new(ProvRelation.HadPrimarySource, null, 1, []), [copy]);
        var answer = new Answer
        {
            Question = new()
            {
                Id = "containers",
                Ask = "How many?",
                Frame = "Transfer",
                Unit = "container",
            },
            For = [lineage],
            Grade = Grade.NoBasis,
            GradeReason = "none",
        };
        return new()
        {
            Title = "Containers",
            Case = new([answer], [], [new("org-1", "utt-1", lineage, false, false, [root], [])], new(2, 0, 2, 0, 1, 0, 1)),
            Exhibits = sample.Exhibits,
            JournalHead = "2:" + new string('a', 64),
            Generator = "waybill/0.1.0",
        };
    }

    private static string Text(DossierInput input, DossierFormat format) => Encoding.UTF8.GetString(DossierWriter.Write(input, format));
}

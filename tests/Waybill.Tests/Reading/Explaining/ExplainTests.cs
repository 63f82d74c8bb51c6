using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Explaining;

public sealed class ExplainTests
{
    private const string Words =
        "The ruthless regime in Iran may have sent 40 drones to Sudan, Reuters reported. They could hold no bombs.";

    private static WorkingText Text => WorkingText.Of(Sha256.Of(Words), Words, "a.txt");

    [Fact]
    public void Each_claim_is_explained_in_the_order_of_reading()
    {
        var about = new ExhibitMetadata { Published = Edtf.Parse("2024-05-02") };
        var explained = new TextClaimReader().Explain(Text, about).Claims;

        Assert.Equal(new TextClaimReader().Read(Text, about).Select(c => c.Id), explained.Select(e => e.Claim.Id));
        var first = explained[0];
        Assert.Equal(("transfer.give", "Transfer.yaml"), (first.Rule, first.RuleFile));
        Assert.Equal("frame", first.Slots[0].Slot);
        Assert.Contains(first.Slots, s => s is { Slot: "goods", Words: "drones", How: "object of may have sent" });
        Assert.Contains(first.Slots, s => s is { Slot: "recipient", Words: "Sudan", How: "after to" });
        Assert.Contains(first.Slots, s => s is { Slot: "certainty", Value: "possible", How: "modal may" });
        Assert.Contains(first.Slots, s => s is { Slot: "attribution", Words: "Reuters" });
        Assert.Contains(first.Slots, s => s is { Slot: "loaded", Words: "ruthless" });
        Assert.Equal("ruthless", Assert.Single(first.Claim.Loaded!).Text);
    }

    [Fact]
    public void The_words_of_a_slot_stand_where_it_says()
    {
        foreach (var slot in new TextClaimReader().Explain(Text, ExhibitMetadata.Unknown).Claims.SelectMany(e => e.Slots))
        {
            if (slot is { Start: { } start, End: { } end })
                Assert.Equal(slot.Words, Words[start..end]);
        }
    }

    [Fact]
    public void The_tree_has_one_root_and_covers_the_sentence()
    {
        var sentence = new TextClaimReader().Explain(Text, ExhibitMetadata.Unknown).Claims[0].Sentence;
        Assert.Single(sentence.Tokens, t => t.Head < 0);
        Assert.Equal("VERB", sentence.Tokens.Single(t => t.Text == "sent").Upos);
        Assert.StartsWith(sentence.Text, Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_without_a_claim_is_told_with_its_tree()
    {
        const string words = "The weather was fine. Iran sent drones to Sudan. Nobody was there.";
        var read = new TextClaimReader().Explain(WorkingText.Of(Sha256.Of(words), words, "a.txt"), ExhibitMetadata.Unknown);
        Assert.Equal(["The weather was fine.", "Nobody was there."], read.Unread.Select(sentence => sentence.Text));
        Assert.Equal("weather", read.Unread[0].Tokens[1].Text);
        Assert.Single(read.Claims);
    }

    [Fact]
    public void Loaded_words_change_no_id()
    {
        const string plain = "Iran sent drones to Sudan.";
        var claim = new TextClaimReader().Read(WorkingText.Of(Sha256.Of(plain), plain, null), ExhibitMetadata.Unknown)[0];
        Assert.Null(claim.Loaded);
    }
}

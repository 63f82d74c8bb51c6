using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Reading;
using Waybill.Reading.Frames;
using Waybill.Reading.Words;

namespace Waybill.Tests.Reading;

public sealed class TextClaimReaderTests
{
    private static WorkingText Text(string text) => WorkingText.Of(Sha256.Of(text), text, "a.txt");

    [Fact]
    public void A_text_that_is_not_english_or_a_table_gives_no_claims()
    {
        var text = Text("Iran sent drones to Sudan.");
        Assert.NotEmpty(new TextClaimReader().Read(text, ExhibitMetadata.Unknown));
        Assert.Empty(new TextClaimReader().Read(text, new() { Language = "de" }));
        Assert.Empty(new TextClaimReader().Read(text, new() { Kind = "table" }));
    }

    [Fact]
    public void Reading_twice_gives_the_same_claims_in_the_order_of_the_text()
    {
        var text = Text("Iran sent 40 drones to Sudan, Reuters reports. Russia denied that it sold tanks to Mali.");
        var once = new TextClaimReader().Read(text, ExhibitMetadata.Unknown);
        Assert.Equal(once.Select(c => c.Id), new TextClaimReader().Read(text, ExhibitMetadata.Unknown).Select(c => c.Id));
        Assert.Equal(once.OrderBy(c => c.Selector.Start).Select(c => c.Id), once.Select(c => c.Id));
    }

    [Fact]
    public void The_verbs_of_rules_are_in_the_lexicon() =>
        Assert.Empty(
            FrameRules
                .Embedded.All.SelectMany(rule => rule.Verbs)
                .Select(verb => verb.Split(' ')[0])
                .Where(verb => verb is not ("be" or "have" or "do") && VerbLexicon.Find(verb) is null)
                .Distinct()
        );

    [Fact]
    public void Each_rule_fills_roles_of_its_frame_and_hints_are_known()
    {
        Assert.All(FrameRules.Embedded.All, rule => Assert.True(FrameCatalogue.Embedded.TryFind(rule.Frame, out _)));
        var claims = new TextClaimReader().Read(Text("Iran sent 40 Shahed drones and 152 mm shells to Russia."), ExhibitMetadata.Unknown);
        var goods = claims[0].Role("goods").Select(m => m.Hint!).ToList();
        Assert.Equal(["arms:shahed", "arms:shell-152mm"], goods);
        Assert.All(goods, hint => Assert.True(GoodsTree.Embedded.IsWithin(hint, "arms")));
        Assert.Equal("ir", claims[0].Role("supplier")[0].Hint);
    }

    [Theory]
    // A text that tells of one paper: what is said to be, and what follows where nobody else speaks, is the paper's.
    [InlineData(
        "Chad bought 40 rifles, according to a report by the Harbour Commission, the Evening News writes.\n\nIran is said to have sent drones to Sudan.",
        "sent drones",
        "Harbour Commission"
    )]
    [InlineData(
        "Chad bought 40 rifles, according to a report by the Harbour Commission, the Evening News writes.\n\nIran also sent drones to Sudan in May.",
        "sent drones",
        "Harbour Commission"
    )]
    [InlineData("Chad bought 40 rifles, Ada Obi said.\n\nIran sent drones to Sudan in May.", "sent drones", null)]
    // Between two tellings of one speaker.
    [InlineData(
        "Chad bought 40 rifles, Ada Obi said.\n\nIran sent drones to Chad in May. Chad bought 90 tanks as well, Obi said.",
        "sent drones",
        "Ada Obi"
    )]
    [InlineData(
        "Chad bought 40 rifles, Ada Obi said.\n\nIran sent drones to Chad in May. Chad bought 90 tanks as well, the ministry said.",
        "sent drones",
        null
    )]
    // What a page only prints.
    [InlineData(
        "The text of the following statement was released by the governments of Chad and Niger.\n\nIran has sent drones to Sudan.",
        "sent drones",
        "governments of Chad and Niger"
    )]
    [InlineData(
        "The following statement was issued by the foreign ministers of 12 countries and the High Representative.\n\nIran has sent drones to Sudan.",
        "sent drones",
        "foreign ministers of 12 countries"
    )]
    [InlineData(
        "The following statement was issued by the governments of Chad and the Central African Republic.\n\nIran has sent drones to Sudan.",
        "sent drones",
        "governments of Chad and the Central African Republic"
    )]
    [InlineData("Iran sent 40 drones to Sudan, Rep. Ada Obi told reporters.", "sent 40", "Ada Obi")]
    [InlineData("The panel could not verify the claim that Iran had sent drones to Sudan.", "sent drones", "unnamed")]
    public void Whose_word_a_claim_is_hangs_on_the_text_around_it(string text, string words, string? speaker)
    {
        var claim = new TextClaimReader()
            .Read(Text(text), ExhibitMetadata.Unknown)
            .First(one => one.Frame == "Transfer" && one.Selector.Exact.Contains(words, StringComparison.Ordinal));

        Assert.Equal(speaker, claim.Attribution is [.., { Who: var who }] ? who : null);
        Assert.Single(claim.Role("recipient"));
    }

    [Fact]
    public void What_one_speaker_said_is_not_put_into_anothers_mouth()
    {
        const string text =
            "Iran has delivered 45 drones to Sudan since March, the US envoy said. "
            + "The drones were flown in aboard a cargo aircraft, according to a report by the institute.";

        var claims = new TextClaimReader().Read(Text(text), ExhibitMetadata.Unknown);

        Assert.Contains(claims, claim => claim.Role("supplier").Any(filler => filler.Hint == "ir"));
        Assert.DoesNotContain(claims, claim => claim.Selector.Start > 60 && claim.Role("supplier").Count > 0);
    }

    [Fact]
    public void Claims_bear_the_version_of_their_reader() =>
        Assert.All(
            new TextClaimReader().Read(Text("Iran sent drones to Sudan."), ExhibitMetadata.Unknown),
            claim => Assert.Equal(TextClaimReader.Version, claim.Reader)
        );
}

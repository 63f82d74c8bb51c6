using Waybill.Core.Evidence;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class SyndicationTests
{
    [Theory]
    [InlineData("This article appeared in The Example Times and has been published here with permission.", "The Example Times")]
    [InlineData("This story was originally published by Radio Example on 3 March 2024.", "Radio Example")]
    [InlineData("The article first appeared in Example Weekly.", "Example Weekly")]
    [InlineData("A version of this report was first published on example-monitor.org.", "example-monitor.org")]
    [InlineData("Originally published in the Journal of Small Arms and reprinted here.", "the Journal of Small Arms")]
    [InlineData("Republished from The Long View under a Creative Commons licence.", "The Long View")]
    [InlineData("Reprinted with permission from Harbour News.", "Harbour News")]
    [InlineData("This commentary is republished from Pacific Desk under an open licence.", "Pacific Desk")]
    [InlineData("*This piece was previously published by Baltic Observer.*", "Baltic Observer")]
    public void Words_of_republication_are_facts(string line, string source)
    {
        var fact = Assert.Single(Facts($"The ship left port.\n\n{line}"));
        Assert.Equal((SyndicationRelation.Republished, source), (fact.Relation, fact.Source));
        Assert.Contains(fact.Exact, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SEOUL, Oct. 14 (Yonhap) -- The military said so.", "Yonhap")]
    [InlineData("LONDON (AP) — Three ships were seen.", "AP")]
    [InlineData("MOSCOW (Reuters) - The ministry said nothing.", "Reuters")]
    [InlineData("(Reuters) - A train crossed the bridge.", "Reuters")]
    [InlineData("WASHINGTON/SEOUL (Reuters) – Officials met.", "Reuters")]
    [InlineData("KYIV, Ukraine (AP) — Air defences fired.", "AP")]
    [InlineData("Oct 13 (Reuters) - A depot burned.", "Reuters")]
    [InlineData("MOSCOW, October 17. /TASS/. The spokesman denied it.", "TASS")]
    [InlineData("New York (AFP) – The council met.", "AFP")]
    [InlineData("Tokyo, 12 March (Kyodo) -- Radar saw a launch.", "Kyodo")]
    public void Datelines_are_facts(string line, string source)
    {
        var fact = Assert.Single(Facts($"A headline\n{line}"));
        Assert.Equal((SyndicationRelation.Dateline, source), (fact.Relation, fact.Source));
        Assert.StartsWith(fact.Exact, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("via Reuters", "Reuters")]
    [InlineData("(via Yonhap)", "Yonhap")]
    [InlineData("— via Example Herald", "Example Herald")]
    [InlineData("Source: Ministry of Defence of Ukraine", "Ministry of Defence of Ukraine")]
    [InlineData("Source: Interfax", "Interfax")]
    [InlineData("SOURCE: KCNA Watch", "KCNA Watch")]
    [InlineData("By Ann Example, via Radio Free Asia", "Radio Free Asia")]
    [InlineData("via example-monitor.org", "example-monitor.org")]
    public void Lines_that_name_a_source_are_facts(string line, string source)
    {
        var fact = Assert.Single(Facts($"The ship left port.\n{line}"));
        Assert.Equal((SyndicationRelation.Via, source), (fact.Relation, fact.Source));
    }

    [Theory]
    [InlineData("The shells travelled via the port of Rajin to the front.")]
    [InlineData("Via Vostochny")]
    [InlineData("via satellite")]
    [InlineData("The missile first appeared in a parade in Pyongyang.")]
    [InlineData("DPRK (North Korea) - a state that denies it - said nothing.")]
    [InlineData("The report was published by the Panel of Experts in March.")]
    [InlineData("This article was published on May 12 and updated later.")]
    [InlineData("NATO (OTAN) – the alliance – has 32 members.")]
    [InlineData("A Western source: the cargo had been seen before.")]
    [InlineData("According to Reuters (AP disagreed), three ships left.")]
    [InlineData("He said the story appeared in his dreams.")]
    [InlineData("The treaty originally published by the two states in June stands.")]
    [InlineData("Source: satellite imagery")]
    [InlineData("Moscow, October 17: the ministry said that nothing had changed.")]
    [InlineData("Kim Jong Un — KN-23 missiles behind him — smiled.")]
    public void Ordinary_prose_is_none(string line) => Assert.Empty(Facts($"A headline\n{line}\n"));

    [Fact]
    public void The_end_of_a_long_paragraph_is_read_too()
    {
        var text = string.Concat(Enumerable.Repeat("The ship left port. ", 300)) + "This article first appeared in Harbour News.";
        Assert.Equal("Harbour News", Assert.Single(Facts(text)).Source);
    }

    private static IReadOnlyList<SyndicationFact> Facts(string text) => Captured("a.txt", text).Extraction.Syndication;
}

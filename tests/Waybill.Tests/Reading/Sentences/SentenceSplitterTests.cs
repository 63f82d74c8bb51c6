using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Iran sent arms. Syria paid.", "Iran sent arms.|Syria paid.")]
    [InlineData(
        "Gen. A. B. Smith of the U.S. Army met Mr. Karim in St. Petersburg.",
        "Gen. A. B. Smith of the U.S. Army met Mr. Karim in St. Petersburg."
    )]
    [InlineData("It left the U.S. The ship sank.", "It left the U.S.|The ship sank.")]
    [InlineData("About 3.5 million shells, i.e. 1,000 tons, left.", "About 3.5 million shells, i.e. 1,000 tons, left.")]
    [InlineData("“We sent no arms.” He left.", "“We sent no arms.”|He left.")]
    [InlineData("“Why?” he asked. Nobody spoke.", "“Why?” he asked.|Nobody spoke.")]
    [InlineData("SEOUL, Oct. 13 (Yonhap) -- Iran sent arms.", "Iran sent arms.")]
    [InlineData("BEIRUT (Reuters) – Iran sent arms.", "Iran sent arms.")]
    [InlineData("A heading\n\nIran sent arms.", "A heading|Iran sent arms.")]
    [InlineData(
        "Iran sent a great many weapons to the army of a country that\nlies to its west. Syria paid.",
        "Iran sent a great many weapons to the army of a country that\nlies to its west.|Syria paid."
    )]
    [InlineData("It cannot. They won't. Why?", "It cannot.|They won't.|Why?")]
    [InlineData("Dr. Kim met Sen. Lee. They spoke.", "Dr. Kim met Sen. Lee.|They spoke.")]
    [InlineData("He left (e.g. The Hague) at 5 p.m. on Monday.", "He left (e.g. The Hague) at 5 p.m. on Monday.")]
    [InlineData("STATEMENT BY GEN. ELENA MARKU", "STATEMENT BY GEN. ELENA MARKU")]
    [InlineData("It cost $4.8 million. It sank.", "It cost $4.8 million.|It sank.")]
    [InlineData("Iran sent arms.[17] Syria paid. [18] Iraq did not.", "Iran sent arms.[17]|Syria paid. [18]|Iraq did not.")]
    [InlineData("Read https://un.org/a.b?c. Then write.", "Read https://un.org/a.b?c.|Then write.")]
    [InlineData("Mail desk@nknews.org. They answer.", "Mail desk@nknews.org.|They answer.")]
    [InlineData("“Shells came. They were old,” he said.", "“Shells came.|They were old,” he said.")]
    [InlineData("He waited... Nobody came.", "He waited...|Nobody came.")]
    [InlineData("He waited ... and left.", "He waited ... and left.")]
    [InlineData("What?! Shells?", "What?!|Shells?")]
    [InlineData("“Never!” she said.", "“Never!” she said.")]
    [InlineData("The Hwasong-11Ga flew. The 152 mm shells did not.", "The Hwasong-11Ga flew.|The 152 mm shells did not.")]
    [InlineData("MOSCOW, March 3 (Interfax) - Arms left.", "Arms left.")]
    [InlineData("The list:\n\n- ten guns\n\n- two tanks", "The list:|- ten guns|- two tanks")]
    [InlineData("Photo: A ship at Rajin\n\nThe ship left.", "Photo: A ship at Rajin|The ship left.")]
    [InlineData("Shells went to Inc. The firm sank.", "Shells went to Inc.|The firm sank.")]
    [InlineData("No. 5 was lost. No. 6 was not.", "No. 5 was lost.|No. 6 was not.")]
    [InlineData("(They paid.) Then they left.", "(They paid.)|Then they left.")]
    public void Sentences_end_where_they_end(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text).Select(s => text[s.Start..s.End]));

    [Fact]
    public void A_line_that_stands_alone_is_a_heading()
    {
        var sentences = SentenceSplitter.Split("Arms for Sudan\n\nIran sent arms.").ToList();
        Assert.True(sentences[0].IsHeading);
        Assert.False(sentences[1].IsHeading);
    }

    [Theory]
    [InlineData("Iran's 152mm shells", "Iran|'s|152|mm|shells")]
    [InlineData("the monitors’ report", "the|monitors|’|report")]
    [InlineData("Iranian-made Hwasong-11 drones", "Iranian|-made|Hwasong-11|drones")]
    [InlineData("Kim-Putin summit", "Kim|-|Putin|summit")]
    [InlineData("they’ve more than 60% of 1,000", "they|’ve|more|than|60|%|of|1,000")]
    [InlineData("the 178th rank", "the|178th|rank")]
    public void Tokens_keep_their_offsets(string text, string expected)
    {
        var tokens = Tokeniser.Cut(text, 0, text.Length);
        Assert.Equal(expected.Split('|'), tokens.Select(t => t.Text));
        Assert.All(tokens, t => Assert.Equal(t.Text, text[t.Start..t.End]));
    }

    [Fact]
    public void A_sentence_is_cut_before_it_grows_without_bound() =>
        Assert.All(
            SentenceSplitter.Split(string.Concat(Enumerable.Repeat("arms and ", 20_000))),
            s => Assert.True(s.Tokens.Count <= SentenceSplitter.MostTokens)
        );
}

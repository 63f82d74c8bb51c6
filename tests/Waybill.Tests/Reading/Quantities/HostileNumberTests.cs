using Waybill.Reading.Quantities;
using Waybill.Reading.Quantities.Numbers;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Quantities;

public sealed class HostileNumberTests
{
    public static TheoryData<string> Pieces =>
        [
            "1",
            "1 ",
            "1,",
            "1.",
            "1-",
            "1/",
            "million ",
            "zero million ",
            "one ",
            "and ",
            "half ",
            "one and ",
            "a ",
            "more than ",
            "1,000,",
            "½",
            "- ",
            "1 or ",
            "in ",
            "1e9",
            "9^9",
            "%",
            "no ",
            "twenty-",
        ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_long_row_of_anything_ends_in_time_that_grows_with_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000));
        Assert.All(NumberRecogniser.Numbers(text), n => Assert.InRange(n.End, n.Start + 1, text.Length));
        Assert.All(NumberRecogniser.Ranges(text), n => Assert.InRange(n.End, n.Start + 1, text.Length));
        Assert.All(NumberRecogniser.Percentages(text, withShares: true), n => Assert.InRange(n.End, n.Start + 1, text.Length));
        Assert.All(NumberRecogniser.Ordinals(text), n => Assert.InRange(n.End, n.Start + 1, text.Length));
        Assert.All(NumberRecogniser.Dimensions(text), n => Assert.InRange(n.End, n.Start + 1, text.Length));
        var tokens = Tokeniser.Cut(text, 0, text.Length);
        Assert.All(AmountScanner.Scan(tokens, _ => false), a => Assert.InRange(a.Last, a.First, tokens.Count - 1));
        Assert.All(SentenceQuantities.Of(text), q => Assert.Equal(q.Text, text[q.Start!.Value..q.End!.Value]));
    }
}

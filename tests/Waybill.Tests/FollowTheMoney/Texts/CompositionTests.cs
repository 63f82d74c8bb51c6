using FsCheck.Fluent;
using Waybill.FollowTheMoney.Texts;
using Always = Waybill.Tests.Core.Property;

namespace Waybill.Tests.FollowTheMoney.Texts;

public sealed class CompositionTests
{
    /// <summary>Cases of the kinds that Unicode Standard Annex 15 sets out: singletons, exclusions, marks out of order, Hangul.</summary>
    [Theory]
    [InlineData("e\u0301", "\u00E9", "e\u0301")]
    [InlineData("\u212B", "\u00C5", "A\u030A")]
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307", "q\u0323\u0307")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307", "d\u0323\u0307")]
    [InlineData("a\u0315\u0300\u05AE\u0300b", "\u00E0\u05AE\u0300\u0315b", "a\u05AE\u0300\u0300\u0315b")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\u0438\u0306", "\u0439", "\u0438\u0306")]
    [InlineData("\uFB1D", "\u05D9\u05B4", "\u05D9\u05B4")]
    [InlineData("plain", "plain", "plain")]
    public void Texts_are_composed_and_decomposed(string text, string composed, string decomposed)
    {
        Assert.Equal(composed, Composition.Compose(text));
        Assert.Equal(decomposed, Composition.Decompose(text));
        Assert.Equal(composed, Composition.Compose(decomposed));
    }

    [Fact]
    public void Composing_twice_is_composing_once() =>
        Always.Holds(
            Gen.Elements([.. "aeioqd\u0301\u0300\u0323\u0307\u0306\u0315\u05AE\u1100\u1161\u11A8\uAC00\u0438\u00E9\u1E0B"])
                .ArrayOf()
                .Select(letters => new string(letters)),
            text =>
                Composition.Compose(text) is var once
                && Composition.Compose(once) == once
                && Composition.Compose(Composition.Decompose(text)) == once
        );
}

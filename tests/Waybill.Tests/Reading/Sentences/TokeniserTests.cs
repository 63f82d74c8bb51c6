using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Sentences;

public sealed class TokeniserTests
{
    [Theory]
    // Negations, as Universal Dependencies cuts them.
    [InlineData("They don't sell.", "They|do|n't|sell|.")]
    [InlineData("It isn’t so", "It|is|n’t|so")]
    [InlineData("Kyiv can't say", "Kyiv|ca|n't|say")]
    [InlineData("they won't and shan't", "they|wo|n't|and|sha|n't")]
    [InlineData("Officials cannot confirm", "Officials|can|not|confirm")]
    [InlineData("CANNOT", "CAN|NOT")]
    [InlineData("WEREN'T SENT", "WERE|N'T|SENT")]
    [InlineData("the cannons and n'ts", "the|cannons|and|n'ts")]
    // Other endings with an apostrophe.
    [InlineData("We've said he'll go; I'm sure they'd", "We|'ve|said|he|'ll|go|;|I|'m|sure|they|'d")]
    [InlineData("the army's and the states' arms", "the|army|'s|and|the|states|'|arms")]
    [InlineData("Brian O'Neill", "Brian|O'Neill")]
    [InlineData("a 'new' drone", "a|'|new|'|drone")]
    // Hyphens.
    [InlineData("a well-known third-party broker", "a|well-known|third-party|broker")]
    [InlineData("Hwasong-11Ga and KN-23", "Hwasong-11Ga|and|KN-23")]
    [InlineData("Soviet-era shells of Iranian-designed type", "Soviet|-era|shells|of|Iranian|-designed|type")]
    [InlineData("a 152-mm shell", "a|152|-|mm|shell")]
    [InlineData("the Kim–Putin talks", "the|Kim|–|Putin|talks")]
    [InlineData("Su-35s and MiG-29", "Su-35s|and|MiG-29")]
    [InlineData("an end-user certificate", "an|end-user|certificate")]
    // Numbers.
    [InlineData("4.8 million", "4.8|million")]
    [InlineData("1,000,000 rounds", "1,000,000|rounds")]
    [InlineData("$1.3bn, €75m", "$|1.3|bn|,|€|75|m")]
    [InlineData("60% or 60 percent", "60|%|or|60|percent")]
    [InlineData("the 1st, 22nd and 178th", "the|1st|,|22nd|and|178th")]
    [InlineData("2022/23", "2022|/|23")]
    [InlineData("10:30 a.m.", "10|:|30|a.m.")]
    [InlineData("in 2019.", "in|2019|.")]
    [InlineData("3.", "3|.")]
    // Dots.
    [InlineData("the U.S. Army", "the|U.S.|Army")]
    [InlineData("J. R. Smith Jr", "J.|R.|Smith|Jr")]
    [InlineData("Gen. Lee and SGT. Poe", "Gen.|Lee|and|SGT.|Poe")]
    [InlineData("NO. It is", "NO|.|It|is")]
    [InlineData("i.e. e.g. etc.", "i.e.|e.g.|etc.")]
    [InlineData("Smith & Co. Ltd.", "Smith|&|Co.|Ltd.")]
    [InlineData("R&D and AT&T", "R&D|and|AT&T")]
    // Marks in rows.
    [InlineData("Well ... no", "Well|...|no")]
    [InlineData("He said -- twice --", "He|said|--|twice|--")]
    [InlineData("What?! No!!", "What|?!|No|!!")]
    [InlineData("=====", "=====")]
    [InlineData("“So…” he said", "“|So|…|”|he|said")]
    // Addresses.
    [InlineData("See https://www.un.org/sc/1718?x=1#a.", "See|https://www.un.org/sc/1718?x=1#a|.")]
    [InlineData("(www.nato.int)", "(|www.nato.int|)")]
    [InlineData("on kcna.kp, state.gov and bbc.co.uk.", "on|kcna.kp|,|state.gov|and|bbc.co.uk|.")]
    [InlineData("Write to press.office@mod.gov.ua!", "Write|to|press.office@mod.gov.ua|!")]
    [InlineData("a@b", "a|@|b")]
    [InlineData("http://", "http|:|/|/")]
    [InlineData("It was sent.The ship", "It|was|sent|.|The|ship")]
    [InlineData("Ask @MFA_Korea", "Ask|@|MFA|_|Korea")]
    // Scripts and marks of others.
    [InlineData("«Град» и Düsseldorf", "«|Град|»|и|Düsseldorf")]
    [InlineData("북한은 포탄을", "북한은|포탄을")]
    [InlineData("a\u200bb \ufeffc", "a|b|c")]
    [InlineData("cafe\u0301s", "cafe\u0301s")]
    public void Text_is_cut_into_tokens_that_keep_their_offsets(string text, string expected)
    {
        var tokens = Tokeniser.Cut(text, 0, text.Length);
        Assert.Equal(expected.Split('|'), tokens.Select(t => t.Text));
        Assert.All(tokens, t => Assert.Equal(t.Text, text[t.Start..t.End]));
    }

    [Theory]
    [InlineData("...", "…")]
    [InlineData("--", "—")]
    [InlineData("?!", "?")]
    [InlineData("!!!", "!")]
    [InlineData("Isn’t", "is|n't")]
    public void Typography_is_taken_off(string text, string lower) =>
        Assert.Equal(lower.Split('|'), Tokeniser.Cut(text, 0, text.Length).Select(t => t.Lower));
}

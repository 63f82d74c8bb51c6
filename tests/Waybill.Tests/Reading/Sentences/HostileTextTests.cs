using System.Diagnostics;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Sentences;

public sealed class HostileTextTests
{
    private const int Length = 2_000_000;
    private const int Seconds = 60;

    /// <summary>Texts made to hurt; each is repeated to two million characters.</summary>
    public static TheoryData<string, string> Pieces =>
        new()
        {
            { "no spaces", "x" },
            { "no spaces, digits", "9" },
            { "dots between letters", "a." },
            { "an address without end", "http://a" },
            { "half an address", "a.b-c_d@" },
            { "nested quotes", "\"" },
            { "nested brackets", "([" },
            { "apostrophes", "'" },
            { "letters and apostrophes", "n't" },
            { "hyphens", "A-b" },
            { "commas in a number", "1," },
            { "rows of marks", "!?" },
            { "nulls", "\0" },
            { "zero width", "a\u200b\u200d\u2060" },
            { "right to left", "\u202eشحن أسلحة\u202c " },
            { "mixed scripts", "аb漢ह가 " },
            { "lone high surrogates", "\ud83d" },
            { "lone low surrogates", "\ude00 " },
            { "combining marks", "e\u0301\u0301\u0301" },
            { "line ends", "\n" },
            { "one sentence", "shells and " },
            { "references", "a.[1] " },
        };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Cutting_ends_soon_and_gives_bounded_sentences(string name, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var clock = Stopwatch.StartNew();
        var last = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            Assert.InRange(sentence.Tokens.Count, 1, SentenceSplitter.MostTokens);
            Assert.True(sentence.Start >= last, name);
            last = sentence.End;
        }

        Assert.True(clock.Elapsed.TotalSeconds < Seconds, name);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Grammar_takes_what_it_is_given(string name, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var tree = EnglishGrammar.Embedded.Analyse(sentence);
            Assert.True(sentence.Tokens.Count == tree.Tags.Count && tree.Names.All(n => n.First <= n.Last && n.Last < tree.Count), name);
        }
    }
}

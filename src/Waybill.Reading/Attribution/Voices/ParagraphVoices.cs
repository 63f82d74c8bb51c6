using Waybill.Reading.Attribution.Quotes;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>
/// Finds the voices of one paragraph after another: those of each sentence, with quotations that run over several sentences or go on in
/// the next paragraph.
/// </summary>
internal sealed class ParagraphVoices
{
    /// <summary>
    /// Whose words have yet to come ("He continued:") or whose quotation the last paragraph left open; null when nobody's.
    /// </summary>
    public Voice? Pending { get; private set; }

    /// <summary>The paragraph's voices, in the order of their cues; one that goes on from the paragraph before stands first.</summary>
    public List<Voice> Hear(IReadOnlyList<SyntaxTree> paragraph)
    {
        var quotes = new QuoteMap(QuoteFinder.In(paragraph.Select(t => t.Sentence)));
        var voices = new List<Voice>();
        var taken = new bool[quotes.Quotations.Count];
        foreach (var tree in paragraph)
            voices.AddRange(SentenceVoices.In(tree, quotes));
        for (var i = 0; i < voices.Count; i++)
            voices[i] = Widen(voices[i], quotes, taken);
        GoOn(voices, quotes, taken);
        Await(voices, quotes, taken, paragraph);
        return voices;
    }

    // A content that ends within a quotation that it opened, or that opens one to its end, ends where the quotation does.
    private static Voice Widen(Voice voice, QuoteMap quotes, bool[] taken)
    {
        var content = new List<Stretch>();
        foreach (var part in voice.Content)
        {
            var end = part.End;
            var last = quotes.Holding(end - 1);
            if (last >= 0 && part.Start <= quotes.Quotations[last].Start && voice.Start < quotes.Quotations[last].Start)
                end = quotes.Quotations[last].End;
            content.Add(part with { End = end });
            // What is told within a quotation does not make it its own.
            for (
                var q = voice.InSpeech ? taken.Length : quotes.FirstEndingAfter(part.Start);
                q < taken.Length && quotes.Quotations[q].Start < end;
                q++
            )
                taken[q] = true;
        }

        return voice with
        {
            Content = content,
        };
    }

    // A quotation without words of saying goes on with the speaker of the one before in the paragraph.
    private static void GoOn(List<Voice> voices, QuoteMap quotes, bool[] taken)
    {
        var before = -1;
        var next = 0;
        for (var q = 0; q < taken.Length; q++)
        {
            var quotation = quotes.Quotations[q];
            for (; next < voices.Count && voices[next].Start < quotation.Start; next++)
            {
                if (voices[next].IsQuote || voices[next].Content.Count == 0)
                    before = next;
            }

            if (taken[q] || !quotation.IsSpeech || before < 0 || voices[before].Content is [.., var last] && last.End > quotation.Start)
                continue;
            voices[before] = voices[before] with
            {
                Content = [.. voices[before].Content, new(quotation.Start, quotation.End)],
                IsQuote = true,
            };
            taken[q] = true;
        }
    }

    private void Await(List<Voice> voices, QuoteMap quotes, bool[] taken, IReadOnlyList<SyntaxTree> paragraph)
    {
        if (
            Pending is not null
            && taken is [false, ..]
            && quotes.Quotations[0] is { IsSpeech: true } first
            && first.Start == paragraph[0].Tokens[0].Start
        )
            voices.Insert(0, Pending with { Content = [new(first.Start, first.End)], IsQuote = true });
        var speaker = voices.LastOrDefault(v => v.IsQuote || v.Content.Count == 0);
        Pending =
            speaker is null ? null
            : speaker.Content.Count == 0 || quotes.Quotations is [.., { IsOpen: true }] ? speaker
            : null;
        voices.RemoveAll(v => v.Content.Count == 0);
    }
}

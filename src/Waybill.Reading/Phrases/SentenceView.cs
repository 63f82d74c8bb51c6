using Waybill.Reading.Dates;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Phrases;

/// <summary>A sentence with all that was found in it before any frame is filled: names, dates, amounts, chunks.</summary>
internal sealed class SentenceView
{
    private SentenceView(Sentence sentence, List<NameMatch> names, List<DateMention> dates, List<Amount> amounts) =>
        (Sentence, Names, Dates, Amounts) = (sentence, names, dates, amounts);

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>The names in it.</summary>
    public IReadOnlyList<NameMatch> Names { get; }

    /// <summary>The dates in it.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>The amounts in it.</summary>
    public IReadOnlyList<Amount> Amounts { get; }

    /// <summary>Its chunks, which cover it.</summary>
    public IReadOnlyList<Chunk> Chunks { get; private set; } = [];

    /// <summary>Finds all of it.</summary>
    public static SentenceView Of(Sentence sentence, Gazetteer gazetteer, DateScanner dates)
    {
        var tokens = sentence.Tokens;
        var when = dates.Scan(tokens);
        var taken = new bool[tokens.Count];
        foreach (var date in when)
            Array.Fill(taken, true, date.First, date.Last - date.First + 1);
        var view = new SentenceView(sentence, gazetteer.Find(tokens), when, AmountScanner.Scan(tokens, at => taken[at]));
        view.Chunks = new Chunker(view).Cut();
        return view;
    }

    /// <summary>The words between two tokens, in lower case.</summary>
    public string Words(int first, int last) => string.Join(' ', Tokens.Skip(first).Take(last - first + 1).Select(t => t.Lower));
}

using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Dates;
using Waybill.Reading.Factuality;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Particulars;

/// <summary>
/// Reads what tells from whom and when a page has what it tells: the houses that it names, its own publishers, the days that it dates things
/// to, its first paragraph and whether that denies something. No sentence is parsed.
/// </summary>
public static class PageSignsReader
{
    private const int LongestWindow = 31;
    private const int MostPublishers = 8;
    private const int ShortestPublisher = 3;
    private const int FewestWords = 8;
    private const int FarthestNegation = 3;
    private static readonly char[] BetweenPublishers = [',', '/', '(', ')'];

    /// <summary>The signs of a text's head.</summary>
    /// <param name="text">The text.</param>
    /// <param name="publisher">Who published it; null when unknown.</param>
    /// <param name="published">When; null when unknown.</param>
    public static PageSigns Of(string text, string? publisher, Edtf? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = text[..Math.Min(text.Length, ParticularsReader.LongestHead)];
        var (houses, states) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        var (days, denies, paragraph, lead) = (new List<Edtf>(), false, -1, (Start: 0, End: 0));
        var dates = new DateScanner(published);
        foreach (var sentence in SentenceSplitter.Split(head).Where(s => !s.IsHeading))
        {
            foreach (var entry in Gazetteer.Embedded.Find(sentence.Tokens).Select(name => name.Entry).Where(entry => IsHouse(entry.Kind)))
            {
                houses.Add(entry.Id);
                if (entry is { Kind: EntryKind.Body, Party: { } state })
                    states.Add(state);
            }

            days.AddRange(Days(dates.Scan(sentence)));
            // Bylines and datelines are short.
            if (paragraph < 0 && sentence.Tokens.Count >= FewestWords)
                (paragraph, lead) = (sentence.Paragraph, (sentence.Start, sentence.End));
            if (sentence.Paragraph != paragraph)
                continue;
            lead.End = sentence.End;
            denies |= Denies(sentence.Tokens);
        }

        var (ids, names) = Publishers(publisher);
        return new(
            houses,
            [.. states],
            ids,
            names,
            lead.End > 0 ? head[lead.Start..lead.End] : head,
            denies,
            [.. days.DistinctBy(d => d.Text)]
        );
    }

    private static bool IsHouse(EntryKind kind) => kind is EntryKind.Outlet or EntryKind.Body or EntryKind.Group or EntryKind.Firm;

    private static IEnumerable<Edtf> Days(List<DateMention> dates) =>
        dates
            .Select(date => Edtf.TryParse(date.Window, null, out var day) ? day : null)
            .OfType<Edtf>()
            .Where(day => day is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < LongestWindow);

    // "rejected it", "dismissed it as baseless", "rest on no evidence"; not "did not deny it", nor "fabricated tubes".
    private static bool Denies(IReadOnlyList<Token> tokens) =>
        Enumerable
            .Range(0, tokens.Count)
            .Any(i =>
                (IsDenial(tokens[i].Lower) && !IsNegated(tokens, i))
                || (
                    i > 0
                    && (
                        (FactualityWords.Proof.Contains(tokens[i].Lower) && tokens[i - 1].Lower is "no" or "without")
                        || (
                            FactualityWords.Falsity.Contains(tokens[i].Lower)
                            && FactualityWords.BeforeVerdicts.Contains(tokens[i - 1].Lower)
                        )
                    )
                )
            );

    private static bool IsDenial(string word) =>
        (VerbLexicon.Find(word) ?? VerbLexicon.Guess(word)) is { } verb
        && CueLexicon.Verb(verb.Lemma).Any(cue => cue.Class == CueClass.Denies);

    private static bool IsNegated(IReadOnlyList<Token> tokens, int at) =>
        Enumerable
            .Range(Math.Max(0, at - FarthestNegation), at - Math.Max(0, at - FarthestNegation))
            .Any(i => tokens[i].Lower is "not" or "never" or "n't");

    // "Reuters via LBC", "The White House, National Security Council": each of them, as the gazetteers know it or as it is written.
    private static (SortedSet<string> Ids, SortedSet<string> Names) Publishers(string? publisher)
    {
        var (ids, names) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        var parts = (publisher ?? "")
            .Split(" via ", StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => part.Split(BetweenPublishers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var part in parts.Take(MostPublishers))
        {
            if (KnownName.Of(part) is { } known && IsHouse(known.Kind))
                ids.Add(known.Id);
            else if (KnownName.Of(part) is null && part.Count(char.IsLetter) > ShortestPublisher)
                names.Add(part);
        }

        return (ids, names);
    }
}

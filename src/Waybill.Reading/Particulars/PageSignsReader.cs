using Waybill.Core.Time;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Dates;
using Waybill.Reading.Factuality;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Particulars;

/// <summary>
/// Reads what tells from whom and when a page has what it tells: the houses that it names, its own publishers, the days that it dates things to,
/// and whether it opens with a denial. No sentence is parsed.
/// </summary>
public static class PageSignsReader
{
    private const int LongestHead = 6_000;
    private const int LongestWindow = 31;
    private static readonly char[] BetweenPublishers = [',', '/', '(', ')'];

    /// <summary>The signs of a text's head.</summary>
    /// <param name="text">The text.</param>
    /// <param name="publisher">Who published it; null when unknown.</param>
    /// <param name="published">When; null when unknown.</param>
    public static PageSignsRead Of(string text, string? publisher, Edtf? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (named, days, denies) = (new SortedSet<string>(StringComparer.Ordinal), new List<Edtf>(), false);
        var dates = new DateScanner(published);
        foreach (var sentence in SentenceSplitter.Split(text[..Math.Min(text.Length, LongestHead)]).Where(s => !s.IsHeading))
        {
            named.UnionWith(Gazetteer.Embedded.Find(sentence.Tokens).Where(n => IsHouse(n.Entry.Kind)).Select(n => n.Entry.Id));
            days.AddRange(
                dates
                    .Scan(sentence)
                    .Select(date => Edtf.TryParse(date.Window, null, out var day) ? day : null)
                    .OfType<Edtf>()
                    .Where(IsShort)
            );
            denies |= sentence.Paragraph == 0 && Denies(sentence.Tokens);
        }

        return new(named, Publishers(publisher), denies, [.. days.DistinctBy(day => day.Text)]);
    }

    private static bool IsHouse(EntryKind kind) => kind is EntryKind.Outlet or EntryKind.Body or EntryKind.Group or EntryKind.Firm;

    private static bool IsShort(Edtf day) =>
        day is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < LongestWindow;

    // "rejected it", "rest on no evidence"
    private static bool Denies(IReadOnlyList<Token> tokens) =>
        Enumerable
            .Range(0, tokens.Count)
            .Any(i =>
                Denies(tokens[i].Lower)
                || (i > 0 && FactualityWords.Proof.Contains(tokens[i].Lower) && tokens[i - 1].Lower is "no" or "without")
            );

    private static bool Denies(string word) =>
        FactualityWords.Falsity.Contains(word)
        || (
            (VerbLexicon.Find(word) ?? VerbLexicon.Guess(word)) is { } verb
            && CueLexicon.Verb(verb.Lemma).Any(cue => cue.Class == CueClass.Denies)
        );

    // "Reuters via LBC", "The White House, National Security Council": each of them, as the gazetteers know it or as it is written.
    private static SortedSet<string> Publishers(string? publisher) =>
        new(
            (publisher ?? "")
                .Split(" via ", StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(part => part.Split(BetweenPublishers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(part => KnownName.Of(part)?.Id ?? part),
            StringComparer.Ordinal
        );
}

/// <summary>What tells from whom and when a page has what it tells.</summary>
/// <param name="Named">The bodies, groups, firms and outlets that its head names, by their ids in the gazetteers.</param>
/// <param name="Publishers">Its publishers: their ids in the gazetteers, or their names where these do not know them.</param>
/// <param name="Denies">True where it opens with a denial.</param>
/// <param name="Days">The days, and windows of a month at most, that its head names.</param>
public sealed record PageSignsRead(IReadOnlySet<string> Named, IReadOnlySet<string> Publishers, bool Denies, IReadOnlyList<Edtf> Days);

using System.Text;
using Waybill.Core.Quantities;
using Waybill.Core.Text;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Particulars;

/// <summary>
/// Reads the particulars of a text: names of persons, places and things that are neither states nor bodies everybody speaks of,
/// designations such as <c>Il-76</c>, numbers that are no round ones, outlets that are cited, and three states or more that are named in one
/// breath. Pages of the same days that share two of them tell of one event, however they word it.
/// </summary>
public static class ParticularsReader
{
    /// <summary>How many are kept of a text, in its order: those of its head tell what it is about.</summary>
    public const int Most = 12;

    /// <summary>How much of a text is its head.</summary>
    internal const int LongestHead = 6_000;

    private const int LongestName = 4;
    private const int FewestFigures = 2;
    private const int ShortestName = 3;
    private const int FewestStates = 3;
    private const int FarthestBefore = 10;
    private const int FarthestAfter = 4;
    private const decimal GreatestSmallNumber = 12;

    /// <summary>The particulars of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="publisher">Who published it, and so speaks in it; null when unknown.</param>
    public static TextParticulars Of(string text, string? publisher = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (named, telling, states) = (new List<string>(), new List<string>(), new SortedSet<string>(StringComparer.Ordinal));
        if (publisher is not null && KnownName.Of(publisher) is { Kind: EntryKind.Outlet, Id: var outlet })
            named.Add(outlet);
        foreach (var sentence in SentenceSplitter.Split(text).Where(sentence => !sentence.IsHeading))
        {
            if (named.Count == Most && sentence.Start > LongestHead)
                break;
            var names = Gazetteer.Embedded.Find(sentence.Tokens);
            foreach (var name in names.Where(name => name.Entry.Kind == EntryKind.State))
                states.UnionWith(sentence.Tokens.Skip(name.First).Take(name.Last - name.First + 1).Select(token => token.Lower));
            foreach (var (particular, tells) in named.Count == Most ? [] : Of(sentence.Tokens, names))
            {
                if (Keep(named, particular) && tells)
                    Keep(telling, particular);
            }
        }

        return new(named, telling, states);
    }

    // True where it is kept, or was before.
    private static bool Keep(List<string> kept, string particular)
    {
        if (kept.Contains(particular))
            return true;
        if (kept.Count == Most)
            return false;
        kept.Add(particular);
        return true;
    }

    private static IEnumerable<(string Particular, bool Tells)> Of(IReadOnlyList<Token> tokens, List<NameMatch> names)
    {
        foreach (var states in Together(tokens, names))
            yield return (states, true);

        var (isTaken, weapons) = Known(tokens, names);
        var amounts = AmountScanner
            .Scan(tokens, i => isTaken[i])
            .Where(amount => !amount.IsVague)
            .ToLookup(amount => amount.First, amount => amount);
        foreach (var outlet in names.Where(name => name.Entry.Kind == EntryKind.Outlet && Speaks(tokens, name.First, name.Last + 1)))
            yield return (outlet.Entry.Id, false);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (weapons[at] is { } weapon)
                yield return (weapon, false);
            if (isTaken[at])
                continue;
            foreach (var number in amounts[at].Select(amount => amount.Best ?? amount.Lower ?? amount.Upper))
            {
                if (number is { } value && IsOdd(value) && !CalendarNames.StandsBeside(tokens, at))
                    yield return (NumberText.Plain(value), false);
            }

            if (IsDesignation(tokens[at]))
            {
                yield return (Fold(tokens[at].Text), false);
                continue;
            }

            var last = at;
            while (last < tokens.Count && IsNamePart(tokens, last, isTaken))
                last++;
            if (last == at)
                continue;
            if (Name(tokens, at, last) is { } name)
                yield return (name, Speaks(tokens, at, last));
            at = last - 1;
        }
    }

    // Which tokens the gazetteer names, and the weapons among what it names.
    private static (bool[] IsTaken, string?[] Weapons) Known(IReadOnlyList<Token> tokens, List<NameMatch> names)
    {
        var (isTaken, weapons) = (new bool[tokens.Count], new string?[tokens.Count]);
        foreach (var name in names)
        {
            if (name.Entry.Kind == EntryKind.Place)
                continue;
            for (var i = name.First; i <= name.Last; i++)
                isTaken[i] = true;
            if (name.Entry.Kind == EntryKind.Goods && tokens[name.First].IsCapitalised && (name.First > 0 || HasDigit(tokens[0])))
                weapons[name.First] = name.Entry.Id;
        }

        return (isTaken, weapons);
    }

    // "Jordan, Turkey and the UAE"
    private static IEnumerable<string> Together(IReadOnlyList<Token> tokens, List<NameMatch> names)
    {
        for (var at = 0; at < names.Count; at++)
        {
            var states = new SortedSet<string>(StringComparer.Ordinal);
            while (
                at < names.Count
                && names[at].Entry.Kind == EntryKind.State
                && (states.Count == 0 || IsList(tokens, names[at - 1].Last + 1, names[at].First))
            )
                states.Add(names[at++].Entry.Id);
            if (states.Count >= FewestStates)
                yield return string.Join('+', states);
            if (states.Count > 0)
                at--;
        }
    }

    private static bool IsList(IReadOnlyList<Token> tokens, int first, int end) =>
        first < end && Enumerable.Range(first, end - first).All(i => tokens[i].Lower is "," or "and" or "or" or "the");

    // "Blinken said", "said Blinken", "was quoted as saying": a verb of saying stands close by.
    private static bool Speaks(IReadOnlyList<Token> tokens, int first, int end)
    {
        for (var i = end; i < tokens.Count && i < end + FarthestAfter; i++)
        {
            if (tokens[i].IsWord && IsSaying(tokens[i].Lower))
                return true;
        }

        for (var i = first - 1; i >= 0 && i >= first - FarthestBefore && tokens[i].IsWord; i--)
        {
            if (IsSaying(tokens[i].Lower))
                return true;
        }

        return false;
    }

    private static bool IsSaying(string word) =>
        word == "according"
        || (
            (VerbLexicon.Find(word) ?? VerbLexicon.Guess(word)) is { } verb
            && CueLexicon
                .Verb(verb.Lemma)
                .Any(cue =>
                    cue.Class is CueClass.Denies or CueClass.Accuses
                    || (cue.Class == CueClass.Discusses && cue.Takes.Contains("about"))
                    || (cue.Class == CueClass.Says && cue.Takes.Contains("clause"))
                )
        );

    private static bool IsNamePart(IReadOnlyList<Token> tokens, int at, bool[] isTaken) =>
        !isTaken[at]
        && tokens[at] is { IsWord: true, IsCapitalised: true } token
        && !CalendarNames.IsName(token)
        && !HasDigit(token)
        && !WordClasses.IsFunction(token.Lower);

    // A person by the family name, which pages keep when they drop the rest; a body and what else is named by common words, by all of them.
    private static string? Name(IReadOnlyList<Token> tokens, int first, int end)
    {
        while (first < end && (NounKinds.Titles.Contains(tokens[first].Lower) || NounKinds.Charges.Contains(tokens[first].Lower)))
            first++;
        var opens = first == 0 || tokens[first - 1].Kind is TokenKind.Quote;
        if (first == end || end - first > LongestName || (opens && end - first == 1))
            return null;
        var last = tokens[end - 1].Lower;
        if (NounKinds.Is("firm", last) || NounKinds.Is("body", last) || NounKinds.Is("outlet", last) || NounKinds.Is("place", last))
            return end - first == 1 ? null : string.Join(' ', tokens.Skip(first).Take(end - first).Select(token => Fold(token.Text)));
        return Fold(tokens[end - 1].Text) is { Length: >= ShortestName } name ? name : null;
    }

    private static bool IsDesignation(Token token) => token.IsWord && token.IsCapitalised && HasDigit(token);

    private static bool HasDigit(Token token) => token.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsOdd(decimal number)
    {
        if (number <= GreatestSmallNumber)
            return false;
        var digits = NumberText.Plain(number).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length >= FewestFigures && number is not (>= 1900 and <= 2100);
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Where(PlainLetters.IsOfWord))
            PlainLetters.Add(c, folded);
        return folded.ToString();
    }
}

/// <summary>What a text tells of by name, designation or number; folded to lower case without marks, in the order of the text.</summary>
/// <param name="Named">All of it, as far as it is kept.</param>
/// <param name="Telling">Of that, what tells a text from most others by itself: who speaks in it, and states named in one breath.</param>
/// <param name="StateWords">The words that name states in what was read of it, in lower case.</param>
public sealed record TextParticulars(IReadOnlyList<string> Named, IReadOnlyList<string> Telling, IReadOnlySet<string> StateWords);

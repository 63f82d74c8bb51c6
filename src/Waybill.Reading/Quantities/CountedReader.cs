using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Quantities;

/// <summary>Reads from tokens alone what an amount counts: the noun phrase after it, up to the first plural that names a unit.</summary>
internal static class CountedReader
{
    private const int LongestPhrase = 10;

    /// <summary>What an amount counts; empty when no words after it say so.</summary>
    public static CountedPhrase After(IReadOnlyList<Token> tokens, Amount amount)
    {
        var first = Skip(tokens, amount.Last + 1, "more", "further", "additional", "extra", "other", "new");
        if (amount.Kind is AmountKind.Percent or AmountKind.Money)
            return Whole(tokens, amount, first);
        if (Is(tokens, first, "of"))
        {
            var whole = Skip(tokens, first + 1, Determiners);
            if (tokens.Count > whole && tokens[whole].Lower is "them" or "which" or "whom")
                return new(null, first, first - 1, -1, null);
            var (from, noun) = OfWhole(tokens, whole);
            if (!amount.IsVague)
                return Name(tokens, noun, amount) is { IsEmpty: false } of
                    ? of with
                    {
                        Of = (noun > from ? from : of.First, of.Head),
                    }
                    : new(null, first, first - 1, -1, null);
            first = noun;
        }

        return Name(tokens, Skip(tokens, first, Determiners), amount);
    }

    // "400,000 of the promised 800,000 rounds": where how many there are of it begins, and the noun behind that.
    private static (int From, int Noun) OfWhole(IReadOnlyList<Token> tokens, int at)
    {
        var number = at < tokens.Count && tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal) ? at + 1 : at;
        return number < tokens.Count && NumberParser.At(tokens, number) is { } nested && nested.Last + 1 < tokens.Count
            ? (number, nested.Last + 1)
            : (at, at);
    }

    private static string[] Determiners { get; } = ["the", "its", "their", "these", "those", "such", "his", "her", "our", "a", "an", "all"];

    // "60% of the shells", "half its stock", "one in five shells", "$5 million worth of arms"
    private static CountedPhrase Whole(IReadOnlyList<Token> tokens, Amount amount, int first)
    {
        var unit = amount.Currency ?? Core.Quantities.Quantity.Percent;
        var at = Is(tokens, first, "worth") ? first + 1 : first;
        var isOf = Is(tokens, at, "of") || (amount.Kind == AmountKind.Money && Is(tokens, at, "in"));
        at = Skip(tokens, isOf ? at + 1 : at, Determiners);
        var isDirect =
            isOf
            || at > first
            || (amount.Kind == AmountKind.Percent && tokens[amount.Last].Lower is not ("percent" or "cent" or "pct" or "%" or "％"));
        // "half of the 4.8 million rounds"
        var core = at < tokens.Count && NumberParser.At(tokens, at) is { } nested ? nested.Last + 1 : at;
        if (!isDirect || End(tokens, core, stopsAtUnit: core > at) is not { } last || last < core)
            return new(unit, first, amount.Last, -1, null);
        return new(unit, at, amount.Last, -1, (at, last));
    }

    private static CountedPhrase Name(IReadOnlyList<Token> tokens, int first, Amount amount)
    {
        if (End(tokens, first, stopsAtUnit: amount is not { Best: 1 }) is not { } head || head < first)
            return new(null, first, first - 1, -1, null);
        if (IsMillimetre(tokens, head) || UnitFinder.At(tokens, first, head) is not { } named)
            return new(null, first, head, head, null);
        var (unit, last) = UnitFinder.Rate(tokens, named, head);
        var start = Skip(tokens, head + 1, "of");
        if (start == head + 1 || End(tokens, start = Skip(tokens, start, Determiners), stopsAtUnit: false) is not { } end || end < start)
            return new(unit, first, last, head, null);
        var (rate, period) = UnitFinder.Rate(tokens, named, end);
        return new(rate, first, period > end ? period : last, head, (start, end));
    }

    // The last token of the phrase that begins at a token; null when none begins.
    private static int? End(IReadOnlyList<Token> tokens, int first, bool stopsAtUnit)
    {
        int? last = null;
        for (var at = first; at < tokens.Count && at - first < LongestPhrase; at++)
        {
            var token = tokens[at];
            if (IsCalibre(tokens, at) is { } calibre)
            {
                last = at = calibre;
                continue;
            }

            if (tokens[at].Kind == TokenKind.Number && IsDesignation(tokens, at, first))
            {
                last = at;
                continue;
            }

            if (Joined(tokens, at, last, stopsAtUnit) is { } joined)
            {
                at = joined;
                last = joined;
                continue;
            }

            if (!(token.IsWord || token.Kind == TokenKind.Possessive || (token.Lower == "-" && at > first)) || IsStop(tokens, at, first))
                break;
            // "the shells Russia fires": a name after a common noun begins a clause.
            if (
                at > first
                && char.IsUpper(token.Text[0])
                && last is { } before
                && !char.IsUpper(tokens[before].Text[0])
                && tokens[before].Lower.EndsWith('s')
            )
                break;
            last = at;
            if (stopsAtUnit && UnitFinder.IsPlural(token.Lower) && UnitFinder.At(tokens, first, at) is not null)
                break;
        }

        return last;
    }

    // Leopard 2 tanks, Leopard 2A6 tanks
    private static bool IsDesignation(IReadOnlyList<Token> tokens, int at, int first) =>
        (at + 1 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].Start == tokens[at].End)
        || (at > first && tokens[at - 1].IsWord && char.IsUpper(tokens[at - 1].Text[0]));

    private static bool IsStop(IReadOnlyList<Token> tokens, int at, int first)
    {
        var lower = tokens[at].Lower;
        if (
            WordClasses.IsFunction(lower)
            || WordClasses.Be.Contains(lower)
            || WordClasses.Have.Contains(lower)
            || WordClasses.Modals.Contains(lower)
        )
            return true;
        if (WordClasses.Pronouns.Contains(lower) && lower is not ("ones" or "others"))
            return true;
        if (at > first && WordClasses.IsAdverb(lower))
            return true;
        // "another 60 followed in May"
        if (at == first)
            return VerbAt(lower) is { } past
                && past.Inflection.HasFlag(Inflection.Past)
                && at + 1 < tokens.Count
                && WordClasses.IsFunction(tokens[at + 1].Lower);
        if (VerbAt(lower) is not { } verb)
            return false;
        // "explosives vanished", but "heavy guided missiles"
        var describes =
            lower.EndsWith("ed", StringComparison.Ordinal)
            && !UnitFinder.IsPlural(tokens[at - 1].Lower)
            && at + 1 < tokens.Count
            && UnitFinder.IsPlural(tokens[at + 1].Lower);
        return !describes && (!verb.IsNounToo || UnitFinder.IsPlural(tokens[at - 1].Lower));
    }

    private static VerbForm? VerbAt(string lower) =>
        VerbLexicon.Find(lower)
        ?? VerbLexicon.Guess(lower)
        ?? (lower.Length > 3 && lower.EndsWith("ied", StringComparison.Ordinal) ? new(lower[..^1], Inflection.Past, false) : null);

    // "artillery and rocket ammunition", "arms and ammunition": one coordination inside a phrase whose head is still to come.
    private static int? Joined(IReadOnlyList<Token> tokens, int at, int? last, bool stopsAtUnit) =>
        last is { } before
        && tokens[at].Lower is "and" or "or"
        && at + 1 < tokens.Count
        && tokens[at + 1].IsWord
        && char.IsLower(tokens[at + 1].Text[0])
        && !IsStop(tokens, at + 1, at)
        && VerbLexicon.Find(tokens[at + 1].Lower) is null or { IsNounToo: true }
        && !Numbers.NumberWords.Cardinals.ContainsKey(tokens[at + 1].Lower)
        && !QuantityWords.Hedges.ContainsKey(tokens[at + 1].Lower)
        && !QuantityWords.Vague.ContainsKey(tokens[at + 1].Lower)
        && (stopsAtUnit ? !UnitFinder.IsPlural(tokens[before].Lower) : true)
            ? at + 1
            : null;

    // The tokens of one calibre or several: "152 mm", "122- and 152-mm", "7.62x39mm"; the last of them.
    private static int? IsCalibre(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Number)
            return null;
        int? last = null;
        for (var next = at + 1; next < tokens.Count && next - at < LongestPhrase; next++)
        {
            if (IsMillimetre(tokens, next))
            {
                var more = next + 1 < tokens.Count && tokens[next + 1].Lower is "and" or "or" or "," ? next + 2 : tokens.Count;
                if (
                    more >= tokens.Count
                    || tokens[more].Kind != TokenKind.Number
                    || !(IsMillimetre(tokens, more + 1) || (Is(tokens, more + 1, "-") && IsMillimetre(tokens, more + 2)))
                )
                    return next;
                last = next;
                next = more;
                continue;
            }

            var belongs = tokens[next].Kind == TokenKind.Number || tokens[next].Lower is "-" or "x" or "×" or "/" or "and" or "or" or ",";
            if (!belongs)
                break;
        }

        return last;
    }

    private static bool IsMillimetre(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Lower is "mm" or "millimetre" or "millimeter";

    private static bool Is(IReadOnlyList<Token> tokens, int at, string word) => at < tokens.Count && tokens[at].Lower == word;

    private static int Skip(IReadOnlyList<Token> tokens, int at, params ReadOnlySpan<string> words)
    {
        while (at < tokens.Count && words.Contains(tokens[at].Lower))
            at++;
        return at;
    }
}

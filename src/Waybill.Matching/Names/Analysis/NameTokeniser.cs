using System.Buffers;
using System.Text;
using Waybill.Matching.Names.Around;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Cuts a name into tokens: at blanks, hyphens, marks, where the script changes to or from one without blanks, and where a capital follows
/// a small letter. Apostrophes fall away: they are written in one transliteration and not in the next.
/// </summary>
internal static class NameTokeniser
{
    private const int ShortestOfCapitals = 3;
    private const char Geresh = '\u05F3';
    private const string WithGeresh = "גזצץתטדע";

    // A text without any of these, in one alphabet, is one name.
    private static readonly SearchValues<char> Parting = SearchValues.Create("/;|([");

    private const string Apostrophes = "'’‘ʻʼ`´ʿʾ′ʹ＇";

    /// <summary>The tokens in order, strokes among them.</summary>
    public static List<NameToken> Cut(string text)
    {
        text = WithCapitals(NumberSigns.Spelt(text));
        var tokens = new List<NameToken>();
        var current = new StringBuilder();
        var (opened, isGlued) = (int.MaxValue, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsGeresh(text, i, current))
            {
                // A letter alone is the first of a name, and cut off.
                if (current.Length == 1 && !IsLetterAt(text, i + 1))
                    End(current, tokens, isDotted: true);
                else
                    current.Append(Geresh);
            }
            else if (Apostrophes.Contains(c, StringComparison.Ordinal))
            {
                if (IsPossessive(text, i, current.Length))
                    i++;
            }
            else if (IsPartOfWord(text, i))
            {
                if (current.Length > 0 && Parts(current[^1], c, i + 1 < text.Length ? text[i + 1] : ' '))
                {
                    var isAtCapital = char.IsLower(current[^1]);
                    End(current, tokens, isGlued: isGlued);
                    isGlued = isAtCapital;
                }

                current.Append(c);
            }
            else if (c is not ('\u200C' or '\u200D'))
            {
                End(current, tokens, c == '.', isGlued);
                isGlued = false;
                if (Brackets.Opening.Contains(c, StringComparison.Ordinal))
                    opened = tokens.Count;
                else if (Brackets.Closing.Contains(c, StringComparison.Ordinal))
                    PutInBrackets(tokens, ref opened);
                else if (c is '&' or '＆')
                    tokens.Add(NameToken.Of("and"));
                else if (Appositions.Commas.Contains(c, StringComparison.Ordinal) && tokens is [.., { IsStroke: false } last])
                    tokens[^1] = last with { IsBeforeComma = true };
                else if (c == '-')
                    i += Ezafe(text, i + 1);
                else if (c is '/' or ';' or '|')
                    tokens.Add(new("/", "", Script.Common, IsStroke: true));
            }
        }

        End(current, tokens, isGlued: isGlued);
        return tokens;
    }

    /// <summary>
    /// The names that stand beside each other in a text: between strokes, in two scripts, and in brackets behind a name. One where no two
    /// names of several letters are there.
    /// </summary>
    public static List<List<NameToken>> Alternatives(string text, NameKind kind) =>
        kind != NameKind.Vessel
            ? AlternativesIn(text, kind)
            : [.. ShipNames.Of(text).SelectMany(name => AlternativesIn(name, kind)).Where(name => name.Count > 0)];

    private static List<List<NameToken>> AlternativesIn(string text, NameKind kind)
    {
        text = Appositions.Without(text, kind);
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny(Parting))
            return [Cut(text)];
        var (before, asides) = SecondNames.Cut(text, kind == NameKind.Unknown ? NameAnalyser.Guess(Cut(text)) : kind);
        var parts = new List<List<NameToken>> { new() };
        foreach (var token in Cut(before))
        {
            if (token.IsStroke)
                parts.Add([]);
            else
                parts[^1].Add(token);
        }

        var names = parts
            .Concat(asides.Select(aside => Cut(aside).FindAll(token => !token.IsStroke)))
            .Where(part => part.Count > 0)
            .ToList();
        return names.TrueForAll(part => part.Sum(t => t.Folded.Length) > 3) ? names : [names.SelectMany(p => p).ToList()];
    }

    // "Bank-e Melli-ye Iran", "Lashkar-i-Tayyiba": the Persian vowel that joins two words is none.
    private static int Ezafe(string text, int at)
    {
        var length =
            at + 1 < text.Length && text[at] == 'y' && text[at + 1] is 'e' or 'i' ? 2
            : at < text.Length && text[at] is 'e' or 'i' ? 1
            : 0;
        return length > 0 && at > 2 && char.IsAsciiLetter(text[at - 2]) && !IsLetterAt(text, at + length) ? length : 0;
    }

    // "SABlTl": a small l among capitals is what a machine that reads a page makes of I.
    private static string WithCapitals(string text)
    {
        for (var at = text.IndexOf('l', StringComparison.Ordinal); at >= 0; at = text.IndexOf('l', at + 1))
        {
            var (from, to) = (at, at + 1);
            while (from > 0 && (char.IsAsciiLetterUpper(text[from - 1]) || text[from - 1] == 'l'))
                from--;
            while (to < text.Length && (char.IsAsciiLetterUpper(text[to]) || text[to] == 'l'))
                to++;
            var isWord = (from == 0 || !char.IsLetter(text[from - 1])) && (to == text.Length || !char.IsLetter(text[to]));
            if (isWord && text.AsSpan(from, to - from).Count('l') < (to - from + 1) / 2 && to - from > ShortestOfCapitals)
                text = string.Concat(text.AsSpan(0, from), text[from..to].Replace('l', 'I'), text.AsSpan(to));
            else
                at = to - 1;
        }

        return text;
    }

    // Behind some Hebrew letters it makes another sound of them, and most type an apostrophe, which may also be a quotation's end.
    private static bool IsGeresh(string text, int at, StringBuilder before)
    {
        if (before.Length == 0 || before[^1] is < 'א' or > 'ת')
            return false;
        if (text[at] == Geresh)
            return true;
        return Apostrophes.Contains(text[at], StringComparison.Ordinal)
            && (before.Length == 1 || WithGeresh.Contains(before[^1], StringComparison.Ordinal))
            && !IsQuoted(text, at);
    }

    // An apostrophe before a word opens a quotation.
    private static bool IsQuoted(string text, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (Apostrophes.Contains(text[i], StringComparison.Ordinal) && (i == 0 || !IsLetterAt(text, i - 1)) && IsLetterAt(text, i + 1))
                return true;
        }

        return false;
    }

    private static bool IsLetterAt(string text, int at) => at < text.Length && char.IsLetter(text[at]);

    // "Bank's": the s goes with the apostrophe.
    private static bool IsPossessive(string text, int at, int before) =>
        before > 1 && at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    // Signs outside the basic plane come as two halves, which belong together.
    private static bool IsPartOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || IsNumeral(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at]);

    // 〇 is neither a letter nor a digit to .NET.
    private static bool IsNumeral(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.LetterNumber;

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // "LeilaHaddad" are two words; "GmbH" is one.
    private static bool Parts(char last, char next, char behind) =>
        (char.IsUpper(next) && char.IsLower(last) && char.IsLower(behind))
        || (ScriptRanges.ScriptOf(last), ScriptRanges.ScriptOf(next)) is var (a, b) && a != b && (Blankless(a) || Blankless(b));

    private static bool Blankless(Script script) => script is Script.Han or Script.Hangul or Script.Kana;

    // A bracket that is not closed holds nothing.
    private static void PutInBrackets(List<NameToken> tokens, ref int opened)
    {
        for (; opened < tokens.Count; opened++)
            tokens[opened] = tokens[opened] with { IsInBrackets = true };
        opened = int.MaxValue;
    }

    private static void End(StringBuilder current, List<NameToken> tokens, bool isDotted = false, bool isGlued = false)
    {
        if (current.Length == 0)
            return;
        var token = NameToken.Of(current.ToString(), isDotted) with { IsGlued = isGlued && tokens.Count > 0 };
        current.Clear();
        if (token.Folded.Length > 0)
            tokens.Add(token);
    }
}

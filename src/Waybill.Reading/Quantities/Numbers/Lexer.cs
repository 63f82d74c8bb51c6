using Waybill.Reading.Sentences;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Cuts a text, or a sentence's tokens, into lexemes in one pass.</summary>
internal static class Lexer
{
    private const int LongestRun = 256;
    private static readonly string[] Signs = Enumerable.Range(0, 128).Select(c => ((char)c).ToString()).ToArray();

    /// <summary>The lexemes of a text.</summary>
    public static Lexeme[] Cut(string text)
    {
        var found = new List<Lexeme>(text.Length / 4 + 1);
        Cut(text, 0, Gap.Wide, -1, found);
        return [.. found];
    }

    /// <summary>The lexemes of a sentence; each knows its token.</summary>
    public static Lexeme[] Cut(IReadOnlyList<Token> tokens)
    {
        var found = new List<Lexeme>(tokens.Count + 8);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var gap =
                i == 0
                    ? Gap.Wide
                    : (token.Start - tokens[i - 1].End) switch
                    {
                        0 => Gap.None,
                        1 => Gap.Space,
                        _ => Gap.Wide,
                    };
            if (token.IsWord && IsLetters(token.Text))
                found.Add(new(token.Start, token.End, LexemeKind.Word, token.Text, token.Lower, gap, i));
            else
                Cut(token.Text, token.Start, gap, i, found);
        }

        return [.. found];
    }

    private static void Cut(string text, int offset, Gap gap, int token, List<Lexeme> found)
    {
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff')
            {
                gap = gap == Gap.None && c is not ('\n' or '\r' or '\t') ? Gap.Space : Gap.Wide;
                at++;
                continue;
            }

            var (end, kind) = Run(text, at, gap);
            var written = end == at + 1 && c < 128 ? Signs[c] : text[at..end];
            var word = kind == LexemeKind.Word ? written.ToLowerInvariant() : written;
            found.Add(new(offset + at, offset + end, kind, written, word, gap, token));
            (at, gap) = (end, Gap.None);
        }
    }

    private static (int End, LexemeKind Kind) Run(string text, int at, Gap gap)
    {
        var c = text[at];
        var limit = Math.Min(text.Length, at + LongestRun);
        var end = at + 1;
        if (char.IsAsciiDigit(c))
        {
            while (end < limit && char.IsAsciiDigit(text[end]))
                end++;
            return (end, LexemeKind.Digits);
        }

        if (!IsLetter(c))
            return (end, NumberWords.Vulgar.ContainsKey(c) ? LexemeKind.Vulgar : LexemeKind.Mark);
        if (gap != Gap.None && IsAddress(text.AsSpan(at)))
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            return (end, LexemeKind.Address);
        }

        while (end < limit && IsLetter(text[end]))
            end++;
        return (end, LexemeKind.Word);
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsLetters(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }

    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c > 127 && (char.IsLetter(c) || char.IsSurrogate(c)) && !NumberWords.Vulgar.ContainsKey(c));
}

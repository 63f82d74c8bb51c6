using System.Globalization;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates.Lexemes;

/// <summary>Cuts tokens into lexemes: a compound is parted where all its parts are words of time or numbers.</summary>
internal static class LexemeCutter
{
    private const int LongestNumber = 9;
    private const int LongestCompound = 40;

    /// <summary>The lexemes of a sentence.</summary>
    public static LexemeLine Cut(IReadOnlyList<Token> tokens)
    {
        var lexemes = new List<Lexeme>(tokens.Count + 8);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number)
                AddNumber(lexemes, token, i);
            else if (token.IsWord && !TimeWords.All.ContainsKey(token.Lower) && IsCompound(token))
                AddParts(lexemes, token, i);
            else
                lexemes.Add(Make(token, i, 0, token.Lower.Length));
        }

        return new([.. lexemes]);
    }

    private static bool IsCompound(Token token)
    {
        if (token.Text.Length > LongestCompound || token.Text.Length != token.Lower.Length)
            return false;
        var parts = 0;
        for (var at = 0; at < token.Lower.Length; parts++)
        {
            var next = PartEnd(token.Lower, at);
            var part = token.Lower.AsSpan(at, next - at);
            if (
                !char.IsAsciiDigit(part[0])
                && part is not ("-" or "/")
                && !TimeWords.All.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(part)
            )
                return false;
            at = next;
        }

        return parts > 1;
    }

    // A run of letters, a run of digits with an ordinal's ending, or one mark.
    private static int PartEnd(string text, int at)
    {
        var end = at;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            return
                end + 2 <= text.Length && IsOrdinalEnding(text.AsSpan(end, 2)) && (end + 2 == text.Length || !char.IsLetter(text[end + 2]))
                ? end + 2
                : end;
        }

        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\''))
            end++;
        return Math.Max(end, at + 1);
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> ending) => ending is "st" or "nd" or "rd" or "th";

    private static void AddParts(List<Lexeme> lexemes, Token token, int index)
    {
        for (var at = 0; at < token.Lower.Length;)
        {
            var end = PartEnd(token.Lower, at);
            lexemes.Add(Make(token, index, at, end));
            at = end;
        }
    }

    // 23.04.2022 and 12,2016 are several numbers with marks between; 9.30 and 2,500 stay whole.
    private static void AddNumber(List<Lexeme> lexemes, Token token, int index)
    {
        if (IsOneNumber(token.Lower))
        {
            lexemes.Add(Make(token, index, 0, token.Lower.Length));
            return;
        }

        for (var at = 0; at < token.Lower.Length;)
        {
            var end = token.Lower[at] is '.' or ',' ? at + 1 : PartEnd(token.Lower, at);
            lexemes.Add(Make(token, index, at, end));
            at = end;
        }
    }

    // With one point it is a decimal; commas part thousands only where three digits follow each.
    private static bool IsOneNumber(string text)
    {
        if (text.AsSpan().Count('.') >= 2)
            return false;
        for (var comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var stop = text.AsSpan(comma + 1).IndexOfAny(',', '.');
            if ((stop < 0 ? text.Length - comma - 1 : stop) != 3)
                return false;
        }

        return true;
    }

    private static Lexeme Make(Token token, int index, int from, int to)
    {
        var text = from == 0 && to == token.Lower.Length ? token.Lower : token.Lower[from..to];
        var ordinal = text.Length > 2 && char.IsAsciiDigit(text[0]) && IsOrdinalEnding(text.AsSpan(text.Length - 2));
        var digits = ordinal ? text.AsSpan(0, text.Length - 2) : text;
        var number =
            digits.Length is > 0 and <= LongestNumber
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? value
                : -1;
        var end = to == token.Lower.Length ? token.End : token.Start + to;
        return new(
            token.Start + from,
            end,
            index,
            text,
            number < 0 ? TimeWords.All.GetValueOrDefault(text) : null,
            number,
            ordinal && number >= 0,
            from < token.Text.Length && char.IsUpper(token.Text[from])
        );
    }
}

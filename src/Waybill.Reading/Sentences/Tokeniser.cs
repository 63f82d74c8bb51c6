namespace Waybill.Reading.Sentences;

/// <summary>Cuts a stretch of text into tokens in one pass.</summary>
internal static class Tokeniser
{
    private const int LongestToken = 256;

    /// <summary>The tokens between two offsets.</summary>
    public static List<Token> Cut(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5 + 1);
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff')
            {
                at++;
                continue;
            }

            var address = char.IsAsciiLetterOrDigit(c) ? WebAddresses.End(text, at, end) : -1;
            if (address > at)
            {
                tokens.Add(Make(text, at, address, TokenKind.Word));
                at = address;
                continue;
            }

            var limit = Math.Min(end, at + LongestToken);
            var stop =
                char.IsAsciiDigit(c) ? NumberEnd(text, at, limit)
                : IsLetter(c) ? WordEnd(text, at, limit)
                : MarkEnd(text, at, limit);
            if (char.IsAsciiDigit(c))
                tokens.Add(Make(text, at, stop, TokenKind.Number));
            else if (IsLetter(c))
                AddWord(tokens, text, at, stop);
            else if (at > 0 && char.IsLetter(text[at - 1]) && Contraction(text, at, end) is { } length)
                tokens.Add(Make(text, at, stop = at + length, TokenKind.Word));
            else if (IsPossessive(text, at, end))
                tokens.Add(Make(text, at, stop = at + (at + 1 < end && text[at + 1] is 's' or 'S' ? 2 : 1), TokenKind.Possessive));
            else
                tokens.Add(Make(text, at, stop, c is '"' or '“' or '”' or '„' or '«' or '»' ? TokenKind.Quote : TokenKind.Mark));
            at = stop;
        }

        return tokens;
    }

    // Marks that stand in rows, "...", "--", "?!", "=====", are one; of any other mark each is one.
    private static int MarkEnd(string text, int at, int limit)
    {
        var first = text[at++];
        if (first is not ('.' or '!' or '?' or '-' or '=' or '_' or '*' or '~' or '+' or '#'))
            return at;
        while (at < limit && (text[at] == first || (first is '!' or '?' && text[at] is '!' or '?')))
            at++;
        return at;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    private static bool IsPossessive(string text, int at, int end)
    {
        if (!IsApostrophe(text[at]) || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            return false;
        var next = at + 1 < end ? text[at + 1] : ' ';
        return next is 's' or 'S'
            ? at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])
            : text[at - 1] is 's' or 'S' && !char.IsLetterOrDigit(next);
    }

    // 've, 're, 'll, 'd, 'm: words of their own.
    private static int? Contraction(string text, int at, int end)
    {
        if (!IsApostrophe(text[at]))
            return null;
        foreach (var ending in (ReadOnlySpan<string>)["ve", "re", "ll", "d", "m"])
        {
            var stop = at + 1 + ending.Length;
            if (
                stop <= end
                && text.AsSpan(at + 1, ending.Length).SequenceEqual(ending)
                && (stop == text.Length || !char.IsLetterOrDigit(text[stop]))
            )
                return ending.Length + 1;
        }

        return null;
    }

    // 1,000 and 3.5 are one number; 152mm, 178th and 60% end where the digits end, save that an ordinal keeps its ending.
    private static int NumberEnd(string text, int at, int limit)
    {
        while (at < limit && (char.IsAsciiDigit(text[at]) || (text[at] is ',' or '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return
            at + 1 < limit && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]))
            ? at + 2
            : at;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        var begin = at;
        while (at < limit)
        {
            var c = text[at];
            var next = at + 1 < limit ? text[at + 1] : ' ';
            if (
                IsLetter(c)
                || char.IsAsciiDigit(c)
                || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark
                || (c is '-' or '‑' && char.IsLetterOrDigit(next))
                || (c == '&' && char.IsUpper(text[at - 1]) && char.IsUpper(next))
                || (IsApostrophe(c) && char.IsLetter(next) && !IsPossessive(text, at, limit) && Contraction(text, at, limit) is null)
                || (
                    c == '.'
                    && IsInitials(text, begin, at)
                    && (char.IsLetter(next) || (text[at - 1] is not 'I' && (char.IsUpper(text[at - 1]) || at - begin > 1)))
                )
            )
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at < limit && text[at] == '.' && Abbreviations.Has(text.AsSpan(begin, at - begin)) ? at + 1 : at;
    }

    // U.S., i.e. or J.: single letters, each with its dot.
    private static bool IsInitials(string text, int begin, int dot)
    {
        for (var i = begin; i < dot; i++)
        {
            if ((i - begin) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
                return false;
        }

        return (dot - begin) % 2 == 1;
    }

    private static void AddWord(List<Token> tokens, string text, int start, int stop)
    {
        var negation = NegationToSplit(text.AsSpan(start, stop - start));
        if (negation > 0)
        {
            tokens.Add(Make(text, start, start + negation, TokenKind.Word));
            tokens.Add(Make(text, start + negation, stop, TokenKind.Word));
            return;
        }

        var hyphen = HyphenToSplit(text.AsSpan(start, stop - start));
        if (hyphen <= 0)
        {
            tokens.Add(Make(text, start, stop, TokenKind.Word));
            return;
        }

        tokens.Add(Make(text, start, start + hyphen, TokenKind.Word));
        if (char.IsUpper(text[start + hyphen + 1]))
        {
            tokens.Add(Make(text, start + hyphen, start + hyphen + 1, TokenKind.Mark));
            AddWord(tokens, text, start + hyphen + 1, stop);
        }
        else
        {
            tokens.Add(Make(text, start + hyphen, stop, TokenKind.Word));
        }
    }

    // do + n't, can + not: the verb and its negation, as Universal Dependencies has them.
    private static int NegationToSplit(ReadOnlySpan<char> word) =>
        word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3
        : word.Length > 3 && word[^1] is 't' or 'T' && IsApostrophe(word[^2]) && word[^3] is 'n' or 'N' ? word.Length - 3
        : -1;

    // Kim-Putin are two names; Iranian-made is a name and an ending; Hwasong-11 and Won-sik are one word.
    private static int HyphenToSplit(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOfAny('-', '‑');
        if (hyphen < 2 || hyphen + 2 >= word.Length || !char.IsUpper(word[0]))
            return -1;
        var rest = word[(hyphen + 1)..];
        return (char.IsUpper(rest[0]) && rest.Length > 2 && char.IsLower(rest[1]) && hyphen > 2) || Abbreviations.IsCompoundEnding(rest)
            ? hyphen
            : -1;
    }

    // A row of marks reads as the one mark that print has for it.
    private static string Row(string marks) =>
        marks[0] switch
        {
            '.' => "…",
            '-' => marks.Length < 4 ? "—" : marks,
            '!' or '?' => marks.Contains('?', StringComparison.Ordinal) ? "?" : "!",
            _ => marks,
        };

    private static Token Make(string text, int start, int stop, TokenKind kind)
    {
        var words = text[start..stop];
        return new(start, stop, words, kind == TokenKind.Mark && words.Length > 1 ? Row(words) : Token.Fold(words), kind);
    }
}

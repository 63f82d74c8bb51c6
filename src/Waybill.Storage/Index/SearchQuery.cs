using System.Globalization;
using System.Text;

namespace Waybill.Storage.Index;

/// <summary>
/// Turns what a person types into an FTS5 expression: every word and phrase becomes a quoted string, so that no operator, column name or
/// broken quotation mark of the query reaches FTS5.
/// </summary>
internal static class SearchQuery
{
    private const int LongestQuery = 2000;
    private const int MostTerms = 64;

    /// <summary>The expression.</summary>
    /// <exception cref="CaseException">There is no word in the query, or it is too long.</exception>
    public static string ToFullText(string query)
    {
        if (query.Length > LongestQuery)
            throw new CaseException("the query", $"it has more than {LongestQuery} characters", "shorten it");
        var terms = Terms(query).ToList();
        return terms.Count switch
        {
            0 => throw new CaseException("the query", "there is no word in it", "give at least one word"),
            > MostTerms => throw new CaseException("the query", $"it has more than {MostTerms} words", "shorten it"),
            _ => string.Join(" AND ", terms),
        };
    }

    private static IEnumerable<string> Terms(string query)
    {
        for (var at = 0; at < query.Length;)
        {
            var quoted = query[at] == '"';
            var start = quoted ? at + 1 : at;
            var end = quoted ? query.IndexOf('"', start) : EndOfWord(query, start);
            if (end < 0)
                end = query.Length;
            at = quoted ? Math.Min(end + 1, query.Length) : Math.Max(end, start + 1);
            var words = query[start..end];
            var prefix = quoted ? at < query.Length && query[at] == '*' : words.EndsWith('*');
            if (Term(words, prefix) is { } term)
                yield return term;
        }
    }

    private static int EndOfWord(string query, int from)
    {
        while (from < query.Length && !char.IsWhiteSpace(query[from]) && query[from] != '"')
            from++;
        return from;
    }

    private static string? Term(string words, bool prefix)
    {
        var clean = new StringBuilder(words.Length);
        var hasWord = false;
        foreach (var rune in words.EnumerateRunes())
        {
            var kept = IsOfWord(rune);
            hasWord |= kept;
            clean.Append(kept ? rune.ToString() : " ");
        }

        return hasWord ? $"\"{clean.ToString().Trim()}\"{(prefix ? " *" : "")}" : null;
    }

    /// <summary>What FTS5's unicode61 takes for part of a word, and marks that belong to letters.</summary>
    private static bool IsOfWord(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => true,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
            _ => false,
        };
}

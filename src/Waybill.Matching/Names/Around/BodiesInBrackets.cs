using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// Tells whether brackets at the end of a body's name hold another name of it, written in the same letters: "Bank of East Land (Dongbang
/// Bank)", "Korea Mining Development Trading Corporation (KOMID)". Places, forms and descriptions are none: "(Hong Kong) Ltd", "(Pvt)",
/// "(Tehran Office)". What stands before further words is the name of a part of them: "Guard Corps (GUCORP) Cyber Command".
/// </summary>
internal static class BodiesInBrackets
{
    private const int ShortestAbbreviation = 4;

    // Among the words of a name fewer letters do: they must be made of all that stands before them.
    private const int ShortestInside = 3;
    private const int LongestAbbreviation = 10;
    private const int MostWords = 12;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>True for a name.</summary>
    /// <param name="inner">What the brackets hold.</param>
    /// <param name="before">The text before them.</param>
    /// <param name="behind">The text behind them.</param>
    public static bool AreName(string inner, string before, string behind)
    {
        var tokens = NameAnalyser.JoinLetters(NameTokeniser.Cut(inner));
        if (
            tokens.Count is 0 or > MostWords
            || tokens.Exists(token => token.IsStroke || Words.Descriptions.Contains(token.Folded))
            || !(
                Places.AreCountry(behind.Trim(' ', ','))
                || BodyAnalyser.Parts(NameTokeniser.Cut(behind)).TrueForAll(part => part.Class == PartClass.LegalForm)
            )
        )
            return false;
        return tokens is [{ Folded: var letters }]
            ? (IsAbbreviation(letters, before) || IsOfCapitals(inner)) && !Places.AreCountryOrCode(inner)
            : IsLikeABody(tokens, before);
    }

    /// <summary>
    /// A name with an abbreviation in the place of the words before its brackets that it is made of: "IRGC Qods Force" of "Islamic
    /// Revolutionary Guard Corps (IRGC) Qods Force"; null where it is made of none.
    /// </summary>
    /// <param name="inner">What the brackets hold.</param>
    /// <param name="before">The text before them.</param>
    /// <param name="behind">The text behind them.</param>
    public static string? WithAbbreviation(string inner, string before, string behind)
    {
        if (
            NameAnalyser.JoinLetters(NameTokeniser.Cut(inner))
            is not [{ Folded: { Length: >= ShortestInside and <= LongestAbbreviation } letters }]
        )
            return null;
        var words = NameTokeniser.Cut(before);
        if (words.Count > MostWords)
            return null;
        for (var first = words.Count - 2; first >= 0; first--)
        {
            if (IsMadeOfAll(letters, words, first, 0))
                return string.Join(' ', words.Take(first).Select(word => word.Text).Append(inner).Append(behind));
        }

        return null;
    }

    // Of each word but small ones; common words and forms at the end may be left.
    private static bool IsMadeOfAll(ReadOnlySpan<char> letters, List<NameToken> words, int word, int used)
    {
        if (letters.IsEmpty)
            return used > 1 && words.Skip(word).All(token => IsSmall(token) || Words.IsGeneric(token));
        if (word == words.Count)
            return false;
        var folded = words[word].Folded;
        for (var taken = 1; taken <= letters.Length && taken <= folded.Length && letters[taken - 1] == folded[taken - 1]; taken++)
        {
            if (IsMadeOfAll(letters[taken..], words, word + 1, used + 1))
                return true;
        }

        return used > 0 && IsSmall(words[word]) && IsMadeOfAll(letters, words, word + 1, used);
    }

    private static bool IsSmall(in NameToken token) =>
        Words.Empty.Contains(token.Folded) || LegalForms.Embedded.Find(token.Folded) is not null;

    // "(GTsSS)": the first letters of words of another alphabet, of which some are two in this one.
    private static bool IsOfCapitals(string inner) =>
        inner.Length is >= ShortestAbbreviation and <= LongestAbbreviation
        && inner.All(char.IsAsciiLetter)
        && inner.Any(char.IsAsciiLetterLower)
        && inner.Count(char.IsAsciiLetterUpper) > Math.Max(2, inner.Length / 2)
        && LegalForms.Embedded.Find(inner.ToLowerInvariant()) is null;

    // With a word of its own, and what shows a body: a form, or at the end what the name before is too, as "Bank" and "Bank" are, or a corps
    // and a force ("Sepah-e Qods (Jerusalem Force)").
    private static bool IsLikeABody(List<NameToken> tokens, string before)
    {
        var parts = BodyAnalyser.Parts(tokens);
        var words = parts.FindAll(part => part.Class == PartClass.Word);
        return words.Count > 0
            && !parts.Exists(part => part.Class == PartClass.Number)
            && !Places.AreCountryOrCode(string.Join(' ', words.Select(word => word.Text)))
            && (
                parts.Exists(part => part.Class == PartClass.LegalForm)
                || (parts[^1].Class == PartClass.Generic && NameTokeniser.Cut(before).Exists(token => IsOne(token, tokens[^1])))
                || (
                    ShowsBody(parts[^1].Head)
                    && words.Exists(word => !ShowsBody(word.Head))
                    && NameTokeniser.Cut(before).Exists(token => ShowsBody(Words.Head(token.Folded)))
                )
            );
    }

    private static bool ShowsBody(string head) => Words.ShowsBody.Contains(head);

    private static bool IsOne(in NameToken one, in NameToken other) => Words.Head(one.Folded) == Words.Head(other.Folded);

    // Made of the beginnings of several of the words, in their order, the first one's first.
    private static bool IsAbbreviation(string letters, string before)
    {
        if (letters.Length is < ShortestAbbreviation or > LongestAbbreviation)
            return false;
        var words = NameTokeniser.Cut(before);
        return words.Count is > 1 and <= MostWords
            && words[0].Folded.Length > 0
            && letters[0] == words[0].Folded[0]
            && !words.Exists(word => word.Folded == letters)
            && IsMadeOf(letters, words, 0, 0);
    }

    private static bool IsMadeOf(ReadOnlySpan<char> letters, List<NameToken> words, int word, int used)
    {
        if (letters.IsEmpty)
            return used > 1;
        if (word == words.Count)
            return false;
        var folded = words[word].Folded;
        for (var taken = 1; taken <= letters.Length && taken <= folded.Length && letters[taken - 1] == folded[taken - 1]; taken++)
        {
            if (IsMadeOf(letters[taken..], words, word + 1, used + 1))
                return true;
        }

        // Small words, and forms, are passed over.
        return word > 0 && IsMadeOf(letters, words, word + 1, used);
    }
}

using Waybill.FollowTheMoney.Types;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Tells whether brackets behind a body's name hold another name of it, written in the same letters: "Bank of East Land (Dongbang Bank)",
/// "Korea Mining Development Trading Corporation (KOMID)". Places and forms in brackets are none: "(Hong Kong) Ltd", "(Pvt)".
/// </summary>
internal static class BodiesInBrackets
{
    private const int ShortestAbbreviation = 4;
    private const int LongestAbbreviation = 10;
    private const int MostWords = 12;

    /// <summary>True for a name.</summary>
    /// <param name="inner">What the brackets hold.</param>
    /// <param name="before">The text before them.</param>
    public static bool AreName(string inner, ReadOnlySpan<char> before)
    {
        var tokens = NameTokeniser.Cut(inner);
        if (tokens.Count == 0 || tokens.Count > MostWords || tokens.Exists(token => token.IsStroke))
            return false;
        if (NameAnalyser.JoinLetters(tokens) is [{ Folded: var letters }])
            return IsAbbreviation(letters, NameTokeniser.Cut(before.ToString()));
        var parts = BodyAnalyser.Parts(NameAnalyser.JoinLetters(tokens));
        var words = parts.FindAll(part => part.Class == PartClass.Word);
        return words.Count > 0
            && parts.Exists(part => part.Class is PartClass.Generic or PartClass.LegalForm)
            && !parts.Exists(part => part.Class == PartClass.Number)
            && PropertyTypes.Country.Clean(string.Join(' ', words.Select(word => word.Text))) is null;
    }

    // Made of the beginnings of several of the words, in their order, the first one's first.
    private static bool IsAbbreviation(string letters, List<NameToken> words) =>
        letters.Length is >= ShortestAbbreviation and <= LongestAbbreviation
        && words.Count is > 1 and <= MostWords
        && words[0].Folded.Length > 0
        && letters[0] == words[0].Folded[0]
        && !words.Exists(word => word.Folded == letters)
        && IsMadeOf(letters, words, 0);

    private static bool IsMadeOf(ReadOnlySpan<char> letters, List<NameToken> words, int word)
    {
        if (letters.IsEmpty)
            return true;
        if (word == words.Count)
            return false;
        var folded = words[word].Folded;
        for (var taken = 1; taken <= letters.Length && taken <= folded.Length && letters[taken - 1] == folded[taken - 1]; taken++)
        {
            if (IsMadeOf(letters[taken..], words, word + 1))
                return true;
        }

        // Small words, and forms, are passed over.
        return word > 0 && IsMadeOf(letters, words, word + 1);
    }
}

using Waybill.Reading.Fillers;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>Finds what a text gives in brackets as the abbreviation of the name before: "National Audit Bureau (NAB)".</summary>
internal static class Abbreviations
{
    private const int Longest = 8;
    private const int FewestOfName = 2;
    private const int LongestName = 14;

    /// <summary>The abbreviations of a sentence, each with the first and last token of what it stands for.</summary>
    public static IEnumerable<(string Abbreviation, (int First, int Last) Full)> In(IReadOnlyList<Token> tokens)
    {
        for (var at = 2; at + 2 < tokens.Count; at++)
        {
            if (
                tokens[at].Text == "("
                && tokens[at + 2].Text == ")"
                && tokens[at + 1].Text is { Length: >= 2 and <= Longest } word
                && word.All(char.IsAsciiLetterUpper)
                && (First(tokens, at - 1, word) ?? Name(tokens, at - 1)) is { } first
            )
                yield return (word, (first, at - 1));
        }
    }

    // "Foreign Intelligence Service (SVR)": of another language than the name, which must be a body's; "Omar Said (AFP)" is none.
    private static int? Name(IReadOnlyList<Token> tokens, int last)
    {
        if (!NounKinds.Is("body", tokens[last].Lower))
            return null;
        var (first, names) = (last + 1, 0);
        for (var at = last; at >= 0 && last - at < LongestName; at--)
        {
            if (tokens[at].IsWord && tokens[at].IsCapitalised && !WordClasses.IsFunction(tokens[at].Lower))
                (first, names) = (at, names + 1);
            else if (tokens[at].Lower is not ("of" or "for" or "and"))
                break;
        }

        return names >= FewestOfName ? first : null;
    }

    // Back from the bracket, letter by letter; small words between have none.
    private static int? First(IReadOnlyList<Token> tokens, int last, string word)
    {
        var letter = word.Length - 1;
        for (var at = last; at >= 0 && last - at < LongestName; at--)
        {
            if (tokens[at].IsCapitalised && tokens[at].Text[0] == word[letter])
            {
                if (letter-- == 0)
                    return at;
            }
            else if (at == last || tokens[at].Lower is not ("of" or "the" or "for" or "and" or "on" or "in" or "to"))
                return null;
        }

        return null;
    }
}

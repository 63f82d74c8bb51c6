using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Fathers' names in the names of persons, as Turkic languages and as Slavic ones have them: "Heydar oglu" and "Гейдарович" are one
/// patronymic, of Heydar.
/// </summary>
internal static class FatherNames
{
    // What a patronymic is marked with in an index.
    private const string Mark = " oglu";

    private const int ShortestWhole = 3;
    private const int ShortestName = 3;
    private const int ShortestEnd = 3;
    private const int LongestChild = 4;
    private const int LongestEnd = 7;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The patronymic that begins at a token, and how many tokens it has; null where none does.</summary>
    public static (NamePart Part, int Length)? At(List<NameToken> tokens, int at)
    {
        var (text, folded, script) = (tokens[at].Text, tokens[at].Folded, tokens[at].Script);
        if (tokens.Count < ShortestWhole || folded.Length < 2 || script is not (Script.Latin or Script.Cyrillic))
            return null;
        if (at + 1 < tokens.Count && !tokens[at].IsBeforeComma && Words.ChildOf(tokens[at + 1].Folded) is var child and > 0)
            return Words.ChildOf(folded) == 0 ? (Of(text, script) with { Child = child }, 2) : null;
        // Each of the letters at such an end folds to one.
        for (var length = ShortestEnd; length <= LongestChild && Math.Min(text.Length, folded.Length) - length >= ShortestName; length++)
        {
            if (Words.ChildAtEnd(folded.AsSpan(folded.Length - length)) is var atEnd and > 0)
                return (Of(text[..^length], script) with { Child = atEnd }, 1);
        }

        return null;
    }

    /// <summary>The patronymic that a text of an index stands for; null for other texts.</summary>
    public static NamePart? OfText(string text) =>
        text.EndsWith(Mark, StringComparison.Ordinal) && text[..^Mark.Length] is var name
            ? Of(name, ScriptRanges.ScriptOf(name.AsSpan()))
            : null;

    /// <summary>The father's name in a patronymic of a Slavic language; null for other words.</summary>
    public static NamePart? InSlavic(NamePart part)
    {
        for (var length = Math.Min(LongestEnd, part.Text.Length - ShortestName + 1); length >= ShortestEnd; length--)
        {
            if (Words.PatronymicEnds.Contains(WordFold.Fold(part.Text[^length..])))
                return PersonAnalyser.Word(part.Text[..^length], part.Script);
        }

        return null;
    }

    private static NamePart Of(string text, Script script)
    {
        var father = PersonAnalyser.Word(text, script);
        return father with
        {
            Class = PartClass.Patronymic,
            Head = (script == Script.Latin ? father.Folded : text) + Mark,
            IsGivenName = false,
            Father = father,
            Child = 1,
        };
    }
}

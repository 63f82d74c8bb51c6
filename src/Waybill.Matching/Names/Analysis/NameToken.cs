using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>A piece of a name between blanks and marks.</summary>
/// <param name="Text">As written, without apostrophes.</param>
/// <param name="Folded">Latin letters and digits, in lower case.</param>
/// <param name="Script">Its script.</param>
/// <param name="IsStroke">True for a stroke, which parts one name from another.</param>
/// <param name="IsDotted">True where a full stop follows.</param>
/// <param name="IsInBrackets">True between brackets.</param>
/// <param name="IsBeforeComma">True where a comma follows.</param>
/// <param name="IsGlued">True where it is cut off the one before it at a capital.</param>
internal readonly record struct NameToken(
    string Text,
    string Folded,
    Script Script,
    bool IsStroke = false,
    bool IsDotted = false,
    bool IsInBrackets = false,
    bool IsBeforeComma = false,
    bool IsGlued = false
)
{
    /// <summary>True for a letter that stands alone.</summary>
    public bool IsLetter => Text.Length == 1 && Folded is [>= 'a' and <= 'z'];

    /// <summary>A token of a text.</summary>
    public static NameToken Of(string text, bool isDotted = false)
    {
        var (folded, script) = (WordFold.Fold(text), ScriptRanges.ScriptOf(text.AsSpan()));
        // Alef and ayn fold to nothing, and stand for names all the same.
        if (folded.Length == 0 && isDotted && text.Length == 1)
            folded = Initials.FirstOf(text);
        return new(text, script == Script.Latin ? WithoutRepeats(folded) : folded, script, IsDotted: isDotted);
    }

    // No word has a letter three times in a row; who writes it so writes nothing else by it. Folded from another script, letters may stand so.
    private static string WithoutRepeats(string folded)
    {
        var hasRepeats = false;
        for (var i = 2; i < folded.Length && !hasRepeats; i++)
            hasRepeats = IsRepeat(folded, i);
        return hasRepeats ? string.Concat(folded.Where((_, i) => i < 2 || !IsRepeat(folded, i))) : folded;
    }

    private static bool IsRepeat(string folded, int at) =>
        char.IsAsciiLetter(folded[at]) && folded[at] == folded[at - 1] && folded[at] == folded[at - 2];
}

namespace Waybill.Core.Text;

/// <summary>Cuts texts to be shown; no surrogate pair is split.</summary>
public static class Shortened
{
    /// <summary>A text as one line of so many characters at most, an ellipsis for what is left out.</summary>
    public static string Line(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= most ? line : Head(line, most - 1) + "…";
    }

    /// <summary>The first characters of a text, one fewer where the last would be half of a pair.</summary>
    public static string Head(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return length >= text.Length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}

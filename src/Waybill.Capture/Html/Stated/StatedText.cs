using System.Net;
using System.Text;

namespace Waybill.Capture.Html.Stated;

/// <summary>Short texts that a page states of itself, as one line.</summary>
internal static class StatedText
{
    private const int Longest = 1000;

    /// <summary>The text with white space collapsed; null when it is empty or too long to be what it claims.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || text.Length > 4 * Longest)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var word in text.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
            line.Append(line.Length > 0 ? " " : "").Append(word);
        return line.Length is > 0 and <= Longest ? line.ToString() : null;
    }

    /// <summary>As <see cref="Clean"/>, for values in which sites leave HTML's character references.</summary>
    public static string? Decoded(string? text) => Clean(WebUtility.HtmlDecode(text));

    /// <summary>A person's or outlet's name: no address, and not the site's own placeholder.</summary>
    public static string? Name(string? text) =>
        Decoded(text) is { Length: <= 300 } name
        && !name.StartsWith('@')
        && name is not ("admin" or "Admin")
        && !name.Contains("://", StringComparison.Ordinal)
            ? name
            : null;
}

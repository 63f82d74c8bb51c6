using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Waybill.Capture.Html.Content;

/// <summary>
/// The words in an element's class and id, split at anything that is no letter and at inner capitals: <c>siteNav</c> is site, nav.
/// </summary>
internal static class ElementWords
{
    private const int LongestRead = 300;

    public static bool Any(IElement element, FrozenSet<string> words)
    {
        return In(element.ClassName, words) || In(element.Id, words);
    }

    private static bool In(string? text, FrozenSet<string> words)
    {
        if (string.IsNullOrEmpty(text))
            return false;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var span = text.AsSpan(0, Math.Min(text.Length, LongestRead));
        Span<char> lower = stackalloc char[LongestRead];
        for (var start = 0; start < span.Length;)
        {
            var end = start;
            while (
                end < span.Length
                && char.IsAsciiLetter(span[end])
                && (end == start || !char.IsAsciiLetterUpper(span[end]) || char.IsAsciiLetterUpper(span[end - 1]))
            )
                end++;
            if (end > start && lookup.Contains(lower[..span[start..end].ToLowerInvariant(lower)]))
                return true;
            start = Math.Max(end, start + 1);
        }
        return false;
    }
}

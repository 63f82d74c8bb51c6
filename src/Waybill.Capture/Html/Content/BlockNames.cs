using System.Collections.Frozen;

namespace Waybill.Capture.Html.Content;

/// <summary>Elements that begin a line of their own, and how far they stand from their neighbours.</summary>
internal static class BlockNames
{
    private static readonly FrozenSet<string> Lines = [.. "li tr dt dd caption summary legend".Split(' ')];

    private static readonly FrozenSet<string> Paragraphs =
    [
        .. "address article aside blockquote body center details div dl fieldset figcaption figure footer form h1 h2 h3".Split(' '),
        .. "h4 h5 h6 header hgroup hr main nav ol p pre section table tbody thead tfoot td th ul".Split(' '),
    ];

    /// <summary>The break around an element; none for inline elements.</summary>
    public static LineBreak BreakOf(string name) =>
        Paragraphs.Contains(name) ? LineBreak.Paragraph
        : Lines.Contains(name) ? LineBreak.Line
        : LineBreak.None;
}

using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Waybill.Capture.Html;

/// <summary>
/// Parses a page without scripts, styles or any loading, within bounds: what nests deeper than <see cref="DeepestNesting"/> is flattened as
/// browsers do, what is left open beyond <c>html-depth</c> is refused, and the time limit is looked at on every token.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>The depth of the tree that comes out; walking it by recursion is safe.</summary>
    public const int DeepestNesting = 512;

    // Elements that end without an end tag, and so say nothing about depth (HTML Living Standard, 13.1.2.4).
    private static readonly FrozenSet<string> OpenEnded =
    [
        .. "area base br col embed hr img input link meta source track wbr html head body p li dt dd tr td th thead tbody tfoot".Split(' '),
        .. "colgroup caption option optgroup rp rt param path rect circle line polygon use g".Split(' '),
    ];

    private readonly CancellationToken cancellation;
    private readonly int deepest;
    private int open;

    private HtmlTree(int deepest, CancellationToken cancellation) => (this.deepest, this.cancellation) = (deepest, cancellation);

    private bool Flattened { get; set; }

    /// <summary>Parses a page.</summary>
    public static IHtmlDocument Parse(string html, CaptureLimits limits, List<string> notes, CancellationToken cancellation)
    {
        var guard = new HtmlTree(limits.HtmlDepth, cancellation);
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                SkipComments = true,
                DisableElementPositionTracking = true,
                MaximumDepth = DeepestNesting,
                OnToken = (token, _) => guard.Look(token),
            }
        );
        var document = parser.ParseDocument(html);
        if (guard.Flattened)
            notes.Add($"elements nest deeper than {DeepestNesting}: they are read side by side, and the order of their text may differ");
        return document;
    }

    private void Look(HtmlToken token)
    {
        cancellation.ThrowIfCancellationRequested();
        if (token.Type == HtmlTokenType.StartTag && token is HtmlTagToken { IsSelfClosing: false } && !OpenEnded.Contains(token.Name))
            open++;
        else if (token.Type == HtmlTokenType.EndTag && open > 0 && !OpenEnded.Contains(token.Name))
            open--;
        Flattened |= open > DeepestNesting;
        if (open > deepest)
            throw CaptureLimits.Exceeded(
                $"its elements nest deeper than {deepest.ToString("N0", CultureInfo.InvariantCulture)}",
                "html-depth",
                $"{deepest}"
            );
    }
}

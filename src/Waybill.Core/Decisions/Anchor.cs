using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Core.Decisions;

/// <summary>
/// Finds the quote of a claim in a later working text of the same exhibit: at its old place when the text is unchanged, else at the
/// occurrence whose surroundings agree best with the stored context (W3C Web Annotation, text quote selector).
/// </summary>
internal static class Anchor
{
    public static (int Start, int End)? Locate(Claim claim, WorkingText text)
    {
        var selector = claim.Selector;
        if (claim.Text == text.Hash)
            return (selector.Start, selector.End);
        var (prefix, suffix) = selector is TextQuoteSelector quote ? (quote.Prefix, quote.Suffix) : ("", "");
        (int Start, int Agreement)? best = null;
        for (
            var at = text.Text.IndexOf(selector.Exact, StringComparison.Ordinal);
            at >= 0;
            at = text.Text.IndexOf(selector.Exact, at + 1, StringComparison.Ordinal)
        )
        {
            var agreement =
                CommonSuffix(text.Text.AsSpan(0, at), prefix) + text.Text.AsSpan(at + selector.Exact.Length).CommonPrefixLength(suffix);
            if (best is null || agreement > best.Value.Agreement)
                best = (at, agreement);
        }

        return best is { } found ? (found.Start, found.Start + selector.Exact.Length) : null;
    }

    private static int CommonSuffix(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix)
    {
        var length = 0;
        while (length < text.Length && length < prefix.Length && text[^(length + 1)] == prefix[^(length + 1)])
            length++;
        return length;
    }
}

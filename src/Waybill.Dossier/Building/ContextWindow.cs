using Waybill.Core.Evidence;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>Cuts the surroundings of a quote out of its working text, never through a surrogate pair.</summary>
internal static class ContextWindow
{
    /// <summary>How many UTF-16 code units stand before and after a quote.</summary>
    public const int Reach = 300;

    /// <summary>
    /// The quote in its surroundings, a table's row alone, for the rows around it tell of other
    /// things; when the text was extracted anew and reads otherwise, the context that the claim itself keeps.
    /// </summary>
    public static Context Around(Selector selector, string text)
    {
        if (!selector.ReadsIn(text))
            return OwnAnchor(selector);
        var (start, end) = (Pair.Before(text, selector.Start), Pair.After(text, selector.End));
        var reach = selector is TableRowSelector ? 0 : Reach;
        var from = Pair.Before(text, Math.Max(0, start - reach));
        var to = Pair.After(text, Math.Min(text.Length, end + reach));
        return new(
            HiddenCharacters.WellFormed(text[from..start]),
            Clip.ToQuote(text[start..end]),
            HiddenCharacters.WellFormed(text[end..to]),
            reach > 0 && from > 0,
            reach > 0 && to < text.Length,
            Current: true
        );
    }

    private static Context OwnAnchor(Selector selector)
    {
        var (prefix, suffix) = selector is TextQuoteSelector quote ? (quote.Prefix, quote.Suffix) : ("", "");
        return new(
            HiddenCharacters.WellFormed(prefix),
            Clip.ToQuote(selector.Exact),
            HiddenCharacters.WellFormed(suffix),
            CutBefore: true,
            CutAfter: true,
            Current: false
        );
    }
}

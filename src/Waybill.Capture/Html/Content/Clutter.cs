using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Waybill.Capture.Html.Content;

/// <summary>What stands around a page's content. The words are a table: a new kind of box is a new word.</summary>
internal static class Clutter
{
    private static readonly FrozenSet<string> NeverText = Words(
        "script style noscript template head link meta object embed iframe svg canvas map math",
        "audio video select button input textarea dialog"
    );

    private static readonly FrozenSet<string> Boxes = Words("nav aside form menu");

    private static readonly FrozenSet<string> Roles = Words(
        "navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar"
    );

    private static readonly FrozenSet<string> BoxWords = Words(
        "nav navbar navigation menu breadcrumb breadcrumbs topbar toolbar pager pagination sidebar footer masthead skip hidden",
        "cookie cookies consent gdpr popup modal overlay",
        "related recommended recommendations trending popular teaser teasers outbrain taboola tags tagcloud",
        "share sharing social newsletter subscribe subscription signup donate donation",
        "promo promos promoted ad ads advert adverts advertisement advertising sponsor sponsored",
        "comment comments disqus"
    );

    private static readonly FrozenSet<string> SureNames = Words(
        "comments comment-list commentlist comments-area disqus_thread related related-posts sidebar"
    );

    /// <summary>True for boxes that are none of the content however much prose they hold, such as readers' comments.</summary>
    public static bool IsSureBox(IElement element) =>
        element.LocalName is "nav" or "aside"
        || (
            element.LocalName is "div" or "section" or "ol" or "ul"
            && (SureNames.Contains(element.Id ?? "") || (element.ClassName ?? "").Split(' ', 20).Any(SureNames.Contains))
        );

    /// <summary>True for elements whose content is never text of the page.</summary>
    public static bool IsNeverText(IElement element) =>
        NeverText.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { Length: < 2000 } style && IsHiddenBy(style));

    /// <summary>True for boxes around the content, unless they hold much of the page's prose.</summary>
    public static bool IsBox(IElement element) =>
        Boxes.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || (element.LocalName is "header" or "footer" && !IsInsideContent(element))
        || (element.LocalName is not "h1" && ElementWords.Any(element, BoxWords));

    private static bool IsInsideContent(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "article" or "main")
                return true;
        }
        return false;
    }

    private static bool IsHiddenBy(string style)
    {
        var tight = style.Replace(" ", "", StringComparison.Ordinal);
        return tight.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Words(params ReadOnlySpan<string> lines) =>
        string.Join(' ', lines).Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

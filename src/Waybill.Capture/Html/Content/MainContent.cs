using AngleSharp.Dom;

namespace Waybill.Capture.Html.Content;

/// <summary>
/// Finds a page's content. First by what the page marks as such: an <c>article</c> that holds most of the prose, then an
/// <c>articleBody</c>, a class such as <c>entry-content</c>, a <c>main</c>. Without a mark by density: from the body down, as long as one
/// child holds nearly all prose. Headline, standfirst and captions inside it are kept, as they say things; boxes and lists of links are
/// left out.
/// </summary>
internal static class MainContent
{
    private const double MostProse = 0.4;
    private const double NearlyAllProse = 0.85;

    /// <summary>The content as text, and the way it was found.</summary>
    public static (string Text, string Way) Read(IElement body, CancellationToken cancellation)
    {
        var measures = Measures.Of(body, cancellation);
        var (root, way) = Marked(body, measures) ?? (Densest(body, measures), "density");
        var text = new ContentWriter(measures, measures[root].Prose, cancellation).Write(root);
        // A page whose every part looks like clutter is read as it stands.
        return text.Length > 0 ? (text, way) : (new ContentWriter(measures, 0, cancellation).Write(body), "all");
    }

    private static (IElement Root, string Way)? Marked(IElement body, Measures measures)
    {
        var enough = Math.Max(Measure.ShortestParagraph, measures[body].Prose * MostProse);
        return measures
            .Elements.Where(element => measures[element].Prose >= enough)
            .Select(element => (Element: element, Mark: ContentMark.Of(element)))
            .Where(marked => marked.Mark is not null)
            .OrderBy(marked => marked.Mark!.Rank)
            .ThenByDescending(marked => measures[marked.Element].Prose)
            .Select(marked => ((IElement, string)?)(marked.Element, marked.Mark!.Name))
            .FirstOrDefault();
    }

    private static IElement Densest(IElement body, Measures measures)
    {
        var root = body;
        while (
            root.Children.FirstOrDefault(child => measures[child].Prose > measures[root].Prose * NearlyAllProse) is { } child
            && BlockNames.BreakOf(child.LocalName) == LineBreak.Paragraph
            && child.LocalName is not ("p" or "blockquote" or "table" or "tbody" or "ul" or "ol")
            && !root.Children.Any(sibling => sibling != child && IsProse(sibling, measures))
        )
            root = child;
        return root;
    }

    private static bool IsProse(IElement element, Measures measures) =>
        element.LocalName is "p" or "h1" or "blockquote" && measures[element].Text > 0 && !measures[element].IsLinkList;
}

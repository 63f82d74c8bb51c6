using AngleSharp.Dom;

namespace Waybill.Capture.Html.Content;

/// <summary>
/// Writes an element's content as text: paragraphs and headings apart by an empty line, list items and table rows on lines of their own,
/// cells apart by a tab. No character is added that the page does not have, apart from white space.
/// </summary>
internal sealed class ContentWriter(Measures measures, int prose, CancellationToken cancellation)
{
    private const double MuchProse = 0.4;
    private readonly TextFlow flow = new();

    public string Write(IElement root)
    {
        Children(root, preformatted: false);
        return flow.ToString();
    }

    private void Children(INode parent, bool preformatted)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                flow.Add(text.Data, preformatted);
            else if (child is IElement element && !IsLeftOut(element))
                Element(element, preformatted || element.LocalName is "pre");
        }
    }

    private void Element(IElement element, bool preformatted)
    {
        switch (element.LocalName)
        {
            case "br":
                flow.EndLine();
                break;
            case "table" when !IsLayout(element):
                flow.Break(LineBreak.Paragraph);
                Rows(element);
                flow.Break(LineBreak.Paragraph);
                break;
            default:
                var lineBreak = BreakOf(element);
                flow.Break(lineBreak);
                Children(element, preformatted);
                flow.Break(lineBreak);
                break;
        }
    }

    private void Rows(IElement table)
    {
        foreach (var part in table.Children.Where(part => !IsLeftOut(part)))
        {
            if (part.LocalName is "tbody" or "thead" or "tfoot")
                Rows(part);
            else if (part.LocalName is "tr")
                Row(part);
            else if (part.LocalName is "caption")
                Element(part, preformatted: false);
        }
    }

    private void Row(IElement row)
    {
        flow.Break(LineBreak.Line);
        var isFirst = true;
        foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th"))
        {
            if (!isFirst)
                flow.Tab();
            isFirst = false;
            flow.HoldLine(() => Children(cell, preformatted: false));
        }
        flow.Break(LineBreak.Line);
    }

    // Lists inside lists, and paragraphs that only wrap an item, do not open empty lines.
    private static LineBreak BreakOf(IElement element) =>
        element.LocalName is "ul" or "ol" or "p" or "div" && element.ParentElement is { LocalName: "li" or "dd" or "dt" }
            ? LineBreak.Line
            : BlockNames.BreakOf(element.LocalName);

    private bool IsLeftOut(IElement element)
    {
        if (Clutter.IsNeverText(element) || (prose > 0 && Clutter.IsSureBox(element)))
            return true;
        var measure = measures[element];
        // Wrappers of the whole page can bear a name such as "has-sidebar"; what holds much prose is no box.
        if (prose > 0 && measure.Prose < prose * MuchProse && Clutter.IsBox(element))
            return true;
        return prose > 0 && element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "dl" && measure.IsLinkList;
    }

    private static bool IsLayout(IElement table) =>
        table.GetAttribute("role") is "presentation"
        || table.QuerySelector("table, h1, h2, article") is not null
        || table.QuerySelector("td > p + p, td > div + div") is not null;
}

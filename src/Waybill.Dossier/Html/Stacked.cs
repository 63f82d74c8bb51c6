namespace Waybill.Dossier.Html;

/// <summary>
/// Tables whose rows stand one under the other on a narrow page. Their roles are written out, because a table that is not laid out as one
/// would else be no table to a screen reader.
/// </summary>
internal static class Stacked
{
    /// <summary>The headings.</summary>
    public static Markup Head(params ReadOnlySpan<string> headings)
    {
        var head = new HtmlText();
        head.Add($"""<thead role="rowgroup"><tr role="row">""");
        foreach (var heading in headings)
            head.Add($"""<th scope="col" role="columnheader">{heading}</th>""");
        head.Add($"</tr></thead>");
        return new(head.ToString());
    }
}

using Waybill.Core.Time;
using Waybill.Dossier.Html;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Charts;

/// <summary>A chart with its legend and, as another way to the same values, their tables.</summary>
internal sealed class ChartFigure(HtmlText html, NoteLinks links, FamilyPalette palette)
{
    /// <summary>True for a question that has values to draw.</summary>
    public static bool Shows(QuestionSection question) => question.Unit is not null && question.Points.Count > 0;

    public void Write(QuestionSection question)
    {
        if (!Shows(question))
            return;
        html.Line($"""<figure class="over-time" aria-labelledby="fig-{question.Number}">""");
        html.Add($"""<figcaption id="fig-{question.Number}"><strong>Range over time""");
        html.Line($"</strong>, in {UnitPhrase.Plural(question.Unit!)}. Numbers beside markers are footnotes.</figcaption>");
        html.Line($"""<div class="scroll" tabindex="0" role="region" aria-label="Chart of question {question.Number}">""");
        new RangeChart(question, palette).Draw(html);
        html.Line($"</div>");
        Legend(question);
        html.Line($"""<details class="values"><summary>The values as tables</summary>""");
        Points(question);
        Band(question);
        html.Line($"</details>");
        html.Line($"</figure>");
    }

    private void Legend(QuestionSection question)
    {
        html.Line($"""<ul class="legend" aria-label="Legend">""");
        foreach (var family in question.Points.Select(point => point.Family).Distinct().OrderBy(family => family, StringComparer.Ordinal))
            html.Line($"<li>{Sign("filled", family)}{Captured(family ?? "family unknown")}</li>");
        var first = question.Points[0].Family;
        if (question.Points.Any(point => point.Capacity))
            html.Line($"<li>{Sign("hollow", first)}hollow: what could be; raises no floor</li>");
        if (question.Points.Any(point => point is { Lower: not null, Best: null, Upper: null }))
            html.Line($"<li>{Arrow('↑')}at least</li>");
        if (question.Points.Any(point => point is { Upper: not null, Best: null, Lower: null }))
            html.Line($"<li>{Arrow('↓')}at most</li>");
        if (question.Points.Any(point => point.Narrower))
            html.Line($"<li>{Arrow('┆')}dashed: narrower goods or window</li>");
        if (question.Band.Count > 0)
            html.Line($"""<li><span class="swatch"></span>assessed band; upper edge dashed where nothing bounds it</li>""");
        html.Line($"</ul>");
    }

    private void Points(QuestionSection question)
    {
        html.Line($"""<table><caption>Values that origins gave</caption><thead><tr><th scope="col">For</th><th scope="col">Origin</th>""");
        html.Line($"""<th scope="col">Family</th><th scope="col">Value</th><th scope="col">To be taken as</th></tr></thead><tbody>""");
        foreach (var point in question.Points)
        {
            html.Add($"""<tr><td>{DateWords.Say(point.On)}</td><th scope="row">{Captured(point.Speaker)}</th>""");
            html.Line($"""<td>{Captured(point.Family ?? "unknown")}</td>""");
            html.Line($"<td>{Captured(point.Says)}{links.To(point.Note)}</td><td>{ChartWords.Marks(point)}</td></tr>");
        }

        html.Line($"</tbody></table>");
    }

    private void Band(QuestionSection question)
    {
        if (question.Band.Count == 0)
            return;
        html.Add($"""<table id="{Places.Of(question.Number, Places.Band)}">""");
        html.Line($"""<caption>The assessed band</caption><thead><tr><th scope="col">From</th><th scope="col">At least</th>""");
        html.Add($"""<th scope="col">Independent origins</th><th scope="col">One origin alone</th>""");
        html.Add($"""<th scope="col">Highest stated</th><th scope="col">Above</th></tr>""");
        html.Line($"</thead><tbody>");
        foreach (var step in question.Band)
        {
            html.Add($"""<tr><th scope="row">{DateWords.Say(step.On)}</th><td class="n">{Value(step.Lower)}</td>""");
            html.Line($"""<td class="n">{step.LowerOrigins}</td><td class="n">{Value(step.SingleFloor)}</td>""");
            html.Line($"""<td class="n">{Value(step.Highest)}</td><td>{(step.OpenAbove ? "open" : "bounded")}</td></tr>""");
        }

        html.Line($"</tbody></table>");
    }

    private Markup Sign(string look, string? family)
    {
        var sign = new HtmlText();
        sign.Add($"""<svg class="sign {palette.Class(family)} {look}" viewBox="-7 -7 14 14" width="14" height="14" """);
        sign.Add($"""aria-hidden="true" focusable="false">""");
        Marker.Draw(sign, palette.Shape(family), 0, 0, 5, "mark");
        sign.Add($"</svg>");
        return new(sign.ToString());
    }

    private static Markup Arrow(char sign) => new($"<span class=\"glyph\" aria-hidden=\"true\">{sign}</span>");

    private static string Value(decimal? value) => value is { } known ? NumberWords.Say(known) : "none";
}

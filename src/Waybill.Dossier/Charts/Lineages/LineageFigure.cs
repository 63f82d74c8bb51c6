using Waybill.Dossier.Html;
using Waybill.Dossier.Model;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>The drawing of lineages with its caption and legend. The tables of lineages hold the same in words.</summary>
internal sealed class LineageFigure(HtmlText html, FamilyPalette palette)
{
    public void Write(QuestionSection question)
    {
        var selection = new LineageSelection(question);
        if (selection.Drawn.Count == 0)
            return;
        var id = Places.Of(question.Number, Places.Lineage);
        html.Line($"""<figure class="over-time" id="{id}" aria-labelledby="{id}-h">""");
        html.Add($"""<figcaption id="{id}-h"><strong>Who said it first, who repeated it</strong>. Time runs from left to right; a """);
        html.Line($"retelling hangs under what it relays. Numbers are footnotes. {LineageChartWords.LeftOut(selection)}</figcaption>");
        html.Line($"""<div class="scroll" tabindex="0" role="region" aria-label="Lineage of question {question.Number}">""");
        new LineageChart(question, selection, palette).Draw(html);
        html.Line($"</div>");
        Legend(selection.Drawn);
        html.Line($"</figure>");
    }

    private void Legend(IReadOnlyList<DrawnStatement> drawn)
    {
        html.Line($"""<ul class="legend" aria-label="Legend">""");
        foreach (var family in drawn.Select(s => s.Family).Distinct().OrderBy(family => family, StringComparer.Ordinal))
            Key(Node(family), family ?? "family unknown");
        var (first, relays) = (drawn[0].Family, drawn.SelectMany(s => s.Relays).ToList());
        if (drawn.Any(s => s is { Bearing: Bearing.For, Entry.Counted: true }))
            Key(Node(first, counted: true), "ringed: an independent origin, counted");
        if (drawn.Any(s => s.Entry.Origin.Anonymous))
            Key(Node(null, anonymous: true), "broken outline: nobody is named, not counted");
        if (drawn.Any(s => s.Bearing == Bearing.Possible))
            Key(Node(first, bearing: Bearing.Possible), "hollow: what could be");
        if (drawn.Any(s => s.Bearing == Bearing.Against))
            Key(Node(first, bearing: Bearing.Against), "struck through: against the answer");
        if (relays.Exists(relay => !relay.Changed && relay.Entry.Kept is null))
            Key(Relay(null, dated: true), "retelling; broken when undated");
        if (relays.Exists(relay => relay.Changed))
            Key(Relay('≠', dated: true), "it changed something");
        if (relays.Exists(relay => !relay.Changed && relay.Entry.Kept is not null))
            Key(Relay('≈', dated: true), "it rounded and kept what was said");
        if (relays.Exists(relay => relay.Parent is not null || relay.Entry.From is not null))
            Key(Line(" after"), "dashed: from the page above; whole: from the origin itself");
        html.Line($"</ul>");
    }

    private void Key(Markup sign, string says) => html.Line($"<li>{sign}{Captured(says)}</li>");

    private Markup Node(string? family, bool counted = false, bool anonymous = false, Bearing bearing = Bearing.For)
    {
        var sign = Open(palette.Class(family));
        new StatementNode(sign, palette).Draw(family, counted, anonymous, bearing, 0, 0);
        return Close(sign);
    }

    private static Markup Relay(char? glyph, bool dated)
    {
        var sign = Open("f0");
        RelayNode.Draw(sign, glyph, dated, 0, 0);
        return Close(sign);
    }

    private static Markup Line(string look)
    {
        var sign = Open("f0");
        sign.Add($"""<path class="branch{look}" d="M-11 0H11"/>""");
        return Close(sign);
    }

    private static HtmlText Open(string family) =>
        new HtmlText().Add(
            $"""<svg class="sign lineage {family}" viewBox="-11 -11 22 22" width="18" height="18" aria-hidden="true" focusable="false">"""
        );

    private static Markup Close(HtmlText sign) => new(sign.Add($"</svg>").ToString());
}

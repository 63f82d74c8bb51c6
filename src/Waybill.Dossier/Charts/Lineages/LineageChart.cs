using Waybill.Dossier.Html;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>
/// Who said it first and who repeated it, as SVG. Each statement and retelling leads to its footnote; these links are left out of the order
/// of the keyboard, since to a screen reader the drawing is one image and the tables hold the same links.
/// </summary>
internal sealed class LineageChart(QuestionSection question, LineageSelection selection, FamilyPalette palette)
{
    private const double LineHeight = 16,
        NodeToWords = 15,
        RelayToWords = 12;

    public void Draw(HtmlText svg)
    {
        var layout = new LineageLayout(selection.Drawn);
        var id = $"{Places.Of(question.Number, Places.Lineage)}-chart";
        svg.Add($"""<svg class="chart lineage" viewBox="0 0 {LineageLayout.Width} {layout.Height}" role="img" """);
        svg.Line($"""aria-labelledby="{id}-title {id}-desc" focusable="false">""");
        svg.Line($"""<title id="{id}-title">Who said it first, who repeated it: {question.Ask}</title>""");
        svg.Line($"""<desc id="{id}-desc">{LineageChartWords.Describe(selection)}</desc>""");
        Axis(svg, layout);
        foreach (var placed in layout.Placed)
            Statement(svg, placed);
        svg.Line($"</svg>");
    }

    private static void Axis(HtmlText svg, LineageLayout layout)
    {
        if (layout.Dates is { } dates)
        {
            var free = double.NegativeInfinity;
            foreach (var (day, label) in dates.Ticks())
            {
                var (x, half) = (dates.At(day), TextWidth.Of(label, LabelLine.Size) / 2);
                svg.Line($"""<line class="grid" x1="{x}" x2="{x}" y1="{LineageLayout.AxisY}" y2="{layout.AxisEnd}"/>""");
                if (x - half < Math.Max(free, 0))
                    continue;
                free = x + half + 4;
                svg.Line($"""<text class="tick" x="{x}" y="{LineageLayout.AxisY - 8}" text-anchor="middle">{label}</text>""");
            }

            svg.Line($"""<line class="axis" x1="0" x2="{LineageLayout.Width}" y1="{LineageLayout.AxisY}" y2="{LineageLayout.AxisY}"/>""");
        }

        if (layout.LaneY is not { } lane)
            return;
        if (layout.Dates is not null)
            svg.Line($"""<line class="axis lane" x1="0" x2="{LineageLayout.Width}" y1="{lane - 8}" y2="{lane - 8}"/>""");
        svg.Line($"""<text class="tick" x="4" y="{lane + 8}">Said on an unknown day</text>""");
    }

    private void Statement(HtmlText svg, PlacedStatement placed)
    {
        var (entry, said) = (placed.Statement.Entry, placed.Statement.Said);
        svg.Line($"""<g class="{palette.Class(placed.Statement.Family)}">""");
        foreach (var relay in placed.Relays)
            Branch(svg, relay);
        if (placed.Since is { } since)
            svg.Line($"""<path class="span" d="M{since} {placed.Y - 4}v8M{since} {placed.Y}H{placed.X - 11}"/>""");
        svg.Line($"""<a href="#fn-{entry.Lead.Note}" tabindex="-1"><title>{LineageChartWords.Of(placed.Statement)}</title>""");
        new StatementNode(svg, palette).Draw(placed.Statement, placed.X, placed.Y);
        var x = placed.X + NodeToWords;
        var date = said is null ? "" : $" · {Days.Say(said)}";
        new LabelLine(svg, x, placed.Y + 4).Write(
            (entry.Origin.Speaker, true),
            (LineageChartWords.Bears(placed.Statement), "bears"),
            (date, "on")
        );
        new LabelLine(svg, x, placed.Y + 4 + LineHeight).Write((entry.Says, false), ($" {entry.Lead.Note}", "to"));
        svg.Line($"</a>");
        foreach (var relay in placed.Relays)
            Relay(svg, relay);
        if (placed.FoldedY is { } folded)
            Folded(svg, placed, folded);
        svg.Line($"</g>");
    }

    private static void Branch(HtmlText svg, PlacedRelay relay)
    {
        var entry = relay.Relay.Entry;
        var after = relay.Relay.Parent is not null || entry.From is not null ? " after" : "";
        svg.Line($"""<path class="branch{after}" d="M{relay.ParentX} {relay.ParentY}V{relay.Y}H{relay.X}"/>""");
    }

    private static void Relay(HtmlText svg, PlacedRelay relay)
    {
        var entry = relay.Relay.Entry;
        svg.Line($"""<a href="#fn-{entry.Note}" tabindex="-1"><title>{LineageChartWords.Of(entry)}</title>""");
        RelayNode.Draw(svg, relay.Relay, relay.X, relay.Y);
        var date = relay.Relay.Published is { } published ? $" · {Days.Say(published)}" : " · undated";
        new LabelLine(svg, relay.X + RelayToWords, relay.Y + 4).Write(
            (entry.By, false),
            ($" {entry.Note}", "to"),
            (LineageChartWords.Marks(entry), "differs-mark"),
            (date, "on")
        );
        svg.Line($"</a>");
    }

    private static void Folded(HtmlText svg, PlacedStatement placed, double y)
    {
        var x = placed.X + 20;
        svg.Line($"""<path class="branch more" d="M{placed.X} {placed.Y}V{y}H{x}"/>""");
        svg.Add($"""<a href="#{placed.Statement.Entry.Place}" tabindex="-1"><text class="more" x="{x + 6}" y="{y + 4}">""");
        svg.Line($"{LineageChartWords.Folded(placed.Statement)}</text></a>");
    }
}

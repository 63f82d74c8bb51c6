using Waybill.Dossier.Html;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Charts;

/// <summary>The range over time as SVG: the assessed band as a stepped area, under it and over it the values that origins gave.</summary>
internal sealed class RangeChart
{
    private const double Width = 760,
        Height = 380,
        Left = 52,
        Right = 640,
        Top = 16,
        Bottom = 340;
    private readonly QuestionSection question;
    private readonly FamilyPalette palette;
    private readonly ValueAxis values;
    private readonly DateAxis dates;

    public RangeChart(QuestionSection question, FamilyPalette palette)
    {
        (this.question, this.palette) = (question, palette);
        var days = question.Points.Select(point => point.On).Concat(question.Band.Select(step => step.On)).ToList();
        var highest =
            question
                .Points.SelectMany(point => new[] { point.Lower, point.Best, point.Upper })
                .Concat(question.Band.SelectMany(step => new[] { step.Lower, step.Highest }))
                .Max()
            ?? 1;
        values = new ValueAxis(highest, Top, Bottom);
        dates = new DateAxis(days.Min(), days.Max(), Left, Right);
    }

    /// <summary>Draws the chart.</summary>
    public void Draw(HtmlText svg)
    {
        var id = $"chart-{question.Number}";
        svg.Add($"""<svg class="chart" viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="{id}-title {id}-desc" """);
        svg.Line($"""focusable="false">""");
        svg.Line($"""<title id="{id}-title">Range over time: {question.Ask}</title>""");
        svg.Line($"""<desc id="{id}-desc">{ChartWords.Describe(question)}</desc>""");
        Grid(svg);
        new BandShape(question.Band, values, dates, Right).Draw(svg);
        new PointShapes(question.Points, values, dates, palette, new Room(Left, Top - 10, Right + 12, Bottom)).Draw(svg);
        EndLabels(svg);
        svg.Line($"</svg>");
    }

    private void Grid(HtmlText svg)
    {
        foreach (var tick in values.Ticks())
        {
            var y = values.At(tick);
            svg.Line($"""<line class="{(tick == 0 ? "axis" : "grid")}" x1="{Left}" x2="{Right}" y1="{y}" y2="{y}"/>""");
            svg.Line($"""<text class="tick" x="{Left - 8}" y="{y + 4}" text-anchor="end">{Label(tick)}</text>""");
        }

        foreach (var (day, label) in dates.Ticks())
        {
            var x = dates.At(day);
            svg.Line($"""<line class="axis" x1="{x}" x2="{x}" y1="{Bottom}" y2="{Bottom + 5}"/>""");
            svg.Line($"""<text class="tick" x="{x}" y="{Bottom + 20}" text-anchor="middle">{label}</text>""");
        }
    }

    private void EndLabels(HtmlText svg)
    {
        if (question.Band is not [.., var end])
            return;
        double? floor = end.Lower is { } lower ? values.At(lower) : null;
        if (floor is { } y)
            EndLabel(svg, y, "at least", Label(end.Lower!.Value));
        if (end.Highest is { } highest && highest != end.Lower)
            EndLabel(svg, Math.Min(values.At(highest), floor is { } under ? under - 32 : double.MaxValue), "highest", Label(highest));
    }

    private static void EndLabel(HtmlText svg, double y, string what, string value)
    {
        svg.Line($"""<text class="end" x="{Right + 14}" y="{y - 1}">{what}</text>""");
        svg.Line($"""<text class="end value" x="{Right + 14}" y="{y + 14}">{value}</text>""");
    }

    private string Label(decimal value) => NumberWords.Short(value) + (question.Unit == Core.Quantities.Quantity.Percent ? " %" : "");
}

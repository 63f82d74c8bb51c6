using Waybill.Dossier.Html;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Charts;

/// <summary>
/// The values that origins gave: a marker where a value is, a bar between two bounds, an arrow up from a lone lower and down from a lone
/// upper bound. Capacities are hollow. Markers that would lie on each other stand side by side; a label is the footnote's number.
/// </summary>
internal sealed class PointShapes(IReadOnlyList<PointEntry> points, ValueAxis values, DateAxis dates, FamilyPalette palette, Room room)
{
    private const double Radius = 5,
        ArrowLength = 20;
    private static readonly double[] Shifts = [0, 12, -12, 24, -24, 36, -36];

    public void Draw(HtmlText svg)
    {
        var placed = points.Select(point => (Point: point, X: Place(point))).ToList();
        foreach (var (point, x) in placed.Where(place => Direction(place.Point) != 0))
            room.Take(x, Centre(point) + (Direction(point) * ((ArrowLength + Radius) / 2)), 4, (ArrowLength - Radius) / 2);
        foreach (var (point, x) in placed)
        {
            svg.Add($"""<g class="{palette.Class(point.Family)}{(point.Capacity ? " hollow" : "")}""");
            svg.Add($"""{(point.Narrower ? " narrower" : "")}">""");
            svg.Add($"<title>{point.Speaker}, {point.Says} (footnote {point.Note})</title>");
            Shape(svg, point, x);
            svg.Line($"</g>");
        }

        foreach (var (point, x) in placed)
            Label(svg, point, x);
    }

    private double Place(PointEntry point)
    {
        var (x, y) = (dates.At(point.On), Centre(point));
        foreach (var shift in Shifts)
        {
            if (room.TryTake(x + shift, y, Radius + 1, Radius + 1))
                return x + shift;
        }

        room.Take(x, y, Radius + 1, Radius + 1);
        return x;
    }

    /// <summary>Where the arrow of a lone bound leads: up (-1), down (1); 0 for none.</summary>
    private static int Direction(PointEntry point) =>
        new[] { point.Lower, point.Best, point.Upper }.OfType<decimal>().Distinct().Count() != 1 ? 0
        : point.Lower is not null ? -1
        : point.Upper is not null ? 1
        : 0;

    private double Centre(PointEntry point) => values.At(point.Best ?? point.Lower ?? point.Upper ?? 0);

    private void Shape(HtmlText svg, PointEntry point, double x)
    {
        var ends = new[] { point.Lower, point.Best, point.Upper }.OfType<decimal>().Distinct().Select(values.At).ToList();
        if (ends.Count == 0)
            return;
        if (ends.Count > 1)
            svg.Add($"""<line class="bar" x1="{x}" x2="{x}" y1="{ends.Min()}" y2="{ends.Max()}"/>""");
        else if (Direction(point) is var direction and not 0)
            Arrow(svg, x, ends[0], direction * ArrowLength);
        foreach (var y in point.Best is { } best ? [values.At(best)] : ends)
            Marker.Draw(svg, palette.Shape(point.Family), x, y, Radius, "mark");
    }

    private static void Arrow(HtmlText svg, double x, double y, double length)
    {
        var (tip, barb) = (y + length, y + length - (Math.Sign(length) * 5));
        svg.Add($"""<path class="arrow" d="M{x} {y}V{tip}M{x - 4} {barb}L{x} {tip}L{x + 4} {barb}"/>""");
    }

    private void Label(HtmlText svg, PointEntry point, double x)
    {
        var text = $"{point.Note}";
        var (y, half) = (Centre(point), 3.0 * text.Length + 1);
        foreach (var (dx, dy) in new[] { (Radius + half + 3, 0.0), (-Radius - half - 3, 0), (0, Radius + 9), (0, -Radius - 9) })
        {
            if (!room.TryTake(x + dx, y + dy, half, 5))
                continue;
            svg.Line($"""<text class="note" x="{x + dx}" y="{y + dy + 3.5}" text-anchor="middle">{text}</text>""");
            return;
        }
    }
}

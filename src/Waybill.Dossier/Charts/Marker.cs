using System.Globalization;
using Waybill.Dossier.Html;

namespace Waybill.Dossier.Charts;

/// <summary>The shapes of families, in the order in which they are given out; the hexagon is an unknown family's.</summary>
internal enum Shape
{
    Circle,
    Square,
    Diamond,
    Triangle,
    Pentagon,
    Drop,
    Star,
    Hexagon,
}

/// <summary>Draws a shape around a place.</summary>
internal static class Marker
{
    public static void Draw(HtmlText svg, Shape shape, double x, double y, double radius, string name)
    {
        if (shape == Shape.Circle)
            svg.Add($"""<circle class="{name}" cx="{x}" cy="{y}" r="{radius * 0.95}"/>""");
        else
            svg.Add($"""<polygon class="{name}" points="{Points(shape, x, y, radius)}"/>""");
    }

    private static string Points(Shape shape, double x, double y, double radius)
    {
        var (corners, turn, reach) = shape switch
        {
            Shape.Square => (4, 45, 1.2),
            Shape.Diamond => (4, 0, 1.25),
            Shape.Triangle => (3, 0, 1.3),
            Shape.Drop => (3, 180, 1.3),
            Shape.Pentagon => (5, 0, 1.15),
            Shape.Star => (10, 0, 1.4),
            _ => (6, 30, 1.1),
        };
        return string.Join(
            ' ',
            Enumerable
                .Range(0, corners)
                .Select(corner =>
                {
                    var angle = ((360.0 * corner / corners) + turn - 90) * Math.PI / 180;
                    var length = radius * reach * (shape == Shape.Star && corner % 2 == 1 ? 0.5 : 1);
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"{x + (length * Math.Cos(angle)):0.##},{y + (length * Math.Sin(angle)):0.##}"
                    );
                })
        );
    }
}

using Waybill.Dossier.Html;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>
/// The node of a statement: its family's shape and colour; a ring around it when its origin is counted, a broken outline when nobody is
/// named, hollow when it says what could be, struck through when it stands against the answer.
/// </summary>
internal sealed class StatementNode(HtmlText svg, FamilyPalette palette)
{
    private const double Radius = 5.5,
        Ring = 9.5,
        Strike = 9,
        Struck = 7;

    public void Draw(DrawnStatement statement, double x, double y) =>
        Draw(
            statement.Family,
            statement.Entry.Counted && statement.Bearing == Bearing.For,
            statement.Entry.Origin.Anonymous,
            statement.Bearing,
            x,
            y
        );

    public void Draw(string? family, bool counted, bool anonymous, Bearing bearing, double x, double y)
    {
        var look =
            anonymous ? " nobody"
            : bearing == Bearing.Possible ? " hollow"
            : "";
        svg.Add($"""<g class="origin{look}">""");
        svg.Add($"""<circle class="ground" cx="{x}" cy="{y}" r="{Ring}"/>""");
        if (counted)
            svg.Add($"""<circle class="ring" cx="{x}" cy="{y}" r="{Ring}"/>""");
        Marker.Draw(svg, palette.Shape(family), x, y, bearing == Bearing.Against ? Struck : Radius, "mark");
        if (bearing == Bearing.Against)
        {
            var (low, high) = (y + Strike, y - Strike);
            svg.Add($"""<path class="strike ground" d="M{x - Strike} {low}L{x + Strike} {high}"/>""");
            svg.Add($"""<path class="strike" d="M{x - Strike} {low}L{x + Strike} {high}"/>""");
        }

        svg.Line($"</g>");
    }
}

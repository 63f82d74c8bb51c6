using System.Globalization;
using System.Text;
using Waybill.Dossier.Html;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Charts;

/// <summary>
/// The assessed band: an area from the floor (the axis where none stands) to the highest value stated, stepping where it changes. Its upper
/// edge is dashed where nothing bounds the answer from above.
/// </summary>
internal sealed class BandShape(IReadOnlyList<BandStep> band, ValueAxis values, DateAxis dates, double right)
{
    public void Draw(HtmlText svg)
    {
        var (area, floor) = (new StringBuilder(), new StringBuilder());
        double? floorBefore = null;
        for (var at = 0; at < band.Count; at++)
        {
            var step = band[at];
            var (x1, x2) = (dates.At(step.On), at + 1 < band.Count ? dates.At(band[at + 1].On) : right);
            var under = values.At(step.Lower ?? 0);
            if (step.Highest is { } highest)
            {
                area.Append(CultureInfo.InvariantCulture, $"M{x1:0.##} {under:0.##}V{values.At(highest):0.##}H{x2:0.##}V{under:0.##}Z");
                svg.Add($"""<line class="top{(step.OpenAbove ? " open" : "")}" x1="{x1}" x2="{x2}" y1="{values.At(highest)}" """);
                svg.Line($"""y2="{values.At(highest)}"/>""");
            }

            if (step.Lower is not null)
                floor.Append(CultureInfo.InvariantCulture, $"{(floorBefore is null ? "M" : "L")}{x1:0.##} {under:0.##}H{x2:0.##}");
            floorBefore = step.Lower is null ? null : under;
        }

        if (area.Length > 0)
            svg.Line($"""<path class="band" d="{area.ToString()}"/>""");
        if (floor.Length > 0)
            svg.Line($"""<path class="floor" d="{floor.ToString()}"/>""");
    }
}

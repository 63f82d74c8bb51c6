using Waybill.Dossier.Html;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>
/// The node of a retelling: a small ring, broken when it has no date; in it ≠ when it changed something, ≈ when it rounded and kept what
/// was said.
/// </summary>
internal static class RelayNode
{
    public static void Draw(HtmlText svg, DrawnRelay relay, double x, double y) =>
        Draw(
            svg,
            relay.Changed ? '≠'
                : relay.Entry.Kept is not null ? '≈'
                : null,
            relay.Published is not null,
            x,
            y
        );

    public static void Draw(HtmlText svg, char? sign, bool dated, double x, double y)
    {
        var look = $"relay{(sign == '≠' ? " changed" : "")}{(dated ? "" : " undated")}";
        svg.Add($"""<circle class="{look}" cx="{x}" cy="{y}" r="{(sign is null ? 3.6 : 7)}"/>""");
        if (sign is not { } glyph)
            return;
        svg.Add($"""<text class="glyph-in{(glyph == '≠' ? " changed" : "")}" x="{x}" y="{y + 4}" text-anchor="middle">""");
        svg.Add($"{glyph.ToString()}</text>");
    }
}

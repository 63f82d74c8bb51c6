using Waybill.Dossier.Html;

namespace Waybill.Dossier.Charts;

/// <summary>
/// Gives each family a colour and a shape by its place among the families, so that neither has to be told from the other by colour alone.
/// The colours stand in the style sheet: those of Okabe and Ito (2008), darkened on light and lightened on dark ground until each has a
/// contrast of 3:1 (WCAG 2.2, 1.4.11).
/// </summary>
internal sealed class FamilyPalette(IReadOnlyList<string> families)
{
    /// <summary>How many colours the style sheet has; with more families colours come again with another shape.</summary>
    public const int Colours = 7;

    /// <summary>The class that sets a family's colour.</summary>
    public string Class(string? family) => Place(family) is { } at ? $"f{at % Colours + 1}" : "f0";

    /// <summary>A family's shape.</summary>
    public Shape Shape(string? family) => Place(family) is { } at ? (Shape)((at + (at / Colours)) % Colours) : Charts.Shape.Hexagon;

    /// <summary>A small sign of the family to stand in text; nothing for a family that is drawn nowhere.</summary>
    public Markup Sign(string family)
    {
        if (Place(family) is null)
            return new("");
        var sign = new HtmlText();
        sign.Add($"""<svg class="sign {Class(family)}" viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true" """);
        sign.Add($"""focusable="false">""");
        Marker.Draw(sign, Shape(family), 0, 0, 5, "mark");
        sign.Add($"</svg>");
        return new(sign.ToString());
    }

    private int? Place(string? family)
    {
        for (var at = 0; at < families.Count; at++)
        {
            if (families[at] == family)
                return at;
        }

        return null;
    }
}

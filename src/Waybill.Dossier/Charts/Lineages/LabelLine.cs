using Waybill.Dossier.Html;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>
/// A line of words in a drawing: a name from outside, cut to the room that is left, and short words behind it. Where even they leave the
/// name too little room, the last of them give way.
/// </summary>
internal sealed class LabelLine(HtmlText svg, double x, double y)
{
    /// <summary>The size of the letters in the drawing.</summary>
    public const double Size = 12;

    private const double LeastName = 90;

    /// <summary>Writes the line.</summary>
    /// <param name="name">The name, and whether it stands in bold.</param>
    /// <param name="behind">The words behind it, each with its class, the most needed first.</param>
    public void Write((string Text, bool Bold) name, params ReadOnlySpan<(string Text, string Class)> behind)
    {
        var room = LineageLayout.Room(x);
        var count = behind.Length;
        while (count > 0 && room - Width(behind[..count]) < LeastName)
            count--;
        room -= Width(behind[..count]);
        svg.Add($"""<text x="{x}" y="{y}"><tspan class="{(name.Bold ? "name" : "said")}">""");
        svg.Add($"{TextWidth.Fit(name.Text, Size, room, name.Bold)}</tspan>");
        foreach (var (text, look) in behind[..count])
            svg.Add($"""<tspan class="{look}">{text}</tspan>""");
        svg.Line($"</text>");
    }

    private static double Width(ReadOnlySpan<(string Text, string Class)> pieces)
    {
        var width = 0.0;
        foreach (var (text, _) in pieces)
            width += TextWidth.Of(text, Size, bold: true);
        return width;
    }
}

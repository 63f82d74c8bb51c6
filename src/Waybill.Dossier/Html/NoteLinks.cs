using System.Globalization;

namespace Waybill.Dossier.Html;

/// <summary>Links to footnotes. The first link to a footnote bears the place that the footnote leads back to.</summary>
internal sealed class NoteLinks
{
    private readonly HashSet<int> used = [];

    /// <summary>True when some link leads to the footnote.</summary>
    public bool IsUsed(int note) => used.Contains(note);

    /// <summary>Raised numbers that link to footnotes.</summary>
    public Markup To(IEnumerable<int> notes)
    {
        var links = string.Join("<span class=\"comma\">,</span>", notes.Select(Link));
        return new(links.Length == 0 ? "" : $"<sup class=\"ref\">{links}</sup>");
    }

    /// <summary>A raised number that links to a footnote.</summary>
    public Markup To(int note) => To([note]);

    private string Link(int note)
    {
        var number = note.ToString(CultureInfo.InvariantCulture);
        var place = used.Add(note) ? $" id=\"ref-{number}\"" : "";
        return $"<a href=\"#fn-{number}\"{place} aria-label=\"Footnote {number}\">{number}</a>";
    }
}

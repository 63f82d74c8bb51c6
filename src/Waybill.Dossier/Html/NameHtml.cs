using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>Who and what the claims name, with the listings that may be of them.</summary>
internal sealed class NameHtml(HtmlText html, NoteLinks links)
{
    // A claim's footnote leads back to where it bears on an answer; of a name in many claims the first few are enough.
    private const int MostNotes = 12;
    private const int MostNotesInARow = 3;

    public void Write(NameSection section)
    {
        html.Line($"""<section class="register" id="names" aria-labelledby="names-h">""");
        html.Line($"""<h2 id="names-h">Names and listings</h2>""");
        html.Line($"<p>{Captured(section.Screening)}</p>");
        if (section.Snapshots.Count > 0)
            html.Line($"""<p class="detail">Lists relied on: {Captured(section.Snapshots)}</p>""");
        html.Line($"""<ol class="entries">""");
        foreach (var name in section.Parties.Where(name => name.Hits.Count > 0))
            Write(name);
        html.Line($"</ol>");
        Others("No hit on the lists relied on", section.Parties.Where(name => name.Screened && name.Hits.Count == 0));
        Others("Not screened", section.Parties.Where(name => !name.Screened && name.Hits.Count == 0));
        Known(section.Known);
        html.Line($"</section>");
    }

    private void Write(NameEntry name)
    {
        html.Add($"""<li id="nm-{name.Number}"><strong>{Captured(name.Name)}</strong> <span class="detail">{name.Kind}""");
        if (name.Known is { } known)
            html.Add($", {Captured(known)}");
        html.Line($"</span>");
        if (name.Otherwise.Count > 0)
            html.Line($"""<p class="detail">also written {Captured(name.Otherwise)}</p>""");
        html.Add($"""<p class="detail">as {Captured(name.Roles)} in {NumberWords.Count(name.Notes.Count, "claim")}""");
        html.Line($"{links.To(name.Notes.Take(MostNotes))}</p>");
        foreach (var hit in name.Hits)
            Write(hit);
        html.Line($"</li>");
    }

    private void Others(string lead, IEnumerable<NameEntry> names)
    {
        var part = new HtmlText();
        foreach (var name in names)
        {
            part.Add(
                $"""{new Markup(part.IsEmpty ? "" : "; ")}<span id="nm-{name.Number}">{Captured(name.Name)}</span> <span class="detail">{Captured(name.Roles)}"""
            );
            part.Add($"</span>{links.To(name.Notes.Take(MostNotesInARow))}");
        }

        if (!part.IsEmpty)
            html.Line($"<p>{lead}: {new Markup(part.ToString())}.</p>");
    }

    private void Write(HitEntry hit)
    {
        html.Add($"""<p><strong class="flag">{(hit.Judged is null ? "possible listing" : "listing")}</strong> {Captured(hit.Listed)}: """);
        html.Add($"{Captured(hit.Authority)}, {Captured(hit.Reference)}");
        if (hit.Programmes.Count > 0)
            html.Add($"; programme {Captured(hit.Programmes)}");
        html.Line(
            $"; listed {new Markup(hit.ListedOn is { } day ? "on " + Captured(day).Text : "on a day that the list does not tell")}</p>"
        );
        html.Add($"""<p class="detail">score {hit.Score}: {Captured(hit.Reasons)}; """);
        html.Line($"{Captured(hit.Judged ?? "nobody has judged yet whether it is the one")}</p>");
    }

    private void Known(IReadOnlyList<KnownEntry> known)
    {
        if (known.Count == 0)
            return;
        html.Line($"""<div class="scroll" tabindex="0" role="region" aria-labelledby="names-h">""");
        html.Line($"<table>");
        html.Line($"<caption>States, goods and places, as the catalogues know them.</caption>");
        html.Line(
            $"""<thead><tr><th scope="col">What</th><th scope="col">Name</th><th scope="col">As claims write it</th><th scope="col">Claims</th></tr></thead>"""
        );
        html.Line($"<tbody>");
        foreach (var entry in known)
        {
            html.Add(
                $"""<tr><td>{entry.Kind}</td><th scope="row">{Captured(entry.Name)} <span class="detail">{Captured(entry.Id)}</span></th>"""
            );
            html.Line($"<td>{Captured(entry.Written)}</td><td>{NumberWords.Grouped(entry.Claims)}</td></tr>");
        }

        html.Line($"</tbody>\n</table>\n</div>");
    }
}

using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>The lists behind the answers: unasked claims, exhibits and sources.</summary>
internal sealed class RegisterHtml(HtmlText html, NoteLinks links)
{
    public void Unasked(IReadOnlyList<UnaskedEntry> groups)
    {
        Open("unasked", "Unasked");
        if (groups.Count == 0)
        {
            html.Line($"<p>Every claim answers a declared question.</p>\n</section>");
            return;
        }

        html.Line($"<p>Claims that answer no declared question, by what they would answer.</p>");
        html.Line($"""<ul class="entries">""");
        foreach (var group in groups)
        {
            html.Add($"<li><strong>{Captured(group.About)}</strong> ");
            html.Line($"""<span class="detail">{group.Frame}, {NumberWords.Count(group.Notes.Count, "claim")}</span>""");
            html.Line($"""<p>{Captured(group.Why)} <span class="stance">Claims:</span>{links.To(group.Notes)}</p></li>""");
        }

        html.Line($"</ul>\n</section>");
    }

    public void Exhibits(IReadOnlyList<ExhibitEntry> exhibits)
    {
        Open("exhibits", "Exhibits");
        html.Add($"<p>Captured evidence, by publication. A restatement retells a report, and a table’s row a statement on a page, ");
        html.Line($"that was itself not captured: its address leads to the original.</p>");
        html.Line($"""<ol class="entries exhibits">""");
        foreach (var exhibit in exhibits)
        {
            html.Line($"""<li id="ex-{exhibit.Number}">{Heading(exhibit)}""");
            if (Source(exhibit) is { Text.Length: > 0 } source)
                html.Line($"<p>{source}</p>");
            if (exhibit.Url is { } url)
                html.Line($"<p>{WebAddress.Shown(url)}</p>");
            foreach (var fact in exhibit.Syndication)
                html.Line($"""<p class="detail">{Captured(fact)}</p>""");
            html.Line($"""<p class="detail">SHA-256 <code>{exhibit.Sha256}</code>; captured {DateWords.Say(exhibit.CapturedAt)}</p>""");
            html.Add($"""<p class="detail">{(exhibit.Notes.Count == 0 ? "not quoted here" : "quoted in footnotes")}""");
            html.Line($"{links.To(exhibit.Notes)}</p></li>");
        }

        html.Line($"</ol>\n</section>");
    }

    public void Sources(IReadOnlyList<SourceEntry> sources)
    {
        Open("sources", "Sources");
        html.Line($"""<div class="scroll" tabindex="0" role="region" aria-labelledby="sources-h">""");
        html.Line($"<table>");
        html.Line(
            $"<caption>{NumberWords.Count(sources.Count, "source")}, with the letter of reliability and why each has it: by its record in this case where it has one, else as the case states.</caption>"
        );
        html.Add($"""<thead><tr><th scope="col">Source</th><th scope="col">Letter</th><th scope="col">Reason</th>""");
        html.Line($"""<th scope="col">Families</th><th scope="col">Draws on</th></tr></thead>""");
        html.Line($"<tbody>");
        foreach (var source in sources)
        {
            html.Add($"""<tr><th scope="row">{Captured(source.Name)}""");
            html.Line($"{new Markup(source.Party ? " <span class=\"detail\">speaks for a party</span>" : "")}</th>");
            html.Line($"""<td><span class="letter" title="{GradeWords.Letter(source.Reliability)}">{source.Reliability}</span></td>""");
            html.Add($"<td>{Reason(source)}</td><td>{Captured(source.Families)}</td>");
            html.Line($"<td>{Captured(source.DrawsOn)}</td></tr>");
        }

        html.Line($"</tbody>\n</table>\n</div>\n</section>");
    }

    // "5 confirmed, …", each with its footnotes; then what the case says itself.
    private Markup Reason(SourceEntry source)
    {
        var part = new HtmlText();
        if (source.Basis is { } basis)
            part.Add($"{Captured(basis)}. ");
        part.Add($"{Captured(source.Reason ?? "no reason stated")}");
        if (source.Methods.Count > 0)
            part.Add($""" <span class="detail">usually by {Captured(source.Methods)}</span>""");
        foreach (var (at, line) in source.Record.Index())
        {
            part.Add($"""<span class="detail">{(at == 0 ? " – " : "; ")}{Captured(line.Question)}: {RegisterWords.Of(line.Outcome)}""");
            part.Add($"{links.To(line.Note)} by{links.To(line.By)}</span>");
        }

        return new(part.ToString());
    }

    /// <summary>An exhibit's title with the marks that it must bear.</summary>
    public static Markup Heading(ExhibitEntry exhibit)
    {
        var part = new HtmlText();
        part.Add($"<cite>{Captured(exhibit.Title)}</cite>");
        if (exhibit.Restatement)
        {
            part.Add($""" <strong class="flag">restatement of {Captured(exhibit.Publisher ?? "a report")}; the original was not """);
            part.Add($"captured</strong>");
        }

        if (exhibit.Table)
            part.Add($""" <strong class="flag">table of statements; the pages that its rows relay were not captured</strong>""");
        if (exhibit.Withdrawn)
            part.Add($""" <strong class="flag">withdrawn; bytes and text were erased</strong>""");
        return new(part.ToString());
    }

    /// <summary>Who published it and when.</summary>
    public static Markup Source(ExhibitEntry exhibit, string lead = "") =>
        string.Join(", ", ExhibitWords.Source(exhibit)) is { Length: > 0 } said ? new(lead + Captured(said).Text) : new("");

    private void Open(string id, string heading)
    {
        html.Line($"""<section class="register" id="{id}" aria-labelledby="{id}-h">""");
        html.Line($"""<h2 id="{id}-h">{heading}</h2>""");
    }
}

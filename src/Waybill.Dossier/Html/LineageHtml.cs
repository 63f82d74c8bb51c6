using Waybill.Dossier.Charts;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>A table of lineages: who said it first, what it says, who relays it and how they depart from it.</summary>
internal sealed class LineageHtml(HtmlText html, NoteLinks links, FamilyPalette palette)
{
    public void Write(
        QuestionSection question,
        string part,
        string heading,
        IReadOnlyList<LineageEntry> lineages,
        string caption = "A retelling that departs from its origin says how."
    )
    {
        if (lineages.Count == 0)
            return;
        var id = Places.Of(question.Number, part);
        html.Line($"""<h3 class="wide" id="{id}">{heading}</h3>""");
        html.Line($"""<div class="scroll wide" tabindex="0" role="region" aria-labelledby="{id}">""");
        html.Line($"""<table class="lineages stack" role="table">""");
        html.Line($"<caption>{NumberWords.Count(lineages.Count, "lineage")}, by the date said. {caption}</caption>");
        html.Line($"{Stacked.Head("Origin", "Said", "What it says", "Relayed by")}");
        html.Line($"""<tbody role="rowgroup">""");
        foreach (var lineage in lineages)
        {
            html.Add($"""<tr role="row" id="{lineage.Place}"><th scope="row" role="rowheader">""");
            html.Line($"{Origin(lineage.Origin, dated: false)}{Counted(lineage)}</th>");
            html.Line($"""<td role="cell" data-label="Said">{lineage.Origin.Said ?? "unknown"}</td>""");
            html.Line($"""<td role="cell" data-label="Says">{Captured(lineage.Says)}{links.To(lineage.Lead.Note)}""");
            html.Line($"""<span class="stance">{lineage.Stance}; in {Captured(lineage.Lead.By)}{Held(lineage.Lead)}</span></td>""");
            html.Add($"""<td role="cell" data-label="Relayed by">""");
            Relays(lineage);
            html.Line($"</td></tr>");
        }

        html.Line($"</tbody>");
        html.Line($"</table>");
        html.Line($"</div>");
    }

    /// <summary>An origin: its speaker, family sign, what it draws on.</summary>
    public Markup Origin(OriginEntry origin, bool dated = true)
    {
        var part = new HtmlText();
        part.Add($"""<span class="speaker">{Captured(origin.Speaker)}</span>""");
        foreach (var family in origin.Families)
            part.Add($""" <span class="family">{palette.Sign(family)}{Captured(family)}</span>""");
        if (origin.Reliability is { } letter)
            part.Add($""" <span class="letter" title="{GradeWords.Letter(letter)}">{letter}</span>""");
        if (dated)
            part.Add($""" <span class="when">{origin.Said ?? "date unknown"}</span>""");
        part.Add($""" <span class="detail">by {Captured(origin.Methods)}</span>""");
        if (origin.Party)
            part.Add($""" <span class="detail">speaks for a party to the matter</span>""");
        if (origin.DrawsOn.Count > 0)
            part.Add($""" <span class="detail">draws on {Captured(origin.DrawsOn)}</span>""");
        return new(part.ToString());
    }

    private static Markup Counted(LineageEntry lineage) => new(lineage.Counted ? " <span class=\"detail\">counted</span>" : "");

    private static Markup Held(RelayEntry relay) => new(relay.Held is { } held ? $" <span class=\"held\">{held}</span>" : "");

    private void Relays(LineageEntry lineage)
    {
        var retellings = lineage.Retellings;
        if (retellings.Count == 0)
        {
            html.Add($"""<span class="stance">no retelling found</span>""");
            return;
        }

        html.Line($"""<span class="count">{NumberWords.Count(retellings.Count, "retelling")}</span><ul class="relays">""");
        foreach (var relay in retellings)
        {
            html.Add($"<li>{Captured(relay.By)}{Held(relay)}{links.To(relay.Note)} ");
            if (relay.Differences.Count > 0)
                html.Add($"""<span class="differs">{Captured(relay.Differences)}: {Captured(relay.Says)}</span> """);
            html.Line($"""<span class="stance">{Captured(LineageWords.Why(relay, lineage))}</span></li>""");
        }

        html.Add($"</ul>");
    }
}

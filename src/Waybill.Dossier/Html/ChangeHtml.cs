using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>What the retellings changed, the words of both sides side by side, and the roundings that keep what was said.</summary>
internal sealed class ChangeHtml(HtmlText html, NoteLinks links)
{
    public void Write(QuestionSection question)
    {
        var id = Places.Of(question.Number, Places.Changes);
        html.Line($"""<h3 class="wide" id="{id}">{ChangeWords.Heading}</h3>""");
        if (question.Changes.Count == 0)
            html.Line($"<p>{ChangeWords.None(question)}</p>");
        else
            Changes(question.Changes, id);
        if (question.Roundings.Count > 0)
            Roundings(question.Roundings, id);
    }

    private void Changes(IReadOnlyList<ChangeEntry> changes, string id)
    {
        Open(id, ChangeWords.Summary(changes), "Change", "The origin’s words", "The retelling’s words", "Relayed by");
        foreach (var change in changes)
        {
            html.Add($"""<tr role="row"><th scope="row" role="rowheader"><span class="kind">≠ {ChangeWords.Of(change.Kind)}</span> """);
            html.Line($"""<span class="stance">{Captured(change.Says)}</span></th>""");
            html.Add($"""<td role="cell" data-label="The origin’s words">{Words(change.Original, ChangeWords.Nothing)}""");
            html.Line($"""{links.To(change.OriginNote)} <span class="stance">{Captured(change.Speaker)}</span></td>""");
            html.Add($"""<td role="cell" data-label="The retelling’s words">{Words(change.Retold, ChangeWords.LeftOut)}""");
            html.Line($"{links.To(change.Note)}</td>");
            By(change.By, change.Held);
        }

        Close();
    }

    private void Roundings(IReadOnlyList<RoundingEntry> roundings, string id)
    {
        Open(id, ChangeWords.Kept(roundings), "Rounding", "The origin says", "The retelling says", "Relayed by");
        foreach (var rounding in roundings)
        {
            html.Add($"""<tr role="row"><th scope="row" role="rowheader"><span class="kind kept">≈ kept</span> """);
            html.Line($"""<span class="stance">{Captured(rounding.Why)}</span></th>""");
            html.Add($"""<td role="cell" data-label="The origin says">{Captured(rounding.Original)}{links.To(rounding.OriginNote)} """);
            html.Line($"""<span class="stance">{Captured(rounding.Speaker)}</span></td>""");
            html.Line($"""<td role="cell" data-label="The retelling says">{Captured(rounding.Retold)}{links.To(rounding.Note)}</td>""");
            By(rounding.By, rounding.Held);
        }

        Close();
    }

    private void Open(string id, string caption, params ReadOnlySpan<string> headings)
    {
        html.Line($"""<div class="scroll wide" tabindex="0" role="region" aria-labelledby="{id}">""");
        html.Line($"""<table class="changes stack" role="table">""");
        html.Line($"<caption>{caption}</caption>");
        html.Line($"{Stacked.Head(headings)}");
        html.Line($"""<tbody role="rowgroup">""");
    }

    private void By(string by, string? held)
    {
        var mark = new Markup(held is null ? "" : $" <span class=\"held\">{Encode(held)}</span>");
        html.Line($"""<td role="cell" data-label="Relayed by">{Captured(by)}{mark}</td></tr>""");
    }

    private void Close() => html.Line($"</tbody>\n</table>\n</div>");

    private static Markup Words(string? words, string none) =>
        words is null ? new($"<span class=\"nothing\">{none}</span>") : new($"“{Captured(words).Text}”");
}

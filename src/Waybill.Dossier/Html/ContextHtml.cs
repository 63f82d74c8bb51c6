using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>Each quote in its surroundings; in a full-text dossier in the whole text.</summary>
internal sealed class ContextHtml(HtmlText html, DossierModel model)
{
    public void Write()
    {
        var inFull = model.Exhibits.Where(exhibit => exhibit.Text is not null && exhibit.Notes.Count > 0).ToList();
        html.Line($"""<section class="register" id="contexts" aria-labelledby="contexts-h">""");
        html.Line($"""<h2 id="contexts-h">Quotes in context</h2>""");
        foreach (var exhibit in inFull)
            Whole(exhibit);
        foreach (var note in model.Footnotes.Where(note => !IsInFull(note)))
            Excerpt(note);
        html.Line($"</section>");
    }

    private bool IsInFull(Footnote note) => note.Context is { Current: true } && model.Exhibits[note.Exhibit - 1].Text is not null;

    private void Excerpt(Footnote note)
    {
        if (note.Context is not { } context)
            return;
        html.Line($"""<article class="context" id="ctx-{note.Number}" aria-label="Context of footnote {note.Number}">""");
        html.Add($"""<p class="detail">{(note.Row is { } row ? $"Row {row} of exhibit " : "Exhibit ")}""");
        html.Add($"""<a href="#ex-{note.Exhibit}">{note.Exhibit}""");
        html.Line($"</a>, {Captured(model.Exhibits[note.Exhibit - 1].Title)}</p>");
        if (!context.Current)
            html.Line($"""<p class="flag">The text was extracted anew since and reads otherwise; this is the claim’s own anchor.</p>""");
        html.Add($"""<blockquote class="text">{new Markup(context.CutBefore ? "… " : "")}{Captured(context.Before)}""");
        html.Add($"<mark>{Captured(context.Quote)}</mark>");
        html.Line($"""{Captured(context.After)}{new Markup(context.CutAfter ? " …" : "")}</blockquote>""");
        html.Line($"""<p class="ways"><a href="#fn-{note.Number}">Back to footnote {note.Number}</a></p>""");
        html.Line($"</article>");
    }

    private void Whole(ExhibitEntry exhibit)
    {
        var notes = exhibit.Notes.Select(number => model.Footnotes[number - 1]).Where(IsInFull).ToList();
        html.Line($"""<article class="context"><h3>{Captured(exhibit.Title)}</h3>""");
        html.Add($"""<blockquote class="text">""");
        var text = exhibit.Text!;
        var cuts = notes
            .SelectMany(note => new[] { Pair.Before(text, note.Start), Pair.After(text, note.End) })
            .Append(0)
            .Append(text.Length)
            .Distinct()
            .Order()
            .ToList();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            foreach (var note in notes.Where(note => Pair.Before(text, note.Start) == from))
            {
                html.Add($"""<a class="back" id="ctx-{note.Number}" href="#fn-{note.Number}" aria-label="Back to footnote """);
                html.Add($"""{note.Number}">{note.Number}</a>""");
            }

            var isQuoted = notes.Any(note => Pair.Before(text, note.Start) <= from && to <= Pair.After(text, note.End));
            html.Add($"{new Markup(isQuoted ? "<mark>" : "")}{Captured(text[from..to])}{new Markup(isQuoted ? "</mark>" : "")}");
        }

        html.Line($"</blockquote>\n</article>");
    }
}

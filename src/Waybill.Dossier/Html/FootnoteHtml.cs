using Waybill.Core.Time;
using Waybill.Dossier.Model;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>The footnotes: the quoted span, the chain of who says it, and the exhibit.</summary>
internal sealed class FootnoteHtml(HtmlText html, NoteLinks links, DossierModel model)
{
    public void Write()
    {
        html.Line($"""<section class="register" id="footnotes" aria-labelledby="footnotes-h">""");
        html.Line($"""<h2 id="footnotes-h">Footnotes</h2>""");
        html.Line($"""<ol class="footnotes">""");
        foreach (var note in model.Footnotes)
            Write(note, model.Exhibits[note.Exhibit - 1]);
        html.Line($"</ol>\n</section>");
    }

    private void Write(Footnote note, ExhibitEntry exhibit)
    {
        html.Line($"""<li id="fn-{note.Number}">""");
        Quote(note);
        html.Line($"""<p class="chain"><span class="label">Said by</span> {Chain(note, exhibit)}</p>""");
        if (note.Page is { } page)
            html.Line($"""<p><span class="label">Page relayed</span> {WebAddress.Shown(page)}</p>""");
        Held(note, exhibit);
        Listed(note);
        if (exhibit.Url is { } url)
            html.Line($"""<p class="detail">{new Markup(exhibit.Restatement ? "Original: " : "")}{WebAddress.Shown(url)}</p>""");
        html.Add($"""<p class="detail">Exhibit <a href="#ex-{note.Exhibit}">{note.Exhibit}</a>, """);
        html.Add($"""<abbr title="SHA-256 {exhibit.Sha256}">{exhibit.Sha256[..12]}…</abbr>""");
        html.Add($"""<code class="full">SHA-256 {exhibit.Sha256}""");
        html.Line($"</code>; captured {DateWords.Say(exhibit.CapturedAt)}; characters {note.Start}–{note.End}</p>");
        html.Add($"""<p class="detail">{new Markup(note.Cells.Count > 0 ? "" : $"{Captured(note.Proposition).Text}. ")}""");
        html.Add($"""{Times(note)}{note.Standing}; reader {Captured(note.Reader)}; """);
        html.Line($"<code>{note.Claim}</code></p>");
        html.Add($"""<p class="ways">""");
        if (note.Context is not null)
        {
            html.Add($"""<a href="#ctx-{note.Number}">The quote in its context<span class="hidden"> (footnote {note.Number})</span>""");
            html.Add($"</a> ");
        }

        if (links.IsUsed(note.Number))
            html.Add($"""<a href="#ref-{note.Number}">Back to the text<span class="hidden"> from footnote {note.Number}</span></a>""");
        html.Line($"</p>");
        html.Line($"</li>");
    }

    private void Listed(Footnote note)
    {
        foreach (var name in note.Listed.Select(number => model.Names.Parties[number - 1]))
        {
            var days = name.Hits.Select(hit => $"{hit.Authority}{(hit.ListedOn is { } day ? $", {day}" : "")}");
            html.Line(
                $"""<p class="detail"><a href="#nm-{name.Number}">{Captured(name.Name)}</a>: on lists ({Captured(string.Join("; ", days.Distinct()))})</p>"""
            );
        }
    }

    private void Held(Footnote note, ExhibitEntry exhibit)
    {
        if (note is { Row: { } row, Quote: not null })
        {
            html.Add($"""<p>Row {row} of <cite>{Captured(exhibit.Title)}</cite> <strong class="flag">table of statements; the page was """);
            html.Line($"not captured</strong></p>");
            return;
        }

        html.Line($"<p>{RegisterHtml.Heading(exhibit)}{RegisterHtml.Source(exhibit, ", ")}</p>");
    }

    private void Quote(Footnote note)
    {
        if (note.Quote is not { } quote)
        {
            html.Line($"""<p class="quote"><strong class="flag">withdrawn: the quote is not shown</strong></p>""");
            return;
        }

        if (note.Cells.Count == 0)
        {
            html.Line($"""<blockquote class="quote"><mark>{Captured(quote)}</mark></blockquote>""");
            return;
        }

        html.Line($"""<dl class="cells">""");
        foreach (var cell in note.Cells.Where(cell => !cell.Coding))
            html.Line($"<div><dt>{Captured(cell.Header)}</dt><dd><mark>{Captured(cell.Text)}</mark></dd></div>");
        html.Line($"</dl>");
    }

    /// <summary>From the page inwards. A table is nobody's mouth: its rows begin with the page that they relay.</summary>
    private static Markup Chain(Footnote note, ExhibitEntry exhibit)
    {
        var part = new HtmlText();
        if (note.Row is null)
            part.Add($"{Captured(exhibit.Publisher ?? exhibit.Title)} (this page)");
        foreach (var (at, link) in note.Chain.Index())
        {
            if (at > 0 || note.Row is null)
                part.Add($""" <span class="arrow">←</span> """);
            part.Add($"""{Captured(link.Who)} <span class="stance">({link.Kind}""");
            if (link.Cue is { } cue)
                part.Add($", “{Captured(cue)}”");
            if (link.Utterance is { } utterance)
                part.Add($", utterance {Captured(utterance)}");
            part.Add($")</span>");
        }

        part.Add($"""; <span class="stance">{note.Stance}</span>""");
        return new(part.ToString());
    }

    private static string Times(Footnote note) =>
        (note.Said is { } said ? $"Said {said}. " : "When it was said is unknown. ")
        + (note.Window is { } window ? $"About: {window}. " : "");
}

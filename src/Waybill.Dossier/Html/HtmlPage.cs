using Waybill.Dossier.Charts;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>A dossier as one self-contained page: it runs no script and loads nothing.</summary>
internal static class HtmlPage
{
    public static string Write(DossierModel model)
    {
        var (html, links, palette) = (new HtmlText(), new NoteLinks(), new FamilyPalette(model.Families));
        Head(html, model);
        Masthead(html, model);
        html.Line($"""<main id="main">""");
        SummaryTable.Write(html, model);
        var questions = new QuestionHtml(html, links, palette);
        foreach (var question in model.Questions)
            questions.Write(question);
        var registers = new RegisterHtml(html, links);
        registers.Unasked(model.Unasked);
        new NameHtml(html, links).Write(model.Names);
        registers.Exhibits(model.Exhibits);
        registers.Sources(model.Sources);
        new DecisionHtml(html, links).Write(model);
        new FootnoteHtml(html, links, model).Write();
        new ContextHtml(html, model).Write();
        html.Line($"</main>");
        Foot(html, model);
        return html.ToString();
    }

    private static void Head(HtmlText html, DossierModel model)
    {
        html.Line($"<!DOCTYPE html>");
        html.Line($"""<html lang="en">""");
        html.Line($"<head>");
        html.Line($"""<meta charset="utf-8">""");
        html.Line($"""<meta http-equiv="Content-Security-Policy" content="{new Markup(StyleSheet.Policy)}">""");
        html.Line($"""<meta name="viewport" content="width=device-width, initial-scale=1">""");
        html.Line($"""<meta name="referrer" content="no-referrer">""");
        html.Line($"""<meta name="color-scheme" content="light dark">""");
        html.Line($"""<meta name="generator" content="{model.Generator}">""");
        html.Line($"<title>{model.Title} – dossier</title>");
        html.Line($"<style>{new Markup(StyleSheet.Css)}</style>");
        html.Line($"</head>");
        html.Line($"<body>");
        html.Line($"""<a class="skip" href="#main">Skip to the answers</a>""");
    }

    private static void Masthead(HtmlText html, DossierModel model)
    {
        html.Line($"""<header class="masthead">""");
        html.Line($"""<p class="kicker">Dossier</p>""");
        html.Line($"<h1>{Captured(model.Title)}</h1>");
        if (model.Summary is { } summary)
            html.Line($"""<p class="standfirst">{Captured(summary)}</p>""");
        html.Line($"""<dl class="facts">""");
        if (model.StandardOfProof is { } standard)
            html.Line($"<div><dt>Standard of proof</dt><dd>{Captured(standard)}</dd></div>");
        foreach (var (name, value) in CountWords.Facts(model))
            html.Line($"<div><dt>{name}</dt><dd>{value}</dd></div>");
        html.Line($"</dl>");
        html.Line($"</header>");
        html.Line($"""<nav class="contents" aria-label="Contents">""");
        html.Line($"<ol>");
        foreach (var question in model.Questions)
            html.Line($"""<li><a href="#q-{question.Number}">{Captured(question.Ask)}</a></li>""");
        html.Line($"</ol>");
        html.Line(
            $"""<p><a href="#unasked">Unasked</a> <a href="#names">Names and listings</a> <a href="#exhibits">Exhibits</a> <a href="#sources">Sources</a>"""
        );
        html.Add($"""<a href="#decisions">Decisions</a> <a href="#footnotes">Footnotes</a> <a href="#contexts">Quotes in context</a>""");
        html.Line($"</p>");
        html.Line($"</nav>");
    }

    private static void Foot(HtmlText html, DossierModel model)
    {
        html.Line($"""<footer class="colophon">""");
        html.Line($"<h2>The journal’s head</h2>");
        html.Add($"""<p>This dossier was made from the case’s journal as it stood at the head <code class="head">{model.JournalHead}""");
        html.Line($"</code>.");
        html.Line($"To check that the case still holds what the dossier was made from, run:</p>");
        html.Line($"<pre><code>{model.Check}</code></pre>");
        html.Line($"<p>{GradeWords.Note}</p>");
        html.Line($"<p>Made by {model.Generator}. The same journal with the same version gives the same bytes.</p>");
        html.Line($"</footer>");
        html.Line($"</body>");
        html.Line($"</html>");
    }
}

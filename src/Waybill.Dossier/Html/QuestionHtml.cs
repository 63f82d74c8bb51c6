using Waybill.Core.Time;
using Waybill.Dossier.Charts;
using Waybill.Dossier.Charts.Lineages;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>A question's section, with the grade and the counts in its margin.</summary>
internal sealed class QuestionHtml(HtmlText html, NoteLinks links, FamilyPalette palette)
{
    private readonly LineageHtml lineages = new(html, links, palette);
    private readonly ChartFigure figure = new(html, links, palette);
    private readonly LineageFigure drawing = new(html, palette);
    private readonly TraceHtml traces = new(html, links);
    private readonly ChangeHtml changes = new(html, links);

    public void Write(QuestionSection question)
    {
        html.Add($"""<section class="question{(ChartFigure.Shows(question) ? "" : " brief")}" id="q-{question.Number}" """);
        html.Line($"""aria-labelledby="q-{question.Number}-h">""");
        html.Line($"""<p class="kicker">Question {question.Number}</p>""");
        html.Line($"""<h2 id="q-{question.Number}-h">{Captured(question.Ask)}</h2>""");
        Margin(question);
        html.Line($"""<div class="body">""");
        Answer(question);
        traces.Write(question);
        figure.Write(question);
        drawing.Write(question);
        Independent(question);
        if (question.Against.Count == 0)
            html.Line($"<h3>Contrary evidence</h3>\n<p>No lineage denies or contradicts the answer.</p>");
        lineages.Write(question, Places.Against, "Contrary evidence", question.Against);
        lineages.Write(question, Places.For, "Who says so", question.For);
        lineages.Write(
            question,
            Places.Possible,
            LineageWords.Possible,
            question.Possible,
            "Said as what may be, is planned, expected or thought: shown, and raising no floor."
        );
        lineages.Write(question, Places.Aside, "Counted apart: no named speaker", question.Aside);
        changes.Write(question);
        NotComparable(question);
        Texts("What is unknown", question.Unknown);
        Judgements(question);
        Explanation(question);
        html.Line($"</div>");
        html.Line($"</section>");
    }

    private void Margin(QuestionSection question)
    {
        html.Line($"""<div class="margin" role="group" aria-label="Grade and counts of question {question.Number}">""");
        html.Line($"""<p class="badge"><span class="label">Grade</span> <span class="grade">{question.Grade}</span></p>""");
        if (question.AnalystGrade is { } analyst)
            html.Line($"<p>An analyst recorded {analyst}: see recorded judgements.</p>");
        html.Line($"<p>Source: {GradeWords.Letter(question.Grade[..1])}. Information: {GradeWords.Digit(question.Grade[1])}.</p>");
        html.Line($"""<p class="reason">{Captured(question.GradeReason)}</p>""");
        html.Line($"<dl>");
        Count(question, "Independent origins", Places.Independent, question.Independent.Count);
        Count(question, "For", Places.For, question.For.Count);
        Count(question, "Against", Places.Against, question.Against.Count, question.Against.Count > 0 ? "contrary" : "");
        Count(question, "Could be", Places.Possible, question.Possible.Count);
        Count(question, "Apart", Places.Aside, question.Aside.Count);
        html.Line($"</dl>");
        html.Line($"</div>");
    }

    private void Count(QuestionSection question, string what, string part, int count, string look = "")
    {
        html.Add($"""<div{new Markup(look.Length == 0 ? "" : $" class=\"{look}\"")}><dt>{what}</dt><dd>""");
        html.Line($"{RunsHtml.Count(question, part, count)}</dd></div>");
    }

    private void Answer(QuestionSection question)
    {
        html.Add($"""<p class="answer" id="{Places.Of(question.Number, Places.Answer)}">""");
        for (var at = 0; at < question.Answer.Count; at++)
            html.Add($"{(at == 0 ? "" : "; ")}{RunsHtml.Of(question.Answer[at].Runs)}{links.To(question.Answer[at].Notes)}");
        html.Line($".</p>");
    }

    private void Independent(QuestionSection question)
    {
        html.Add($"""<h3 id="{Places.Of(question.Number, Places.Independent)}">""");
        html.Line($"{CountWords.Independent(question.Independent.Count)}</h3>");
        if (question.Independent.Count == 0)
        {
            html.Line($"<p>No origin with a named speaker and a known family carries the answer.</p>");
            return;
        }

        html.Line($"""<ul class="origins">""");
        foreach (var origin in question.Independent)
            html.Line($"<li>{lineages.Origin(origin)}{links.To(origin.Notes)}</li>");
        html.Line($"</ul>");
    }

    private void NotComparable(QuestionSection question)
    {
        if (question.NotComparable.Count == 0)
            return;
        html.Line($"<h3>{LineageWords.NotComparable}</h3>");
        html.Line($"""<ul class="plain">""");
        foreach (var entry in question.NotComparable)
        {
            html.Add($"<li>");
            if (entry.By is { } by)
                html.Add($"{Captured(by)}: ");
            html.Add($"{Captured(entry.Says)}{links.To(entry.Note)}, ");
            html.Line($"""<span class="stance">in {Captured(entry.In)}</span>; {Captured(entry.Why)}</li>""");
        }

        html.Line($"</ul>");
    }

    private void Texts(string heading, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        html.Line($"<h3>{heading}</h3>");
        html.Line($"""<ul class="plain">""");
        foreach (var text in texts)
            html.Line($"<li>{Captured(text)}</li>");
        html.Line($"</ul>");
    }

    private void Judgements(QuestionSection question)
    {
        if (question.Judgements.Count == 0)
            return;
        html.Line($"<h3>Recorded judgements</h3>");
        foreach (var judgement in question.Judgements)
        {
            html.Line($"""<div class="judgement"><p class="judged">{Captured(judgement.Judged)}</p>""");
            if (judgement.Why is { } why)
                html.Line($"<blockquote>{Captured(why)}</blockquote>");
            html.Line($"""<p class="who">Recorded by {Captured(judgement.By)}, {DateWords.Say(judgement.At)}</p></div>""");
        }
    }

    private void Explanation(QuestionSection question)
    {
        if (question.Explanation.Count == 0)
            return;
        html.Line($"""<details class="how"><summary>How the answer came to be</summary>""");
        html.Line($"<ol>");
        foreach (var step in question.Explanation)
            html.Line($"<li>{Captured(step)}</li>");
        html.Line($"</ol>");
        html.Line($"</details>");
    }
}

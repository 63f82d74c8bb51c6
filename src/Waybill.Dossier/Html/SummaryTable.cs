using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>All answers at a glance.</summary>
internal static class SummaryTable
{
    public static void Write(HtmlText html, DossierModel model)
    {
        html.Line($"""<section class="glance" aria-labelledby="glance-h">""");
        html.Line($"""<h2 id="glance-h">Answers at a glance</h2>""");
        html.Line($"""<div class="scroll" tabindex="0" role="region" aria-labelledby="glance-h">""");
        html.Line($"""<table class="stack" role="table">""");
        html.Add(
            $"<caption>Each question with its range and how many independent origins stand by its floor, how many say so in all, its "
        );
        html.Line($"grade, and how many lineages speak for and against.</caption>");
        html.Line($"{Stacked.Head("Question", "Range", "Independent origins", "Grade", "For / against")}");
        html.Line($"""<tbody role="rowgroup">""");
        foreach (var question in model.Questions)
        {
            html.Add($"""<tr role="row"><th scope="row" role="rowheader"><a href="#q-{question.Number}">{Captured(question.Ask)}</a>""");
            html.Line($"</th>");
            html.Line($"""<td role="cell" data-label="Range" class="range">{RunsHtml.Of(question.RangeRuns)}</td>""");
            html.Add($"""<td role="cell" data-label="Independent origins" class="n">""");
            html.Line($"{RunsHtml.Count(question, Places.Independent, question.Independent.Count)}</td>");
            html.Add($"""<td role="cell" data-label="Grade"><span class="grade">{question.Grade}</span>""");
            if (question.AnalystGrade is { } analyst)
                html.Add($" (analyst: {analyst})");
            html.Line($"</td>");
            html.Add($"""<td role="cell" data-label="For / against" class="n">""");
            html.Add($"{RunsHtml.Count(question, Places.For, question.For.Count)} / ");
            html.Line($"{RunsHtml.Count(question, Places.Against, question.Against.Count)}</td></tr>");
        }

        html.Line($"</tbody>");
        html.Line($"</table>");
        html.Line($"</div>");
        if (model.Questions.Any(question => question.Independent.Count < 2))
            html.Line($"""<p class="aside">{Few(model)}</p>""");
        html.Line($"</section>");
    }

    private static string Few(DossierModel model)
    {
        var few = model.Questions.Count(question => question.Independent.Count < 2);
        return $"{NumberWords.Count(few, "question stands", "questions stand")} on fewer than two independent origins.";
    }
}

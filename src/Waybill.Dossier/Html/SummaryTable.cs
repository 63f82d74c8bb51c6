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
        html.Line($"<table>");
        html.Line($"<caption>Each question with its range, the independent origins that carry it, its grade, and how many lineages speak for and against.</caption>");
        html.Line($"""<thead><tr><th scope="col">Question</th><th scope="col">Range</th><th scope="col" class="n">Independent origins</th>""");
        html.Line($"""<th scope="col">Grade</th><th scope="col" class="n">For / against</th></tr></thead>""");
        html.Line($"<tbody>");
        foreach (var question in model.Questions)
        {
            html.Line($"""<tr><th scope="row"><a href="#q-{question.Number}">{Captured(question.Ask)}</a></th><td class="range">{question.Range}</td>""");
            html.Line($"""<td class="n">{question.Independent.Count}</td><td><span class="grade">{question.Grade}</span></td>""");
            html.Line($"""<td class="n">{question.For.Count} / {question.Against.Count}</td></tr>""");
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

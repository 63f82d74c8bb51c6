using Waybill.Core.Time;
using Waybill.Dossier.Model;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>What analysts decided, with who and when, and the decisions that have lost their claim.</summary>
internal sealed class DecisionHtml(HtmlText html, NoteLinks links)
{
    public void Write(DossierModel model)
    {
        html.Line($"""<section class="register" id="decisions" aria-labelledby="decisions-h">""");
        html.Line($"""<h2 id="decisions-h">Decisions</h2>""");
        if (model.Decisions.Count == 0)
            html.Line($"<p>No analyst has decided about a claim yet: every claim stands as a machine read it.</p>");
        List(model.Decisions);
        if (model.Orphaned.Count > 0)
        {
            html.Line($"<h3>Orphaned decisions</h3>");
            html.Line($"<p>They bear on no claim of the present reading. What they accepted or edited stays in force.</p>");
            List(model.Orphaned);
        }

        html.Line($"</section>");
    }

    private void List(IReadOnlyList<DecisionEntry> decisions)
    {
        if (decisions.Count == 0)
            return;
        html.Line($"""<ul class="entries">""");
        foreach (var decision in decisions)
        {
            html.Add($"<li><p><strong>{decision.Kind}</strong> by {Captured(decision.By)}, ");
            html.Line($"{DateWords.Say(decision.At)}{links.To(decision.Note is { } note ? [note] : [])}</p>");
            if (decision.Question is { } question)
                html.Line($"""<p class="detail">on the question {Captured(question)}</p>""");
            if (decision.Quote is { } quote)
                html.Line($"""<p class="quote">“{Captured(quote)}”</p>""");
            if (decision.Was is { } was)
                html.Line($"""<p class="detail">{Captured(was)}{Became(decision.Became)}</p>""");
            if (decision.Why is { } why)
                html.Line($"<p>{Captured(why)}</p>");
            html.Line($"</li>");
        }

        html.Line($"</ul>");
    }

    private static Markup Became(string? became) => became is null ? new("") : new($" → {Captured(became).Text}");
}

using Waybill.Dossier.Model;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>The figures of an answer, the statements that each stands on, and the commands that show the traces on a terminal.</summary>
internal sealed class TraceHtml(HtmlText html, NoteLinks links)
{
    public void Write(QuestionSection question)
    {
        html.Line($"""<dl class="traces" aria-label="What the figures of question {question.Number} stand on">""");
        foreach (var trace in question.Traces)
        {
            html.Add($"""<div id="{trace.Place}"><dt>""");
            if (trace.Figure is { } figure)
                html.Add($"""<span class="label">{Captured(figure)}</span>, """);
            html.Line($"{trace.Is}</dt>");
            html.Add($"<dd>");
            foreach (var (at, statement) in trace.Statements.Index())
            {
                html.Add($"""{new Markup(at == 0 ? "" : "; ")}<a href="#{statement.To}">{Captured(statement.Speaker)}</a>, """);
                html.Add($"{statement.Said ?? "date unknown"}{links.To(statement.Note)}");
            }

            html.Line($"""<code class="command">{trace.Command}</code></dd></div>""");
        }

        html.Line($"</dl>");
    }
}

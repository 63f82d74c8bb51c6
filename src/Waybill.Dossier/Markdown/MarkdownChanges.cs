using System.Text;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Markdown.MarkdownText;

namespace Waybill.Dossier.Markdown;

/// <summary>What the figures of an answer stand on, and what retellings changed, in Markdown.</summary>
internal sealed class MarkdownChanges(StringBuilder text)
{
    public void Traces(QuestionSection question)
    {
        text.Append('\n');
        foreach (var trace in question.Traces)
        {
            text.Append($"- {(trace.Figure is { } figure ? $"**{Escape(figure)}**, " : "")}{trace.Is}: ");
            foreach (var statement in trace.Statements)
                text.Append($"{Escape(statement.Speaker)}, {Escape(statement.Said ?? "date unknown")}{Notes([statement.Note])}; ");
            text.Append($"{Command(trace.Command)}\n");
        }
    }

    public void Changes(QuestionSection question)
    {
        text.Append($"\n### {ChangeWords.Heading}\n\n");
        if (question.Changes.Count == 0)
            text.Append($"{ChangeWords.None(question)}\n");
        else
            Table(question.Changes);
        if (question.Roundings.Count > 0)
            Table(question.Roundings);
    }

    private void Table(IReadOnlyList<ChangeEntry> changes)
    {
        text.Append($"{ChangeWords.Summary(changes)}\n\n");
        text.Append("| Change | The origin’s words | The retelling’s words | Relayed by |\n|---|---|---|---|\n");
        foreach (var change in changes)
        {
            text.Append($"| ≠ **{ChangeWords.Of(change.Kind)}**: {Escape(change.Says)} ");
            text.Append($"| {Quoted(change.Original, ChangeWords.Nothing)}{Notes([change.OriginNote])} ({Escape(change.Speaker)}) ");
            text.Append($"| {Quoted(change.Retold, ChangeWords.LeftOut)}{Notes([change.Note])} | {By(change.By, change.Held)} |\n");
        }
    }

    private void Table(IReadOnlyList<RoundingEntry> roundings)
    {
        text.Append($"\n{ChangeWords.Kept(roundings)}\n\n");
        text.Append("| Rounding | The origin says | The retelling says | Relayed by |\n|---|---|---|---|\n");
        foreach (var rounding in roundings)
        {
            text.Append($"| ≈ **kept**: {Escape(rounding.Why)} ");
            text.Append($"| {Escape(rounding.Original)}{Notes([rounding.OriginNote])} ({Escape(rounding.Speaker)}) ");
            text.Append($"| {Escape(rounding.Retold)}{Notes([rounding.Note])} | {By(rounding.By, rounding.Held)} |\n");
        }
    }

    private static string Quoted(string? words, string none) => words is null ? none : $"“{Escape(words)}”";

    private static string By(string by, string? held) => Escape(by) + (held is null ? "" : $", {held}");
}

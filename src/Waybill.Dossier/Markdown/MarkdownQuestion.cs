using System.Text;
using Waybill.Core.Time;
using Waybill.Dossier.Charts;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Markdown.MarkdownText;

namespace Waybill.Dossier.Markdown;

/// <summary>A question's section in Markdown; the chart is its tables.</summary>
internal sealed class MarkdownQuestion(StringBuilder text)
{
    private readonly MarkdownChanges changes = new(text);

    public void Write(QuestionSection question)
    {
        text.Append($"\n## {NumberWords.Grouped(question.Number)}\\. {Escape(question.Ask)}\n\n");
        text.Append($"**{string.Join("; ", question.Answer.Select(part => Escape(part.Text) + Notes(part.Notes)))}.**\n\n");
        text.Append($"Grade **{question.Grade}** (source: {GradeWords.Letter(question.Grade[..1])}; ");
        text.Append($"information: {GradeWords.Digit(question.Grade[1])}). ");
        text.Append($"{Escape(question.GradeReason)}\n");
        changes.Traces(question);
        Values(question);
        text.Append($"\n### {CountWords.Independent(question.Independent.Count)}\n\n");
        foreach (var origin in question.Independent)
            text.Append($"- {Origin(origin)}, {Escape(origin.Said ?? "date unknown")}{Notes(origin.Notes)}\n");
        Lineages("Contrary evidence", question.Against, "No lineage denies or contradicts the answer.");
        Lineages("Who says so", question.For, null);
        Lineages(LineageWords.Possible, question.Possible, null);
        Lineages("Counted apart: no named speaker", question.Aside, null);
        changes.Changes(question);
        NotComparable(question.NotComparable);
        List("What is unknown", question.Unknown);
        Judgements(question.Judgements);
        List("How the answer came to be", question.Explanation, at => $"{NumberWords.Grouped(at + 1)}.");
    }

    private void Values(QuestionSection question)
    {
        if (!ChartFigure.Shows(question))
            return;
        text.Append("\n### Range over time\n\n| For | Origin | Family | Value | To be taken as |\n|---|---|---|---|---|\n");
        foreach (var point in question.Points)
        {
            text.Append($"| {DateWords.Say(point.On)} | {Escape(point.Speaker)} | {Escape(point.Family ?? "unknown")} ");
            text.Append($"| {Escape(point.Says)}{Notes([point.Note])} | {ChartWords.Marks(point)} |\n");
        }

        if (question.Band.Count == 0)
            return;
        text.Append("\n| From | At least | Independent origins | One origin alone | Highest stated | Above |\n|---|---|---|---|---|---|\n");
        foreach (var step in question.Band)
        {
            text.Append($"| {DateWords.Say(step.On)} | {Value(step.Lower)} | {NumberWords.Grouped(step.LowerOrigins)} ");
            text.Append($"| {Value(step.SingleFloor)} | {Value(step.Highest)} | {(step.OpenAbove ? "open" : "bounded")} |\n");
        }
    }

    private void Lineages(string heading, IReadOnlyList<LineageEntry> lineages, string? none)
    {
        if (lineages.Count == 0 && none is null)
            return;
        text.Append($"\n### {heading}\n\n");
        if (lineages.Count == 0)
        {
            text.Append($"{none}\n");
            return;
        }

        text.Append("| Origin | Said | What it says | Relayed by |\n|---|---|---|---|\n");
        foreach (var lineage in lineages)
        {
            var relays = lineage.Retellings.Count == 0 ? "no retelling found" : Relays(lineage);
            text.Append($"| {Origin(lineage.Origin)} | {Escape(lineage.Origin.Said ?? "unknown")} ");
            text.Append($"| {Escape(lineage.Says)}{Notes([lineage.Lead.Note])} ");
            text.Append($"({lineage.Stance}; in {Escape(lineage.Lead.By)}{Held(lineage.Lead)}) | {relays} |\n");
        }
    }

    private static string Relays(LineageEntry lineage) => string.Join("; ", lineage.Retellings.Select(relay => Relay(relay, lineage)));

    private static string Relay(RelayEntry relay, LineageEntry lineage) =>
        $"{Escape(relay.By)}{Held(relay)}{Notes([relay.Note])} ({Escape(LineageWords.Why(relay, lineage))})"
        + (relay.Differences.Count == 0 ? "" : $", **{Escape(relay.Differences)}**: {Escape(relay.Says)}");

    private static string Held(RelayEntry relay) => relay.Held is { } held ? $", {held}" : "";

    private void NotComparable(IReadOnlyList<NotComparableEntry> entries)
    {
        if (entries.Count == 0)
            return;
        text.Append($"\n### {LineageWords.NotComparable}\n\n");
        foreach (var entry in entries)
        {
            text.Append($"- {(entry.By is { } by ? $"{Escape(by)}: " : "")}{Escape(entry.Says)}{Notes([entry.Note])}, ");
            text.Append($"in {Escape(entry.In)}: {Escape(entry.Why)}\n");
        }
    }

    private static string Origin(OriginEntry origin) =>
        $"{Escape(origin.Speaker)}{Bracket(origin.Families)}{(origin.Reliability is { } letter ? $" {letter}" : "")}"
        + $", by {Escape(origin.Methods)}"
        + (origin.Party ? ", speaks for a party to the matter" : "")
        + (origin.DrawsOn.Count == 0 ? "" : $", draws on {Escape(origin.DrawsOn)}");

    private static string Bracket(IReadOnlyList<string> families) => families.Count == 0 ? "" : $" ({Escape(families)})";

    private void List(string heading, IReadOnlyList<string> items, Func<int, string>? sign = null)
    {
        if (items.Count == 0)
            return;
        text.Append($"\n### {heading}\n\n");
        foreach (var (at, item) in items.Index())
            text.Append($"{sign?.Invoke(at) ?? "-"} {Escape(item)}\n");
    }

    private void Judgements(IReadOnlyList<JudgementEntry> judgements)
    {
        if (judgements.Count == 0)
            return;
        text.Append("\n### Recorded judgements\n");
        foreach (var judgement in judgements)
        {
            text.Append($"\n**{Escape(judgement.Judged)}**\n");
            if (judgement.Why is { } why)
                text.Append($"\n> {Escape(why)}\n");
            text.Append($"\nRecorded by {Escape(judgement.By)}, {DateWords.Say(judgement.At)}\n");
        }
    }

    private static string Value(decimal? value) => value is { } known ? NumberWords.Say(known) : "none";
}

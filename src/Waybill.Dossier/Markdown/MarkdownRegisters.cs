using System.Text;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Markdown.MarkdownText;

namespace Waybill.Dossier.Markdown;

/// <summary>The lists behind the answers in Markdown.</summary>
internal sealed class MarkdownRegisters(StringBuilder text, DossierModel model)
{
    public void Write()
    {
        text.Append("\n## Unasked\n\n");
        if (model.Unasked.Count == 0)
            text.Append("Every claim answers a declared question.\n");
        foreach (var group in model.Unasked)
            text.Append($"- **{Escape(group.About)}** ({Escape(group.Frame)}): {Escape(group.Why)}{Notes(group.Notes)}\n");

        MarkdownNames.Write(text, model.Names);
        text.Append("\n## Exhibits\n\n");
        foreach (var exhibit in model.Exhibits)
        {
            text.Append($"{exhibit.Number}. {Heading(exhibit)}{Source(exhibit)}{(exhibit.Url is { } url ? $", {Address(url)}" : "")}; ");
            text.Append($"SHA-256 `{exhibit.Sha256}`; captured {DateWords.Say(exhibit.CapturedAt)}");
            text.Append($"{string.Concat(exhibit.Syndication.Select(fact => $"; {Escape(fact)}"))}{Notes(exhibit.Notes)}\n");
        }

        text.Append("\n## Sources\n\n| Source | Letter | Reason | Families | Draws on |\n|---|---|---|---|---|\n");
        foreach (var source in model.Sources)
        {
            text.Append($"| {Escape(source.Name)}{(source.Party ? " (speaks for a party)" : "")} | {source.Reliability} ");
            text.Append($"| {Reason(source)} | {Escape(source.Families)} | {Escape(source.DrawsOn)} |\n");
        }

        text.Append("\n## Decisions\n\n");
        if (model.Decisions.Count == 0)
            text.Append("No analyst has decided about a claim yet: every claim stands as a machine read it.\n");
        Decisions(model.Decisions);
        if (model.Orphaned.Count == 0)
            return;
        text.Append(
            "\n### Orphaned decisions\n\nThey bear on no claim of the present reading. What they accepted or edited stays in force.\n\n"
        );
        Decisions(model.Orphaned);
    }

    private static string Reason(SourceEntry source) =>
        (source.Basis is { } basis ? $"{Escape(basis)}. " : "")
        + Escape(source.Reason ?? "no reason stated")
        + (source.Methods.Count == 0 ? "" : $" Usually by {Escape(source.Methods)}.")
        + string.Concat(
            source.Record.Select(line =>
                $" {Escape(line.Question)}: {RegisterWords.Of(line.Outcome)}{Notes([line.Note])} by{Notes([line.By])}."
            )
        );

    /// <summary>An exhibit's title with the marks that it must bear.</summary>
    public static string Heading(ExhibitEntry exhibit) =>
        $"*{Escape(exhibit.Title)}*"
        + (exhibit.Restatement ? $" **(restatement of {Escape(exhibit.Publisher ?? "a report")}; the original was not captured)**" : "")
        + (exhibit.Table ? " **(table of statements; the pages that its rows relay were not captured)**" : "")
        + (exhibit.Withdrawn ? " **(withdrawn; bytes and text were erased)**" : "");

    /// <summary>Who published it and when, each behind a comma.</summary>
    public static string Source(ExhibitEntry exhibit) => string.Concat(ExhibitWords.Source(exhibit).Select(said => $", {Escape(said)}"));

    private void Decisions(IReadOnlyList<DecisionEntry> decisions)
    {
        foreach (var decision in decisions)
        {
            text.Append($"- **{decision.Kind}** by {Escape(decision.By)}, {DateWords.Say(decision.At)}");
            text.Append(Notes(decision.Note is { } note ? [note] : []));
            text.Append(decision.Question is { } question ? $", on the question {Escape(question)}" : "");
            text.Append(decision.Quote is { } quote ? $": “{Escape(quote)}”" : "");
            text.Append(decision.Was is { } was ? $", {Escape(was)}" : "");
            text.Append(decision.Became is { } became ? $" → {Escape(became)}" : "");
            text.Append(decision.Why is { } why ? $". {Escape(why)}\n" : "\n");
        }
    }
}

using System.Text;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Markdown.MarkdownText;

namespace Waybill.Dossier.Markdown;

/// <summary>The footnotes in Markdown, each with its quote in context.</summary>
internal sealed class MarkdownNotes(StringBuilder text, DossierModel model)
{
    public void Write()
    {
        text.Append("\n## Footnotes\n");
        foreach (var note in model.Footnotes)
            Write(note, model.Exhibits[note.Exhibit - 1]);
        foreach (var exhibit in model.Exhibits.Where(exhibit => exhibit.Text is not null))
            text.Append($"\n### Working text of exhibit {NumberWords.Grouped(exhibit.Number)}\n\n{Lines(exhibit.Text!)}");
    }

    private void Write(Footnote note, ExhibitEntry exhibit)
    {
        text.Append($"\n[^{note.Number}]: ");
        text.Append(
            note switch
            {
                { Quote: null } => "**withdrawn: the quote is not shown**",
                { Cells.Count: > 0 } => string.Join(
                    "; ",
                    note.Cells.Where(cell => !cell.Coding).Select(cell => $"{Escape(cell.Header)}: **{Escape(cell.Text)}**")
                ),
                { Quote: var quote } => $"“{Escape(quote)}”",
            }
        );
        if (note.Page is { } address)
            text.Append($"\n\n    Page relayed: {Address(address)}");
        text.Append("\n\n    Said by ");
        if (note.Row is null)
            text.Append($"{Escape(exhibit.Publisher ?? exhibit.Title)} (this page)");
        foreach (var (at, link) in note.Chain.Index())
        {
            text.Append(at > 0 || note.Row is null ? " ← " : "");
            text.Append($"{Escape(link.Who)} ({link.Kind}{(link.Cue is { } cue ? $", “{Escape(cue)}”" : "")}");
            text.Append($"{(link.Utterance is { } utterance ? $", utterance {Escape(utterance)}" : "")})");
        }

        text.Append($"; {note.Stance}. {(note.Said is { } said ? $"Said {Escape(said)}." : "When it was said is unknown.")}");
        text.Append(note.Window is { } window ? $" About: {Escape(window)}." : "");
        text.Append(
            note is { Row: { } row, Quote: not null }
                ? $"\n\n    Row {row} of *{Escape(exhibit.Title)}* **(table of statements; the page was not captured)**"
                : $"\n\n    {MarkdownRegisters.Heading(exhibit)}{MarkdownRegisters.Source(exhibit)}"
        );
        text.Append(exhibit.Url is { } url ? $", {(exhibit.Restatement ? "original: " : "")}{Address(url)}" : "");
        text.Append($"\n\n    Exhibit {note.Exhibit}, SHA-256 `{exhibit.Sha256}`; captured {DateWords.Say(exhibit.CapturedAt)}; ");
        text.Append($"characters {note.Start}–{note.End}; {Escape(note.Proposition)}. {note.Standing}; ");
        text.Append($"reader {Escape(note.Reader)}; `{note.Claim}`\n");
        if (note.Context is not { } context)
            return;
        text.Append(
            $"\n    > {(context.CutBefore ? "… " : "")}{Escape(context.Before)}**⟦{Escape(context.Quote)}⟧**{Escape(context.After)}"
        );
        text.Append(context.CutAfter ? " …\n" : "\n");
        if (!context.Current)
            text.Append("\n    The text was extracted anew since and reads otherwise; this is the claim’s own anchor.\n");
    }

    private static string Lines(string whole) => string.Concat(whole.Split('\n').Select(line => $"> {Escape(line)}\n"));
}

using System.Text;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Markdown.MarkdownText;

namespace Waybill.Dossier.Markdown;

/// <summary>Who and what the claims name, in Markdown.</summary>
internal static class MarkdownNames
{
    private const int MostNotes = 12;
    private const int MostNotesInARow = 3;

    public static void Write(StringBuilder text, NameSection section)
    {
        text.Append($"\n## Names and listings\n\n{Escape(section.Screening)}\n");
        if (section.Snapshots.Count > 0)
            text.Append($"\nLists relied on: {Escape(section.Snapshots)}\n");
        if (section.Parties.Any(name => name.Hits.Count > 0))
            text.Append('\n');
        foreach (var name in section.Parties.Where(name => name.Hits.Count > 0))
            Write(text, name);
        Others(text, "No hit on the lists relied on", section.Parties.Where(name => name.Screened && name.Hits.Count == 0));
        Others(text, "Not screened", section.Parties.Where(name => !name.Screened && name.Hits.Count == 0));
        if (section.Known.Count == 0)
            return;
        text.Append("\n| What | Name | As claims write it | Claims |\n|---|---|---|---|\n");
        foreach (var entry in section.Known)
            text.Append(
                $"| {entry.Kind} | {Escape(entry.Name)} ({Escape(entry.Id)}) | {Escape(entry.Written)} | {NumberWords.Grouped(entry.Claims)} |\n"
            );
    }

    private static void Others(StringBuilder text, string lead, IEnumerable<NameEntry> names)
    {
        var others = names
            .Select(name => $"{Escape(name.Name)} ({Escape(name.Roles)}){Notes([.. name.Notes.Take(MostNotesInARow)])}")
            .ToList();
        if (others.Count > 0)
            text.Append($"\n{lead}: {string.Join("; ", others)}.\n");
    }

    private static void Write(StringBuilder text, NameEntry name)
    {
        text.Append($"- **{Escape(name.Name)}** ({name.Kind}{(name.Known is { } known ? $", {Escape(known)}" : "")})");
        text.Append(name.Otherwise.Count > 0 ? $", also written {Escape(name.Otherwise)}" : "");
        text.Append($", as {Escape(name.Roles)} in {NumberWords.Count(name.Notes.Count, "claim")}{Notes([.. name.Notes.Take(MostNotes)])}");
        text.Append('\n');
        foreach (var hit in name.Hits)
        {
            text.Append(
                $"  - {(hit.Judged is null ? "possible listing" : "listing")} {Escape(hit.Listed)}: {Escape(hit.Authority)}, {Escape(hit.Reference)}"
            );
            text.Append(hit.Programmes.Count > 0 ? $"; programme {Escape(hit.Programmes)}" : "");
            text.Append($"; listed on {(hit.ListedOn is { } day ? Escape(day) : "a day that the list does not tell")}");
            text.Append(
                $"; score {hit.Score} ({Escape(hit.Reasons)}); {Escape(hit.Judged ?? "nobody has judged yet whether it is the one")}\n"
            );
        }
    }
}

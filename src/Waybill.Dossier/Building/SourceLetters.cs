using Waybill.Assessment.Reliability;
using Waybill.Core.Evidence;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>The letters of the case's sources: by their record, else as stated.</summary>
internal sealed class SourceLetters(IReadOnlyList<SourceRecord> records, FootnoteBook book)
{
    private readonly Dictionary<string, SourceRecord> bySource = records.ToDictionary(r => r.Source.Id, StringComparer.Ordinal);

    /// <summary>The letter of a source.</summary>
    public string Of(Source source) => (bySource.GetValueOrDefault(source.Id)?.Letter ?? source.Reliability).ToString();

    /// <summary>A source as the register lists it.</summary>
    public SourceEntry Entry(Source source) =>
        new(
            Clip.ToLabel(source.Id),
            Clip.ToLabel(source.Name),
            Of(source),
            source.Reason is { } reason ? Clip.ToLabel(reason) : null,
            [.. source.Families.Select(Clip.ToLabel)],
            [.. source.DrawsOn.Select(Clip.ToLabel)],
            source.Party
        )
        {
            Stated = source.Reliability.ToString(),
            Methods = [.. source.Methods.Select(method => method.Say())],
            Basis = bySource.GetValueOrDefault(source.Id)?.Reason,
            Record = [.. bySource.GetValueOrDefault(source.Id)?.Entries.Select(Line) ?? []],
        };

    private RecordLine Line(RecordEntry entry) =>
        new(Clip.ToLabel(entry.Question), entry.Outcome, book.Number(entry.Claim), book.Number(entry.By));
}

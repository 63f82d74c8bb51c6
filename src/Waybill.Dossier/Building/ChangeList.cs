using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>Lists what the retellings of an answer's lineages changed, and the roundings that keep what was said.</summary>
internal sealed class ChangeList(Answer answer, ExhibitShelf shelf, FootnoteBook book, LineageEntries entries)
{
    /// <summary>The changes, in the order of the lineages, of each retelling in the order in which they were found.</summary>
    public IReadOnlyList<ChangeEntry> Changes() =>
        [
            .. Retold()
                .SelectMany(told =>
                    told.Relay.Mutations.Select(mutation => new ChangeEntry(
                        mutation.Kind,
                        Clip.ToLabel(mutation.Says),
                        Clip.ToLabel(told.Lineage.Origin.Speaker),
                        Quotable(told.Lineage.Lead, mutation.Original),
                        book.Number(told.Lineage.Lead.Claim),
                        shelf.Bearer(told.Relay.Claim),
                        shelf.Held(told.Relay.Claim),
                        Quotable(told.Relay, mutation.Retold),
                        book.Number(told.Relay.Claim)
                    ))
                ),
        ];

    /// <summary>The roundings, in the order of the lineages.</summary>
    public IReadOnlyList<RoundingEntry> Roundings() =>
        [
            .. Retold()
                .Where(told => told.Relay.Kept is not null)
                .Select(told => new RoundingEntry(
                    Clip.ToLabel(told.Relay.Kept!),
                    Clip.ToLabel(told.Lineage.Origin.Speaker),
                    entries.Says(told.Lineage.Lead.Claim),
                    book.Number(told.Lineage.Lead.Claim),
                    shelf.Bearer(told.Relay.Claim),
                    shelf.Held(told.Relay.Claim),
                    entries.Says(told.Relay.Claim),
                    book.Number(told.Relay.Claim)
                )),
        ];

    private IEnumerable<(Lineage Lineage, Relay Relay)> Retold() =>
        LineagePlaces
            .Parts(answer)
            .SelectMany(part => part.Lineages)
            .SelectMany(lineage => lineage.Retellings.Select(relay => (lineage, relay)));

    private string? Quotable(Relay relay, string? words) =>
        words is null ? null
        : shelf.Of(relay.Claim).Text is null ? "withdrawn: the words are not shown"
        : Clip.ToLabel(words);
}

using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Turns claims into footnotes. Of a withdrawn exhibit no word is quoted.</summary>
internal sealed class FootnoteBuilder(ExhibitShelf shelf)
{
    private const string AddressSlot = "address";
    private static readonly HashSet<string> Codings = ["frame", "act", "certainty", "polarity", "speaker-kind", "utterance"];

    public Footnote Build(Claim claim, int number)
    {
        var context = shelf.Of(claim).Text is { } text ? ContextWindow.Around(claim.Selector, text) : null;
        return new()
        {
            Number = number,
            Claim = claim.Id.ToString(),
            Quote = context?.Quote,
            Cells = Cells(claim, context),
            Row = (claim.Selector as TableRowSelector)?.Row,
            Page = Page(claim, context),
            Proposition = Clip.ToLabel(ClaimPhrase.Roles(claim)),
            Stance = ClaimPhrase.Stance(claim),
            Said = claim.Said is { } said ? DateWords.Say(said) : null,
            Window = claim.Window is { } window ? DateWords.Say(window) : null,
            Chain = [.. claim.Attribution.Select(Link)],
            Standing = ClaimPhrase.Standing(claim.Status),
            Reader = Clip.ToLabel(claim.Reader),
            Exhibit = shelf.Number(claim),
            Start = claim.Selector.Start,
            End = claim.Selector.End,
            Context = context,
        };
    }

    private static ChainLink Link(AttributionLink link) =>
        new(
            Clip.ToLabel(link.Who),
            ClaimPhrase.Kind(link.Kind),
            link.Cue is { } cue ? Clip.ToLabel(cue) : null,
            link.Utterance is { } utterance ? Clip.ToLabel(utterance) : null
        );

    // One entry for each column, however many slots it fills; offsets are the working text's, the quote's text is at hand.
    private static IReadOnlyList<CellEntry> Cells(Claim claim, Context? context)
    {
        if (context is null || claim.Selector is not TableRowSelector row)
            return [];
        return
        [
            .. row
                .Cells.Where(cell => cell.Start >= row.Start && cell.Start <= cell.End && cell.End <= row.End)
                .Where(cell => cell.Slot != AddressSlot)
                .DistinctBy(cell => cell.Column)
                .OrderBy(cell => cell.Column)
                .Select(cell => new CellEntry(Clip.ToLabel(cell.Header), Clip.ToLabel(Text(row, cell)), Codings.Contains(cell.Slot))),
        ];
    }

    private static string? Page(Claim claim, Context? context) =>
        context is not null
        && claim.Selector is TableRowSelector row
        && row.Cells.FirstOrDefault(cell =>
            cell.Slot == AddressSlot && cell.Start >= row.Start && cell.Start < cell.End && cell.End <= row.End
        )
            is { } cell
            ? HiddenCharacters.WellFormed(Text(row, cell))
            : null;

    private static string Text(TableRowSelector row, TableCell cell) => row.Exact[(cell.Start - row.Start)..(cell.End - row.Start)];
}

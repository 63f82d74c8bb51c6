using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Matching.Lists.Claims;

/// <summary>A listing's row or element in a text, and the words of it that fill roles.</summary>
internal sealed class ListingQuote(string text, ListPlace place)
{
    /// <summary>Points at the row, with its cells, or at the element.</summary>
    public Selector Selector =>
        place.Row is { } row
            ? new TableRowSelector(text[place.Start..place.End], place.Start, place.End, row, place.Cells)
            : TextQuoteSelector.Over(text, place.Start, place.End);

    /// <summary>The target by its leading name, at the place where that stands; the listing's id is the hint.</summary>
    public Mention Target(ListedEntity listed)
    {
        var name = listed.Names is [var first, ..] ? first.Text : listed.Entity.Caption;
        if (Find(name, place.Start, place.End) is { } at)
            return Core.Claims.Mention.Over(text, at, at + name.Length, listed.Id);
        // A table may write the name in another order, and then the cell's words count; a reference is no name.
        return Cell("target") is { } cell && text[cell.Start..cell.End] != listed.Listing.Reference
            ? Core.Claims.Mention.Over(text, cell.Start, cell.End, listed.Id)
            : new(name, Hint: listed.Id);
    }

    /// <summary>Words where they stand in the slot's cell, or in the quote; without a place where they do not.</summary>
    public Mention Mention(string words, string slot)
    {
        var (start, end) = Cell(slot) is { } cell ? (cell.Start, cell.End) : (place.Start, place.End);
        return Find(words, start, end) is { } at ? Core.Claims.Mention.Over(text, at, at + words.Length) : new(words);
    }

    private TableCell? Cell(string slot) =>
        place.Cells.FirstOrDefault(cell =>
            cell.Slot == slot && cell.Start >= place.Start && cell.End <= place.End && cell.End > cell.Start
        );

    /// <summary>Where words stand by themselves, not as a part of longer ones.</summary>
    private int? Find(string words, int start, int end)
    {
        if (words.Length == 0)
            return null;
        for (var at = start; (at = text.IndexOf(words, at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            var behind = at + words.Length;
            if ((at == start || !char.IsLetterOrDigit(text[at - 1])) && (behind == end || !char.IsLetterOrDigit(text[behind])))
                return at;
        }

        return null;
    }
}

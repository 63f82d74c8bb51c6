using Waybill.Core.Frames;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Gazetteers;

/// <summary>
/// What a phrase may name, for fillers that no sentence surrounds: a table's cell, an analyst's word. As in running text the head of an
/// English
/// noun phrase stands last, so of several names the last of the right kind counts.
/// </summary>
public static class NameHints
{
    /// <summary>
    /// The hint for a phrase that fills such a role: a state's code, a class of goods, a place; null when nothing is known.
    /// </summary>
    public static string? Of(string phrase, RoleFiller filler)
    {
        var matches = Gazetteer.Embedded.Find(Tokeniser.Cut(phrase, 0, phrase.Length));
        return filler switch
        {
            RoleFiller.Goods => matches.FindLast(m => m.Entry.Kind == EntryKind.Goods)?.Entry.Id,
            RoleFiller.Party => Party(matches.FindLast(m => m.Entry.IsParty)?.Entry),
            RoleFiller.Place => matches.FindLast(m => m.Entry.Kind is EntryKind.Place or EntryKind.State)?.Entry.Id,
            _ => null,
        };
    }

    private static string? Party(GazetteerEntry? entry) => entry is null ? null : entry.Party ?? entry.Id;
}

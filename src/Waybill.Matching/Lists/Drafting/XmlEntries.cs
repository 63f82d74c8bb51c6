using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>Reads the entries of a list in XML, one by one; what stands about them and is not known is told.</summary>
/// <param name="entries">The elements that are entries.</param>
/// <param name="around">The elements that stand about them.</param>
/// <param name="numberOf">The list's own number of an entry; null where it has none.</param>
/// <param name="entry">The listing of an entry and its number.</param>
internal sealed class XmlEntries(
    HashSet<string> entries,
    HashSet<string> around,
    Func<XmlPiece, string?> numberOf,
    Func<ListSource, XmlPiece, string, ListedEntity> entry
)
{
    /// <summary>The listings of a source.</summary>
    /// <exception cref="ListException">There are too many.</exception>
    public IEnumerable<ListedEntity> Read(ListSource source)
    {
        var (file, tally) = (source.Main.Name, source.Tally);
        using var text = source.Main.Markup(source.Limits);
        using var pieces = new XmlPieces(text, file, source.Limits);
        while (pieces.Next(entries, Passed) is { } piece)
        {
            if (tally.Listings >= source.Limits.MostRows)
                throw new ListException(file, piece.Line, $"more than {source.Limits.MostRows} listings", "split the file");
            if (numberOf(piece) is { } number)
                yield return entry(source, piece, number);
            else
                tally.Unplaced($"{piece.Name} without a number", file, piece.Line, "");
        }

        void Passed(string name, long line)
        {
            if (!around.Contains(name))
                tally.Unplaced($"element {name}", file, line, name);
        }
    }
}

using System.Globalization;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>Reads rows of a catalogue that say what may stand in Latin letters, by what it costs: <c>{0: k q, 2: c, 6: '-'}</c>.</summary>
internal static class SpellingRows
{
    /// <summary>The spellings of a row, with their costs in hundredths; <c>-</c> in it stands for no letter.</summary>
    /// <exception cref="CatalogueException">A cost is no number.</exception>
    public static IEnumerable<(string Letters, int Cost)> Of(CatalogueNode row)
    {
        foreach (var (cost, node) in row.Entries())
        {
            if (!int.TryParse(cost, NumberStyles.None, CultureInfo.InvariantCulture, out var hundredths))
                throw node.Fault($"'{cost}' is no cost", "write hundredths, 0 to 100");
            foreach (var spelling in node.Scalar().Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return (spelling == "-" ? "" : spelling, hundredths);
        }
    }
}

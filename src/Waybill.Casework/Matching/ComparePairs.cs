using Waybill.Casework.Files;
using Waybill.Casework.Screening;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Casework.Matching;

/// <summary>Compares the pairs of names of a table.</summary>
public static class ComparePairs
{
    private const string First = "name1";
    private const string Second = "name2";
    private const string SchemaColumn = "schema";

    private const string NoName = "no-name";

    // What a row of the answer says itself: columns of these names are passed over.
    private static readonly HashSet<string> Own = new(["row", First, Second, "score", "match", "reasons"], StringComparer.Ordinal);

    /// <summary>The rows in order.</summary>
    /// <param name="bench">The workbench, which is told of rows that cannot be used.</param>
    /// <param name="path">A CSV file with the columns <c>name1</c>, <c>name2</c> and, if the kinds are known, <c>schema</c>; <c>-</c> for
    /// standard input.</param>
    /// <param name="threshold">From which score on two names are taken for one.</param>
    /// <exception cref="CaseworkException">The file cannot be read, or lacks a column.</exception>
    public static IEnumerable<ComparedRow> Run(Workbench bench, string path, double threshold = NameComparison.DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var table = HeadedTable.Open(path, $"{First}, {Second} and {SchemaColumn}");
        var header = table.Header.ToList();
        var folded = header.ConvertAll(HeadedTable.Fold);
        var (first, second) = (Column(folded, First, table.Name), Column(folded, Second, table.Name));
        var ofWanted = folded.FindIndex(heading => heading is "want" or "wanted" or "ismatch");
        var words = new SchemaWords(
            bench.Tell,
            folded.IndexOf(SchemaColumn),
            folded.IndexOf("type"),
            "compared as what its words show, else as persons"
        );
        foreach (var (number, row) in table.Rows)
        {
            var cells = row.Cells;
            if (cells.Count <= Math.Max(first, second))
            {
                bench.Tell($"{table.Place(number, row)} has {cells.Count} cells of {header.Count}: it is left out");
                continue;
            }

            var comparison = Compare(cells[first].Value, cells[second].Value, words.Of(row, table.Place(number, row)));
            var kept = header
                .Zip(cells, (name, cell) => KeyValuePair.Create(name, cell.Value))
                .Where(pair => pair.Key.Length > 0 && !Own.Contains(pair.Key));
            yield return new(
                number,
                cells[first].Value,
                cells[second].Value,
                comparison.Score,
                comparison.Score >= threshold,
                comparison.Reasons,
                null,
                [.. kept.DistinctBy(pair => pair.Key)]
            )
            {
                Wanted = Wanted(HeadedTable.Cell(row, ofWanted)),
            };
        }
    }

    // Two fields that name nobody are not one name, however alike they are.
    private static NameComparison Compare(string one, string other, string? schema) =>
        AskedName.IsNone(one) || AskedName.IsNone(other)
            ? new(0, [new(NoName, 1, 0, $"there is nothing to compare in '{AskedName.Shown(AskedName.IsNone(one) ? one : other)}'")])
            : NameComparer.Compare(one, other, NameKinds.OfSchema(schema));

    private static bool? Wanted(string cell) =>
        cell.ToLowerInvariant() switch
        {
            "true" or "1" or "yes" => true,
            "false" or "0" or "no" => false,
            _ => null,
        };

    private static int Column(List<string> header, string name, string path) =>
        header.IndexOf(name) is >= 0 and var at
            ? at
            : throw new CaseworkException($"{path}: it has no column '{name}': name the columns {First} and {Second}");
}

using System.Globalization;
using Waybill.Casework.Files;
using Waybill.Core.Tables;

namespace Waybill.Casework.Evaluation.Origins;

/// <summary>Which rows or documents relay one origin, as people wrote it down: a CSV file, or tab-separated.</summary>
/// <param name="File">The file, for messages.</param>
/// <param name="Document">The file's name, by which a case knows the table.</param>
/// <param name="IsByDocument">True when a column names documents; else the rows of the file are the items.</param>
/// <param name="Items">The origin of each item, by document or row (the headings being row 1).</param>
internal sealed record OriginGold(string File, string Document, bool IsByDocument, IReadOnlyDictionary<string, string> Items)
{
    private const string DocumentColumn = "document";
    private const int Largest = 64 * 1024 * 1024;

    public static OriginGold Read(string path, string column)
    {
        var text = SmallFile.ReadText(path, Largest);
        var rows = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? Tabbed(text) : Commas(text, path);
        using var each = rows.GetEnumerator();
        if (!each.MoveNext())
            throw new CaseworkException($"{path}: no rows: a gold file begins with a row of headings");
        var headings = each.Current.Cells.ToList();
        var (label, document) = (headings.IndexOf(column), headings.IndexOf(DocumentColumn));
        if (label < 0)
            throw new CaseworkException(
                $"{path}: there is no column '{column}': it has {string.Join(", ", headings)}; name one with --column"
            );
        var items = new Dictionary<string, string>(StringComparer.Ordinal);
        while (each.MoveNext())
        {
            var (row, cells) = each.Current;
            if (label >= cells.Count || cells[label].Length == 0)
                continue;
            var key = document >= 0 && document < cells.Count ? cells[document] : row.ToString(CultureInfo.InvariantCulture);
            items[key] = cells[label];
        }

        return new(path, Path.GetFileName(path), document >= 0, items);
    }

    private static IEnumerable<(int Row, IReadOnlyList<string> Cells)> Commas(string text, string path) =>
        CsvScanner.Rows(text, path).Select(row => (row.Row, (IReadOnlyList<string>)[.. row.Cells.Select(cell => cell.Value)]));

    private static IEnumerable<(int Row, IReadOnlyList<string> Cells)> Tabbed(string text) =>
        text.Split('\n').Select((line, i) => (i + 1, (IReadOnlyList<string>)line.TrimEnd('\r').Split('\t')));
}

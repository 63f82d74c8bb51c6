using Waybill.Core.Catalogues;

namespace Waybill.Reading.Tables;

/// <summary>A table's headings and their columns.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> columns;

    private TableHeader(Dictionary<string, int> columns, IReadOnlyList<string> headings) => (this.columns, Headings) = (columns, headings);

    public IReadOnlyList<string> Headings { get; }

    public int this[string heading] => columns[heading];

    /// <summary>Reads the first row and checks that every column of the map is there.</summary>
    public static TableHeader Read(CsvRow row, TableMap map, string file)
    {
        var headings = row.Cells.Select(cell => cell.Value.TrimStart('\uFEFF')).ToList();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < headings.Count; i++)
        {
            if (!columns.TryAdd(headings[i], i) && map.Columns().Contains(headings[i]))
                throw new CatalogueException(file, row.Row, $"the heading '{headings[i]}' stands twice", "rename one");
        }

        if (map.Columns().FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing)
            throw new CatalogueException(file, row.Row, $"there is no column '{missing}', which the map names", $"the columns are {string.Join(", ", headings)}");
        return new(columns, headings);
    }
}

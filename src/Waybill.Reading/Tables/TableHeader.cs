using Waybill.Core.Tables;

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
                throw row.Fault(file, $"the heading '{headings[i]}' stands twice", "rename one");
        }

        if (map.Columns().FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing)
        {
            var columnsThere = string.Join(", ", headings);
            throw row.Fault(file, $"there is no column '{missing}', which the map names", $"the columns are {columnsThere}");
        }

        return new(columns, headings);
    }
}

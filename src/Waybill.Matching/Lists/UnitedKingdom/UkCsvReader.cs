using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>
/// Reads the UK Sanctions List as the Foreign, Commonwealth and Development Office publishes it in CSV: a line with the date of the report,
/// then headings, then a row for each name and address of a designation. Rows of one unique id are one listing; they need not follow each
/// other, so the table is read whole first. It is read by the published description of the form, and by no more.
/// </summary>
internal static class UkCsvReader
{
    private const string Id = "Unique ID";
    private const string Date = "Date Designated";

    public static ListFormat Format { get; } = new("UK Sanctions List, CSV", _ => ListNames.UnitedKingdom, Role, Read);

    private static FileRole? Role(FileHead head) => HeadLook.Rows(head, 2).Any(IsHeader) ? FileRole.Main : null;

    private static bool IsHeader(IReadOnlyList<CsvCell> cells)
    {
        var keys = cells.Select(cell => UkFields.Key(cell.Value)).ToHashSet(StringComparer.Ordinal);
        return keys.Contains("uniqueid") && keys.Contains("name6") && keys.Contains("regimename");
    }

    private static IEnumerable<ListedEntity> Read(ListSource source)
    {
        var file = source.Main.Name;
        var (groups, order) = (new Dictionary<string, List<CsvRow>>(StringComparer.Ordinal), new List<string>());
        HeadedTable? table = null;
        foreach (var row in CsvRecords.ReadWhole(source.Main.Lines(source.Limits), file, source.Limits))
        {
            if (table is null)
            {
                if (IsHeader(row.Cells))
                    table = new([.. row.Cells.Select(cell => cell.Value)]);
            }
            else if (table.Text(row, Id) is { } id)
            {
                if (!groups.TryGetValue(id, out var rows))
                {
                    groups.Add(id, rows = []);
                    order.Add(id);
                }

                rows.Add(row);
            }
            else
            {
                source.Tally.Unplaced("row without unique id", file, row.Line, "");
            }
        }

        foreach (var id in order)
            yield return Entry(source, table!, id, groups[id]);
    }

    private static ListedEntity Entry(ListSource source, HeadedTable table, string id, List<CsvRow> rows)
    {
        var (file, lead) = (source.Main.Name, rows[0]);
        var type = First("Designation Type") ?? First("Individual, Entity, Ship");
        var primary =
            rows.Find(row => string.Equals(table.Text(row, "Name type"), "primary name", StringComparison.OrdinalIgnoreCase)) ?? lead;
        var schema = UkListing.Schema(type, table.Text(primary, "Name 6"));
        var draft = new EntityDraft(source.Model, schema, "gb-" + id, source.Tally, file, lead.Line);
        if (schema == "LegalEntity")
            draft.Unplaced($"designation type '{type}'", id);
        foreach (var row in rows.OrderBy(row => row == primary ? 0 : 1))
            Fill(draft, table, row);
        var listing = UkListing.Of(draft, id, First("UN Reference Number"), First("OFSI Group ID"), First(Date), First("Last Updated")) with
        {
            Programmes = First("Regime Name") is { } regime ? [regime] : [],
            Measures = UkListing.Measures(First("Sanctions Imposed")),
            Reason = First("UK Statement of Reasons"),
        };
        return draft.Finish(listing, table.Place(file, primary, ("target", "Name 6"), ("measure", "Sanctions Imposed"), ("window", Date)));

        string? First(string column) => rows.Select(row => table.Text(row, column)).FirstOrDefault(text => text is not null);
    }

    private static void Fill(EntityDraft draft, HeadedTable table, CsvRow row)
    {
        string[] parts = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"];
        var name = string.Join(' ', parts.Select(part => table.Text(row, part)).OfType<string>());
        UkListing.Name(draft, name, table.Text(row, "Name type"), table.Text(row, "Alias strength"));
        string[] lines =
        [
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Address Line 6",
            "Address Postal Code",
            "Address Country",
        ];
        UkListing.Address(draft, [.. lines.Select(line => table.Text(row, line)).OfType<string>()], table.Text(row, "Address Country"));
        foreach (var column in table.Names)
        {
            var key = UkFields.Key(column);
            var note = key switch
            {
                "passportnumber" => table.Text(row, "Passport additional information"),
                "nationalidentifiernumber" => table.Text(row, "National Identifier additional information"),
                _ => null,
            };
            if (table.Text(row, column) is { } value && !UkFields.Take(draft, key, value, note))
                draft.Unplaced($"column '{ListTally.Shown(column)}'", value);
        }
    }
}

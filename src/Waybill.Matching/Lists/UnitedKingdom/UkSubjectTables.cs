using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>The tables beside the subjects', by unique id.</summary>
internal sealed class UkSubjectTables
{
    private static readonly Dictionary<FileRole, string[]> Known = new()
    {
        [FileRole.Names] =
        [
            "name_id",
            "unique_id",
            "name_type",
            "alias_strength",
            "full_name",
            "name_6",
            "name_1",
            "name_2",
            "name_3",
            "name_4",
            "name_5",
        ],
        [FileRole.Numbers] = ["id", "unique_id", "ofsi_group_id", "raw_value", "identifier_type", "additional_info"],
        [FileRole.Births] = ["dob_id", "unique_id", "year", "month", "day", "precision", "parse_issues"],
    };

    private readonly Dictionary<string, List<Row>> rows = new(StringComparer.Ordinal);

    public UkSubjectTables(ListSource source)
    {
        foreach (var (role, file) in source.Files.Where(file => Known.ContainsKey(file.Key)).OrderBy(file => file.Key))
        {
            HeadedTable? table = null;
            foreach (var row in CsvRecords.ReadWhole(file.Lines(source.Limits), file.Name, source.Limits))
            {
                if (table is null)
                {
                    table = new([.. row.Cells.Select(cell => cell.Value)]);
                    table.TellUnknown(source, file.Name, row, Known[role]);
                }
                else
                {
                    var id = table.Text(row, "unique_id") ?? "";
                    if (!rows.TryGetValue(id, out var known))
                        rows.Add(id, known = []);
                    known.Add(new(role, file.Name, table, row));
                }
            }
        }
    }

    private sealed record Row(FileRole Role, string File, HeadedTable Table, CsvRow Cells)
    {
        public bool IsTaken { get; set; }

        public string? this[string column] => Table.Text(Cells, column);
    }

    public string? LeadingName(string id) => Of(id, FileRole.Names).FirstOrDefault(row => row["name_type"] == "primary")?["full_name"];

    public void Fill(EntityDraft draft, string id)
    {
        var isFirst = true;
        // The leading name leads, wherever its row stands.
        foreach (var row in Of(id, FileRole.Names).OrderBy(row => row["name_type"] == "primary" ? 0 : 1).ToList())
        {
            UkListing.Name(draft, row["full_name"], row["name_type"], row["alias_strength"]);
            if (isFirst && draft.IsA("Person"))
            {
                draft.Add("lastName", row["name_6"]);
                draft.Add("firstName", row["name_1"]);
            }

            isFirst = false;
        }

        foreach (var row in Of(id, FileRole.Births))
            draft.Date("birthDate", string.Join('-', new[] { row["year"], row["month"], row["day"] }.TakeWhile(part => part is not null)));
        foreach (var row in Of(id, FileRole.Numbers))
            Number(draft, id, row);
    }

    /// <summary>Tells rows whose subject did not come.</summary>
    public void TellOrphans(ListTally tally)
    {
        var orphans = rows.Values.SelectMany(known => known).Where(row => !row.IsTaken);
        foreach (var row in orphans.OrderBy(row => row.Role).ThenBy(row => row.Cells.Row))
            tally.Unplaced($"{row.Role.ToString().ToLowerInvariant()} without a subject", row.File, row.Cells.Line, row["unique_id"] ?? "");
    }

    private static void Number(EntityDraft draft, string id, Row row)
    {
        // A mark before a number keeps spreadsheets from rounding it.
        var (value, info) = (row["raw_value"]?.Trim('\'', ' ', '\u00A0'), row["additional_info"]);
        switch (row["identifier_type"])
        {
            case "passport":
                draft.Number("passportNumber", value, null, null, info);
                break;
            case "national":
                draft.Number(UkListing.PaperProperty(info), value, null, null, info);
                break;
            case "imo":
                draft.Number("imoNumber", value, null, null, info);
                break;
            case "business_registration_numbers":
                NumberText.Take(draft, value, "registrationNumber", UkListing.IsRussian(id));
                break;
            case var other:
                draft.Unplaced($"identifier type '{other}'", value ?? "");
                draft.Number("idNumber", value, other, null, info);
                break;
        }
    }

    private IEnumerable<Row> Of(string id, FileRole role)
    {
        foreach (var row in rows.GetValueOrDefault(id) ?? [])
        {
            if (row.Role != role)
                continue;
            row.IsTaken = true;
            yield return row;
        }
    }
}

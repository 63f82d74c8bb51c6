using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.EuropeanUnion;

/// <summary>
/// Reads the annexes of a regulation of the European Union as a table with a row for each entry, headed by FollowTheMoney's properties.
/// A regulation is a list of its own. An id is made of the regulation's CELEX number, the annex and the entry's number in it; where an
/// annex does not number its entries, a hash of the name and the IMO number stands in its place.
/// </summary>
internal static class EuTableReader
{
    public const string Authority = "Council of the European Union";

    private static readonly string[] Listed = ["celex", "recordId", "programKey", "annex", "measure", "startDate", "reason", "schema"];

    public static ListFormat Format { get; } =
        new("European Union regulation, CSV", List, head => HeadLook.Heads(head, Listed) ? FileRole.Main : null, Read);

    private static string List(FileHead head)
    {
        var rows = HeadLook.Rows(head, 2);
        var column = rows[0].ToList().FindIndex(cell => cell.Value == "celex");
        return rows.Count > 1 && column < rows[1].Count ? Name(rows[1][column].Value) : ListNames.EuropeanUnion;
    }

    private static string Name(string celex) =>
        celex.Length is > 0 and <= 16 && celex.All(char.IsAsciiLetterOrDigit) ? "eu-" + celex : ListNames.EuropeanUnion;

    private static IEnumerable<ListedEntity> Read(ListSource source)
    {
        HeadedTable? table = null;
        foreach (var row in CsvRecords.ReadWhole(source.Main.Lines(source.Limits), source.Main.Name, source.Limits))
        {
            if (table is not null)
            {
                yield return Entry(source, table, row);
                continue;
            }

            table = new([.. row.Cells.Select(cell => cell.Value)]);
            table.TellUnknown(source, row, [.. Listed, .. EuTableFields.Columns]);
        }
    }

    private static ListedEntity Entry(ListSource source, HeadedTable table, CsvRow row)
    {
        var file = source.Main.Name;
        var (annex, record) = (table.Text(row, "annex") ?? "", table.Text(row, "recordId"));
        var list = Name(table.Text(row, "celex") ?? "");
        var number = record ?? EuTableFields.Hash(table, row);
        var schema = EuTableFields.Schema(source, table, row);
        var draft = new EntityDraft(source.Model, schema, $"{list}-{annex}-{number}", source.Tally, file, row.Line);
        EuTableFields.Fill(draft, table, row);
        var programme = table.Text(row, "programKey");
        draft.Add("program", programme);
        var listing = new Listing
        {
            List = list,
            Authority = Authority,
            Reference = annex.Length > 0 ? $"{annex} {number}" : number,
            Programmes = programme is null ? [] : [programme],
            Measures = table.Text(row, "measure") is { } measure ? [measure] : [],
            ListedOn = draft.Day(table.Text(row, "startDate")),
            Reason = table.Text(row, "reason"),
        };
        return draft.Finish(listing, table.Place(file, row, ("target", "name"), ("measure", "measure"), ("window", "startDate")));
    }
}

using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>
/// Reads the United Kingdom's list as it is passed on in four tables: subjects, their names, their identifiers and their dates of birth,
/// joined by <c>unique_id</c>. An id is that of the unique id, whose first letters tell the regime.
/// </summary>
internal static class UkSubjectsReader
{
    private const string Id = "unique_id";
    private const string Date = "date_designated";

    public static ListFormat Format { get; } = new("United Kingdom list, four CSV tables", _ => ListNames.UnitedKingdom, Role, Read);

    private static readonly (FileRole Role, string File)[] Companions =
    [
        (FileRole.Names, "the table of names"),
        (FileRole.Numbers, "the table of identifiers (IMO numbers, passports)"),
        (FileRole.Births, "the table of dates of birth"),
    ];

    private static FileRole? Role(FileHead head) =>
        HeadLook.Heads(head, Id, "subject_type", Date) ? FileRole.Main
        : HeadLook.Heads(head, Id, "name_type", "full_name") ? FileRole.Names
        : HeadLook.Heads(head, Id, "raw_value", "identifier_type") ? FileRole.Numbers
        : HeadLook.Heads(head, Id, "dob_id", "year") ? FileRole.Births
        : null;

    private static IEnumerable<ListedEntity> Read(ListSource source)
    {
        var companions = new UkSubjectTables(source);
        HeadedTable? table = null;
        foreach (var row in CsvRecords.ReadWhole(source.Main.Lines(source.Limits), source.Main.Name, source.Limits))
        {
            if (table is null)
            {
                table = new([.. row.Cells.Select(cell => cell.Value)]);
                table.TellUnknown(source, row, Id, "subject_type", "un_reference_number", "ofsi_group_id", Date, "last_updated");
            }
            else if (table.Text(row, Id) is { } id)
            {
                yield return Entry(source, table, row, id, companions);
            }
            else
            {
                source.Tally.Unplaced("row without unique_id", source.Main.Name, row.Line, "");
            }
        }

        companions.TellOrphans(source.Tally);
        foreach (var (role, file) in Companions)
        {
            if (!source.Files.ContainsKey(role))
                source.Tally.Lack(file);
        }
    }

    private static ListedEntity Entry(ListSource source, HeadedTable table, CsvRow row, string id, UkSubjectTables companions)
    {
        var file = source.Main.Name;
        var type = table.Text(row, "subject_type");
        var schema = UkListing.Schema(type, companions.LeadingName(id));
        var draft = new EntityDraft(source.Model, schema, "gb-" + id, source.Tally, file, row.Line);
        if (schema == "LegalEntity")
            draft.Unplaced($"subject type '{type}'", id);
        companions.Fill(draft, id);
        var listing = UkListing.Of(
            draft,
            id,
            table.Text(row, "un_reference_number"),
            table.Text(row, "ofsi_group_id"),
            table.Text(row, Date),
            table.Text(row, "last_updated")
        );
        return draft.Finish(listing, table.Place(file, row, ("target", Id), ("window", Date)));
    }
}

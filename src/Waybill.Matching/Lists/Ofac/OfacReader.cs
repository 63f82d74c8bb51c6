using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.Ofac;

/// <summary>
/// Reads OFAC's list of Specially Designated Nationals in its oldest form: <c>sdn.csv</c>, with <c>alt.csv</c> for names, <c>add.csv</c>
/// for addresses and <c>sdn_comments.csv</c> for what the remarks go on with. The tables have no headings; <c>-0-</c> stands for nothing.
/// An id is that of the <c>ent_num</c>. The form has no dates of listing.
/// </summary>
internal static class OfacReader
{
    private const string Authority = "Office of Foreign Assets Control";

    /// <summary>The columns of <c>sdn.csv</c>, in OFAC's own words.</summary>
    private static readonly HeadedTable Columns = new([
        "ent_num",
        "SDN_Name",
        "SDN_Type",
        "Program",
        "Title",
        "Call_Sign",
        "Vess_type",
        "Tonnage",
        "GRT",
        "Vess_flag",
        "Vess_owner",
        "Remarks",
    ]);

    public static ListFormat Format { get; } = new("OFAC SDN list, CSV", _ => ListNames.Ofac, Role, Read);

    private static FileRole? Role(FileHead head)
    {
        var row = HeadLook.FirstRow(head);
        if (row.Count < 2 || !IsNumber(row[0].Value))
            return null;
        return row.Count switch
        {
            12 => FileRole.Main,
            6 when IsNumber(row[1].Value) => FileRole.Addresses,
            5 when IsNumber(row[1].Value) && row[2].Value is "aka" or "fka" or "nka" => FileRole.Names,
            2 => FileRole.Comments,
            _ => null,
        };
    }

    private static IEnumerable<ListedEntity> Read(ListSource source)
    {
        var companions = OfacCompanions.Read(source);
        foreach (var row in CsvRecords.ReadWhole(source.Main.Lines(source.Limits), source.Main.Name, source.Limits))
        {
            var number = row.Cells[0].Value;
            if (row.Cells.Count < Columns.Names.Count || !IsNumber(number))
                source.Tally.Unplaced("row that is no listing", source.Main.Name, row.Line, number);
            else
                yield return Entry(source, row, number, companions);
            if (row.Cells.Count > Columns.Names.Count)
                source.Tally.Unplaced("column behind the twelfth", source.Main.Name, row.Line, row.Cells[Columns.Names.Count].Value);
        }

        companions.TellOrphans(source.Tally);
        if (!source.Files.ContainsKey(FileRole.Names))
            source.Tally.Lack("alt.csv (aliases)");
        if (!source.Files.ContainsKey(FileRole.Addresses))
            source.Tally.Lack("add.csv (addresses)");
    }

    private static ListedEntity Entry(ListSource source, CsvRow row, string number, OfacCompanions companions)
    {
        var remarks = Remarks.Cut(Text(row, "Remarks") + companions.Comment(number));
        var schema = Schema(Text(row, "SDN_Type"), Text(row, "SDN_Name") ?? "", remarks);
        var draft = new EntityDraft(source.Model, schema, "ofac-" + number, source.Tally, source.Main.Name, row.Line);
        Names(draft, Text(row, "SDN_Name"), NameRole.Primary, AliasQuality.Unsaid);
        companions.Fill(draft, number);
        draft.Add(draft.IsA("Person") ? "position" : "notes", Text(row, "Title"));
        Ship(draft, row);
        var programmes = (Text(row, "Program") ?? "").Split("] [", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var programme in programmes)
            draft.Add("program", programme);
        Remarks.Fill(draft, remarks);
        var listing = new Listing
        {
            List = ListNames.Ofac,
            Authority = Authority,
            Reference = number,
            Programmes = programmes,
        };
        return draft.Finish(listing, Columns.Place(source.Main.Name, row, ("target", "SDN_Name"), ("measure", "Program")));
    }

    /// <summary>Takes a name; a person's family name leads in the list, and follows in speech.</summary>
    public static void Names(EntityDraft draft, string? text, NameRole role, AliasQuality quality)
    {
        if (text is null)
            return;
        if (!draft.IsA("Person") || text.IndexOf(',', StringComparison.Ordinal) is not (> 0 and var comma))
        {
            draft.Name(text, role, quality);
            return;
        }

        var (family, given) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
        draft.Name(given.Length > 0 ? $"{given} {family}" : family, role, quality);
        if (role != NameRole.Primary)
            return;
        draft.Add("lastName", family);
        draft.Add("firstName", given);
    }

    private static void Ship(EntityDraft draft, CsvRow row)
    {
        draft.Number("callSign", Text(row, "Call_Sign"), "call sign");
        draft.Add("type", Text(row, "Vess_type"));
        draft.Add("deadweightTonnage", Text(row, "Tonnage"));
        draft.Add("grossRegisteredTonnage", Text(row, "GRT"));
        if (Text(row, "Vess_flag") is { } flag and not "None Identified")
            draft.Add("flag", flag);
        if (Text(row, "Vess_owner") is { } owner)
            draft.Link("owner", owner);
    }

    private static string Schema(string? type, string name, IReadOnlyList<string> remarks) =>
        type switch
        {
            "individual" => "Person",
            "vessel" => "Vessel",
            "aircraft" => "Airplane",
            _ when CompanyNames.IsOne(name) || remarks.Any(remark => remark.StartsWith("BIK", StringComparison.Ordinal)) => "Company",
            _ => "Organization",
        };

    private static string? Text(CsvRow row, string column) => Null(Columns.Text(row, column));

    /// <summary>A cell's text; null for what stands for nothing.</summary>
    public static string? Null(string? text) => text is null or "-0-" or "-0" or "" ? null : text;

    public static bool IsNumber(string text) => text.Length is > 0 and <= 10 && text.All(char.IsAsciiDigit);
}

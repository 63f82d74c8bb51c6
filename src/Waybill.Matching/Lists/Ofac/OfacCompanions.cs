using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.Ofac;

/// <summary>The rows of the files beside <c>sdn.csv</c>, by the number of the entry that they belong to.</summary>
internal sealed class OfacCompanions
{
    private readonly Dictionary<string, List<Row>> rows = new(StringComparer.Ordinal);

    private OfacCompanions() { }

    private sealed record Row(FileRole Role, string File, CsvRow Cells)
    {
        public bool IsTaken { get; set; }

        public string? Text(int column) => column < Cells.Cells.Count ? OfacReader.Null(Cells.Cells[column].Value) : null;
    }

    public static OfacCompanions Read(ListSource source)
    {
        var companions = new OfacCompanions();
        foreach (var (role, file) in source.Files.Where(file => file.Key != FileRole.Main).OrderBy(file => file.Key))
        {
            foreach (var row in CsvRecords.ReadWhole(file.Lines(source.Limits), file.Name, source.Limits))
            {
                if (!companions.rows.TryGetValue(row.Cells[0].Value, out var known))
                    companions.rows.Add(row.Cells[0].Value, known = []);
                known.Add(new(role, file.Name, row));
            }
        }

        return companions;
    }

    /// <summary>What the remarks of an entry go on with; null when they are whole.</summary>
    public string? Comment(string number)
    {
        var parts = Of(number, FileRole.Comments).Select(row => row.Text(1)).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Concat(parts);
    }

    /// <summary>Adds an entry's other names and its addresses.</summary>
    public void Fill(EntityDraft draft, string number)
    {
        foreach (var row in Of(number, FileRole.Names))
        {
            var role = row.Text(2) is "fka" ? NameRole.Previous : NameRole.Alias;
            OfacReader.Names(draft, row.Text(3), role, role == NameRole.Previous ? AliasQuality.Unsaid : AliasQuality.Good);
            if (row.Text(4) is { } remark)
                draft.Note(remark);
        }

        foreach (var row in Of(number, FileRole.Addresses))
        {
            var parts = new[] { row.Text(2), row.Text(3), row.Text(4) }.OfType<string>().ToList();
            if (parts.Count > 1 || row.Text(4) is null)
                draft.Add("address", string.Join(", ", parts));
            if (row.Text(4) is { } country)
                draft.Add("country", country == "undetermined" ? null : country);
            if (row.Text(5) is { } remark)
                draft.Note(remark);
        }
    }

    /// <summary>Tells rows whose entry did not come.</summary>
    public void TellOrphans(ListTally tally)
    {
        var orphans = rows.Values.SelectMany(known => known).Where(row => !row.IsTaken);
        foreach (var row in orphans.OrderBy(row => row.Role).ThenBy(row => row.Cells.Row))
        {
            var kind = $"{row.Role.ToString().ToLowerInvariant()} without an entry";
            tally.Unplaced(kind, row.File, row.Cells.Line, row.Cells.Cells[0].Value);
        }
    }

    private IEnumerable<Row> Of(string number, FileRole role)
    {
        foreach (var row in rows.GetValueOrDefault(number) ?? [])
        {
            if (row.Role != role)
                continue;
            row.IsTaken = true;
            yield return row;
        }
    }
}

using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;
using Waybill.Core.Tables;
using Waybill.Core.Time;

namespace Waybill.Assessment.Files;

/// <summary>
/// A case's declared lineages, <c>lineage.csv</c> (RFC 4180): which page relays which utterance. Columns <c>page</c>, <c>utterance</c> and
/// <c>family</c> must be there, <c>said</c> and
/// <c>method</c> (how the speaker knew) may; others are for people and not read.
/// </summary>
/// <param name="Lineages">The lineages, in the file's order, each once.</param>
public sealed record LineageFile(IReadOnlyList<DeclaredLineage> Lineages)
{
    private const string Page = "page";
    private const string Utterance = "utterance";
    private const string Family = "family";
    private const string Said = "said";
    private const string Method = "method";

    /// <summary>Reads and checks a lineage file.</summary>
    /// <exception cref="CatalogueException">The file does not hold; the message names the place and the mend.</exception>
    public static LineageFile Parse(string csv, string fileName)
    {
        var records = CsvScanner.Rows(csv.TrimStart('\uFEFF').ReplaceLineEndings("\n"), fileName).ToList();
        if (records.Count == 0)
            throw new CatalogueException(fileName, 1, "the file is empty", $"begin with the line {Page},{Utterance},{Family},{Said}");
        var header = records[0].Cells.Select(cell => cell.Value).ToList();
        var columns = new[] { Page, Utterance, Family, Said, Method }.ToDictionary(name => name, name => header.IndexOf(name));
        if (columns.FirstOrDefault(c => c.Value < 0 && c.Key is not (Said or Method)) is { Key: { } missing })
        {
            throw new CatalogueException(
                fileName,
                1,
                $"there is no column '{missing}'",
                $"head the columns {Page},{Utterance},{Family} and, if known, {Said}"
            );
        }

        var lineages = new OrderedDictionary<(string Page, string Utterance), DeclaredLineage>();
        foreach (var record in records.Skip(1))
        {
            if (record.Cells.Count != header.Count)
                throw Fault($"{record.Cells.Count} cells where the heading has {header.Count}", "mend the commas and quotation marks");
            var lineage = new DeclaredLineage(Required(Page), Required(Utterance), Cell(Family), Date()) { Method = How() };
            if (!lineages.TryAdd((lineage.Url, lineage.Utterance), lineage) && lineages[(lineage.Url, lineage.Utterance)] != lineage)
                throw Fault(
                    $"page and utterance '{lineage.Utterance}' stand twice with another family, date or method",
                    "keep one of them"
                );

            string Cell(string column) => columns[column] < 0 ? "" : record.Cells[columns[column]].Value;
            string Required(string column) =>
                Cell(column) is { Length: > 0 } text ? text : throw Fault($"'{column}' is empty", "give it a value or remove the row");
            Edtf? Date() =>
                Cell(Said) is not { Length: > 0 } text ? null
                : Edtf.TryParse(text, null, out var date) ? date
                : throw Fault($"'{text}' is not an EDTF date", "write it like 2023-10-13 or 2023-10");
            CollectionMethod? How() =>
                Cell(Method) is not { Length: > 0 } text
                    ? null
                    : MethodNames.Find(text)
                        ?? throw Fault($"'{text}' is no method", $"write one of {string.Join(", ", MethodNames.Keys)}");
            CatalogueException Fault(string cause, string mend) => record.Fault(fileName, cause, mend);
        }

        return new([.. lineages.Values]);
    }
}

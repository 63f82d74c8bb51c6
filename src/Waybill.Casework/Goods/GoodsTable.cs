using System.Globalization;
using Waybill.Casework.Files;
using Waybill.Core.Tables;
using Waybill.Matching.Goods;

namespace Waybill.Casework.Goods;

/// <summary>Makes queries of a code and a description, or of a table with goods in each row.</summary>
public static class GoodsTable
{
    // Headings are compared without case, blanks and marks.
    private static readonly string[] OfCodes = ["hs", "code", "hscode", "hs6"];
    private static readonly string[] OfDescriptions = ["description", "goods", "goodsdescription", "descriptionofgoods"];

    private const int ShortestAlone = 2;
    private static readonly HashSet<string> BeforeCodes = new(
        ["hs", "hts", "cn", "taric", "tariff", "code", "no", "no."],
        StringComparer.OrdinalIgnoreCase
    );

    // What a row of the answer says itself: columns of these names are passed over.
    private static readonly HashSet<string> Own = new(["row", "hs", "goods", "match", "hits"], StringComparer.Ordinal);

    /// <summary>A query for one item.</summary>
    /// <param name="code">Its HS code; null where only words are known.</param>
    /// <param name="description">What it is; null where only the code is known.</param>
    /// <exception cref="UsageException">The code is none, or nothing is given.</exception>
    public static GoodsQuery Of(string? code, string? description)
    {
        if (string.IsNullOrWhiteSpace(description) && code is null)
            throw new UsageException("give a description, or --hs, or --file");
        if (code is not null && !HsCode.TryParse(code, CultureInfo.InvariantCulture, out _))
            throw new UsageException($"'{code}' is no HS code: {Mend}");
        if (code is not null)
            return new(1, HsCode.Parse(code, CultureInfo.InvariantCulture), description?.Trim() ?? "", []);
        return CodeAlone(description!) is { } alone ? new(1, alone, "", []) : new(1, null, description!.Trim(), []);
    }

    /// <summary>The queries of a table, row by row. A code that is none is told, and its row goes on with its words.</summary>
    /// <param name="bench">The workbench.</param>
    /// <param name="path">
    /// A CSV file with a heading <c>hs</c> or <c>code</c>, or <c>description</c> or <c>goods</c>, or both; others are kept.
    /// </param>
    /// <exception cref="CaseworkException">The file cannot be read, or has neither column.</exception>
    public static IEnumerable<GoodsQuery> Read(Workbench bench, string path)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var table = HeadedTable.Open(path, "'hs', 'description' or both");
        var folded = table.Header.Select(HeadedTable.Fold).ToList();
        var (ofCode, ofText) = (folded.FindIndex(OfCodes.Contains), folded.FindIndex(OfDescriptions.Contains));
        if (ofCode < 0 && ofText < 0)
            throw new CaseworkException($"{table.Name}: no column is headed 'hs' or 'description': name one so, or both");
        foreach (var (number, row) in table.Rows)
        {
            var (code, text) = (HeadedTable.Cell(row, ofCode), HeadedTable.Cell(row, ofText));
            HsCode? parsed = HsCode.TryParse(code, CultureInfo.InvariantCulture, out var found) ? found : null;
            if (parsed is null && code.Length > 0)
                bench.Tell($"{table.Place(number, row)}: '{Shown(code)}' is no HS code: {Mend}");
            var alone = parsed is null ? CodeAlone(text) : null;
            yield return new(number, parsed ?? alone, alone is null ? text : "", Kept(table.Header, row, ofCode, ofText));
        }
    }

    // "8542.31", "HS code 854231": a code in the place of a description is a code; of two digits it may be anything.
    private static HsCode? CodeAlone(string text)
    {
        var words = text.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => BeforeCodes.Contains(word));
        return HsCode.TryParse(string.Join(' ', words), CultureInfo.InvariantCulture, out var code) && code.Digits.Length > ShortestAlone
            ? code
            : null;
    }

    private static string Mend => "write 2, 4, 6, 8, 9 or 10 digits";

    private static string Shown(string code) => code.Length > 40 ? code[..40] + "…" : code;

    private static List<KeyValuePair<string, string>> Kept(IReadOnlyList<string> header, CsvRow row, int ofCode, int ofText) =>
        [
            .. header
                .Select((name, column) => (name, column))
                .Where(one => one.column != ofCode && one.column != ofText && one.column < row.Cells.Count)
                .Where(one => one.name.Length > 0 && !Own.Contains(one.name))
                .DistinctBy(one => one.name)
                .Select(one => KeyValuePair.Create(one.name, row.Cells[one.column].Value)),
        ];
}

/// <summary>Goods that are asked for.</summary>
/// <param name="Row">The row of the table, from 1; 1 for a single item.</param>
/// <param name="Code">Its code; null where none is given, or what is given is none.</param>
/// <param name="Description">Its description; empty where none is given.</param>
/// <param name="Kept">The table's other columns.</param>
public sealed record GoodsQuery(int Row, HsCode? Code, string Description, IReadOnlyList<KeyValuePair<string, string>> Kept);

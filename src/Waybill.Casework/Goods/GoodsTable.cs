using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Casework.Files;
using Waybill.Core.Tables;
using Waybill.Matching.Goods;

namespace Waybill.Casework.Goods;

/// <summary>Makes queries of a code and a description, or of a table with goods in each row.</summary>
public static partial class GoodsTable
{
    // Headings are compared without case, blanks and marks.
    private static readonly string[] OfCodes =
    [
        "hs",
        "code",
        "hscode",
        "hs6",
        "hsno",
        "hts",
        "htscode",
        "tariffcode",
        "commoditycode",
        "cncode",
        "cn",
        "taric",
        "tnved",
        "тнвэд",
    ];
    private static readonly string[] OfDescriptions =
    [
        "description",
        "goods",
        "goodsdescription",
        "descriptionofgoods",
        "item",
        "items",
        "product",
        "commodity",
        "productdescription",
        "itemdescription",
    ];

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
        var words = description?.Trim() ?? "";
        if (code is null)
            return new(1, CodeAlone(words), words, []);
        var parsed = Parsed(code) ?? throw new UsageException($"'{code}' is no HS code: {Mend}");
        return new(1, parsed, words, []);
    }

    /// <summary>The queries of a table, row by row. A code that is none is told, and its row goes on with its words.</summary>
    /// <param name="bench">The workbench.</param>
    /// <param name="path">
    /// A CSV file with a heading <c>hs</c> or <c>code</c>, or <c>description</c> or <c>goods</c>, or both; others are kept.
    /// </param>
    /// <param name="leaveOut">Is told of a row that cannot be read, and the rest goes on; null to stop there.</param>
    /// <exception cref="CaseworkException">The file cannot be read, or has neither column.</exception>
    public static IEnumerable<GoodsQuery> Read(Workbench bench, string path, Action<string>? leaveOut = null)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var table = HeadedTable.Open(path, "'hs', 'description' or both", leaveOut);
        var folded = table.Header.Select(HeadedTable.Fold).ToList();
        var (ofCode, ofText) = (folded.FindIndex(OfCodes.Contains), folded.FindIndex(OfDescriptions.Contains));
        if (ofCode < 0 && ofText < 0)
            throw new CaseworkException($"{table.Name}: no column is headed 'hs' or 'description': name one so, or both");
        foreach (var (number, row) in table.Rows)
        {
            var (code, text) = (HeadedTable.Cell(row, ofCode), HeadedTable.Cell(row, ofText));
            if (table.Doubt(number, row) is { } doubt)
                bench.Tell(doubt);
            var parsed = Parsed(code);
            if (parsed is null && code.Length > 0)
                bench.Tell($"{table.Place(number, row)}: '{Shown(code)}' is no HS code: {Mend}");
            yield return new(number, parsed ?? CodeAlone(text), text, Kept(table.Header, row, ofCode, ofText));
        }
    }

    private static HsCode? Parsed(string code) =>
        HsCode.TryParse(code, CultureInfo.InvariantCulture, out var parsed) ? parsed : CodeAlone(code);

    // "8542.31", "HS code 854231": a code in the place of a description is a code; "12.7 108" is a calibre, and "2024" may be a year.
    private static HsCode? CodeAlone(string text)
    {
        var alone = CodeForm().Match(text);
        return alone.Success && HsCode.TryParse(alone.Groups["code"].Value, CultureInfo.InvariantCulture, out var code) ? code : null;
    }

    [GeneratedRegex(
        @"^\s*(?:(?:HS|HTS|CN|TARIC|tariff)?\s*(?:code|no\.?)?\s*:?\s*(?<code>[0-9]{4}[. ]?[0-9]{2}(?:[. ]?[0-9]{2,4})?|[0-9]{2}\.[0-9]{2})|(?:HS|HTS|CN|TARIC|tariff)\s*(?:code|no\.?)?\s*:?\s*(?<code>[0-9]{4}))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex CodeForm();

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

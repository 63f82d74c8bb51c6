using System.Text.RegularExpressions;
using Waybill.Core.Evidence;
using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.EuropeanUnion;

/// <summary>The cells of an entry: most hold one property; several values are parted by semicolons.</summary>
internal static partial class EuTableFields
{
    // Behind the number of an annex, where it says what its entries are: "I.ENTITIES".
    private const string OfPersons = ".PERSONS";
    private const string OfBodies = ".ENTITIES";
    private const string OfPicture = "Text of image";

    private static readonly string[] Countries = ["country", "nationality", "jurisdiction", "flag"];
    private static readonly string[] Dates = ["birthDate", "incorporationDate"];

    private static readonly string[] Numbers =
    [
        "passportNumber",
        "registrationNumber",
        "taxNumber",
        "idNumber",
        "innCode",
        "ogrnCode",
        "kppCode",
        "okpoCode",
        "leiCode",
        "swiftBic",
        "ticker",
        "imoNumber",
        "mmsi",
    ];

    private static readonly string[] Words =
    [
        "birthPlace",
        "position",
        "gender",
        "appearance",
        "ethnicity",
        "fatherName",
        "motherName",
        "legalForm",
        "sector",
        "address",
        "phone",
        "email",
        "website",
        "notes",
    ];

    /// <summary>The columns besides those of the listing.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    ["name", "alias", "weakAlias", "previousName", .. Countries, .. Dates, .. Numbers, .. Words];

    /// <summary>
    /// The schema of a row. A legal entity that has what only bodies or companies have is one, and so is one in an annex of bodies; of
    /// another the regulation leaves open whether it is a person.
    /// </summary>
    public static string Schema(ListSource source, HeadedTable table, CsvRow row)
    {
        var told = table.Text(row, "schema") ?? "LegalEntity";
        if (source.Model.Find(told) is not { IsAbstract: false })
        {
            source.Tally.Unplaced($"schema '{ListTally.Shown(told)}'", source.Main.Name, row.Line, told);
            return "LegalEntity";
        }

        return told != "LegalEntity" ? told
            : table.Text(row, "kppCode") is not null || table.Text(row, "ticker") is not null ? "Company"
            : CompanyNames.IsOne(table.Text(row, "name") ?? "") ? "Company"
            : table.Text(row, "imoNumber") is not null || IsIn(OfBodies) ? "Organization"
            : IsIn(OfPersons) ? "Person"
            : told;

        bool IsIn(string annex) => table.Text(row, "annex")?.EndsWith(annex, StringComparison.Ordinal) is true;
    }

    /// <summary>
    /// What stands for an entry's number where the annex has none: it changes with the name or the IMO number, not with the place.
    /// </summary>
    public static string Hash(HeadedTable table, CsvRow row)
    {
        var form = new CanonicalForm();
        form.Add("name", table.Text(row, "name"));
        form.Add("imo", table.Text(row, "imoNumber"));
        return form.Hash().Hex[..12];
    }

    public static void Fill(EntityDraft draft, HeadedTable table, CsvRow row)
    {
        Names(draft, table.Text(row, "name"), NameRole.Primary, AliasQuality.Unsaid);
        Names(draft, table.Text(row, "alias"), NameRole.Alias, AliasQuality.Unsaid);
        Names(draft, table.Text(row, "weakAlias"), NameRole.Alias, AliasQuality.Low);
        Names(draft, table.Text(row, "previousName"), NameRole.Previous, AliasQuality.Unsaid);
        foreach (var column in Countries)
            Country(draft, column, table.Text(row, column));
        var isRussian = table.Text(row, "programKey") is "EU-RUS" or "EU-UKR";
        foreach (var column in Dates)
            Date(draft, column, table.Text(row, column));
        foreach (var column in Numbers)
            Number(draft, column, table.Text(row, column), isRussian);
        foreach (var column in Words)
        {
            foreach (var value in Values(table.Text(row, column)))
                Word(draft, column, value);
        }
    }

    /// <summary>Values parted by semicolons; a value that holds one itself stands in quotation marks.</summary>
    public static IEnumerable<string> Values(string? cell)
    {
        foreach (Match match in Value().Matches(cell ?? ""))
        {
            var value = match.Groups["quoted"] is { Success: true } quoted
                ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal)
                : match.Groups["plain"].Value;
            if (value.Trim() is { Length: > 0 } text)
                yield return text;
        }
    }

    private static void Names(EntityDraft draft, string? cell, NameRole role, AliasQuality quality)
    {
        foreach (var value in Values(cell))
        {
            if (IsLabel(value))
            {
                draft.Unplaced("label in place of a name", value);
                continue;
            }

            var isFirst = role != NameRole.Primary || !draft.HasNames;
            foreach (var name in TwoScripts.Part(value))
            {
                draft.Name(name, isFirst ? TwoScripts.Role(name, role) : NameRole.Alias, quality);
                isFirst = role != NameRole.Primary;
            }
        }
    }

    // "Korean:; Text of image; 김영복": what the regulation's page sets before and beside a name in another script.
    private static bool IsLabel(string value) => value.EndsWith(':') || value == OfPicture;

    private static void Country(EntityDraft draft, string column, string? cell)
    {
        foreach (var value in Values(cell))
        {
            // Several may be told with commas or "and", and a remark on passports in brackets; a name may have commas of its own.
            var bare = Brackets().Replace(value, "").Trim(' ', '.');
            if (draft.Entity.Schema.Find(column)?.Clean(bare) is not null)
                draft.Add(column, bare);
            else
                Array.ForEach(Several().Split(bare), part => draft.Add(column, part));
        }
    }

    private static void Date(EntityDraft draft, string column, string? cell)
    {
        if (cell is null)
            return;
        if (ListDates.ReadAny(cell) is not null)
        {
            draft.Date(column, cell);
            return;
        }

        // The cell says more than a date: the days in it are taken, or else the years, and the whole is kept as it stands.
        draft.Unplaced("date with other words", cell);
        draft.Note($"{column}: {cell}");
        var days = Day().Matches(cell);
        foreach (Match match in days.Count > 0 ? days : Year().Matches(cell))
        {
            if (ListDates.Read(match.Value) is { } date)
                draft.Date(column, date);
        }
    }

    private static void Number(EntityDraft draft, string column, string? cell, bool isRussian)
    {
        foreach (var value in Values(cell))
        {
            if (column is "passportNumber" or "swiftBic" or "leiCode" or "ticker" or "imoNumber" or "mmsi")
                Plain(draft, column, value);
            else
                NumberText.Take(draft, value, column, isRussian);
        }
    }

    private static void Word(EntityDraft draft, string column, string value)
    {
        var parts = column switch
        {
            "gender" => [value.TrimEnd('.')],
            "phone" => Phones().Split(value).Select(part => Gap().Replace(part.Trim(), "+")),
            "email" or "website" => Blanks().Split(value).Where(part => part is not ("and" or "")),
            _ => [value],
        };
        foreach (var part in parts)
            draft.Add(column, part);
    }

    private static void Plain(EntityDraft draft, string column, string value)
    {
        var match = Bracketed().Match(value);
        if (match.Success)
            draft.Number(column, match.Groups["number"].Value, null, null, match.Groups["note"].Value);
        else
            draft.Number(column, value);
    }

    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("""\G\s*("(?<quoted>([^"]|"")*)"\s*(;|$)|(?<plain>[^;]*)(;|$))""", Plainly)]
    private static partial Regex Value();

    [GeneratedRegex(@"\([^()]*\)", Plainly | RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*,\s*|\s+and/or\s+|\s+and\s+|\s+or\s+", Plainly | RegexOptions.NonBacktracking)]
    private static partial Regex Several();

    [GeneratedRegex(@"\s*[,;]\s*|\s+and\s+", Plainly | RegexOptions.NonBacktracking)]
    private static partial Regex Phones();

    [GeneratedRegex(@"^\(?\+\s*", Plainly)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\s,;]+", Plainly)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<![0-9.])[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?[0-9]{4}(?![0-9])", Plainly)]
    private static partial Regex Day();

    [GeneratedRegex("(?<![0-9])(1[89]|20)[0-9]{2}(?![0-9])", Plainly)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"^(?<number>[\p{L}0-9][\p{L}0-9 /-]{2,40}?)\s{0,9}"
            + @"(\((?<note>[^()]*)\)|,\s{0,9}(?<note>.*)|\b(?<note>(valid|expire[sd]|issued)\b.*))$",
        Plainly
    )]
    private static partial Regex Bracketed();
}

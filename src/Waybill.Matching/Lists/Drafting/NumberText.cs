using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>
/// Reads numbers out of cells in which people wrote several with their names: <c>OGRN: 1027…; INN 7702…, KPP 770…</c>,
/// <c>4345309407 (Tax ID/INN)</c>.
/// </summary>
internal static partial class NumberText
{
    private const int LongestCell = 4_000;
    private const string File = "number-labels.yaml";

    private static readonly List<(string Word, string Property)> Labels =
    [
        .. CatalogueYaml
            .Open(EmbeddedCatalogue.Read<EntityDraft>(File), File)
            .Section("labels")
            .Items()
            .SelectMany(row => row.Texts("words").Select(word => (word, row.Text("property")))),
    ];

    /// <summary>Takes the numbers of a cell into a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="text">The cell.</param>
    /// <param name="otherwise">The property of a number that no words name.</param>
    /// <param name="isRussian">True where a bare number is likely one of a Russian register.</param>
    public static void Take(EntityDraft draft, string? text, string otherwise, bool isRussian)
    {
        if (text is null || text.Length > LongestCell || Prepared(text) is not { Length: > 0 } cell)
        {
            draft.Add("notes", text);
            return;
        }

        var found = Numbers().Matches(cell);
        if (found.Count == 0)
        {
            draft.Number(otherwise, cell);
            return;
        }

        var (before, last) = (0, "");
        foreach (Match match in found)
        {
            var number = match.Groups["number"].Value;
            var behind = match.Groups["behind"].Value;
            var ahead = cell[before..match.Index].Trim(' ', ':', '-', '–', ',', ';', '/', '·', '.', '(', ')');
            before = match.Index + match.Length;
            var label = Property(behind) is not null || ahead.Length == 0 ? behind : ahead;
            last = label.Length > 0 ? label : last;
            var country = label != behind && behind.Length > 0 ? behind : null;
            var property = Fitted(draft, Property(last) ?? otherwise, last, number, isRussian || country is "Russia");
            if (draft.Entity.Schema.Find(property) is null)
                property = draft.IsA("LegalEntity") ? "idNumber" : "registrationNumber";
            draft.Number(property, number, last.Length > 0 ? last : null, country);
        }
    }

    /// <summary>The property that the words of a label name; null when they name none.</summary>
    public static string? Property(string label)
    {
        foreach (var (word, property) in Labels)
        {
            for (var at = -1; (at = label.IndexOf(word, at + 1, StringComparison.Ordinal)) >= 0;)
            {
                var end = at + word.Length;
                if ((at == 0 || !char.IsLetter(label[at - 1])) && (end == label.Length || !char.IsLetter(label[end])))
                    return property;
            }
        }

        return null;
    }

    /// <summary>
    /// Russian registers' numbers have lengths of their own: an OGRN 13 digits (15 for one who trades alone), an INN 10 or 12, a KPP 9. A
    /// label that names one of them is believed as far as the length allows; where none does, the check digits must hold.
    /// </summary>
    private static string Fitted(EntityDraft draft, string property, string label, string number, bool isRussian)
    {
        var isNamed = property is "ogrnCode" or "innCode" or "kppCode" or "okpoCode" or "swiftBic";
        if (!number.All(char.IsAsciiDigit))
            return isNamed && property != "swiftBic" ? "registrationNumber" : property;
        if (isNamed)
        {
            return number.Length switch
            {
                13 or 15 => "ogrnCode",
                10 or 12 => "innCode",
                9 when property == "kppCode" || label.Contains("KPP", StringComparison.Ordinal) => "kppCode",
                8 or 10 when property == "okpoCode" => property,
                _ => "registrationNumber",
            };
        }

        var likely = number.Length is 13 or 15 ? "ogrnCode" : "innCode";
        var isOpen = property == "taxNumber" || (property == "registrationNumber" && likely == "ogrnCode");
        return isRussian && isOpen && draft.Entity.Schema.Find(likely)?.Clean(number) is not null ? likely : property;
    }

    /// <summary>The cell without stray marks, thousands joined, and labels that stick to a number set apart.</summary>
    private static string Prepared(string text)
    {
        var words = text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim(' ', '\'', '"', '.');
        words = Thousands().Replace(words, match => match.Value.Replace(" ", "", StringComparison.Ordinal));
        return Stuck().Replace(words, " ");
    }

    [GeneratedRegex(@"(?<![\w-])[0-9]{1,3}( [0-9]{3}){2,4}(?![\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex("(?<=[0-9])(?=(INN|KPP|OGRN|OKPO|TIN)[^A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Stuck();

    [GeneratedRegex(
        @"(?<![\w])(?<number>(?=[\p{L}0-9./-]{0,24}[0-9]{3})[\p{Lu}0-9][\p{Lu}0-9./-]{2,40}[\p{Lu}0-9])(?![\w])"
            + @"(\s{0,9}\((?<behind>[^()]{1,80})(\([^()]{0,40}\))?\))?"
            + @"|(?<number>\b[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?\b)(?<behind>)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbers();
}

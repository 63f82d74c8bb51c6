using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Tells what papers write around a name and is none: "Attn: Sergei Shoigu", "Sergei Shoigu born 21 May 1955", "Mahan Air VAT 12345",
/// "Rostec (hereinafter the Seller)", by <c>marks.yaml</c>.
/// </summary>
internal static partial class Marks
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("marks.yaml"), "marks.yaml");
    private static readonly FrozenSet<string> OfNumbers = Words("of-numbers");
    private static readonly FrozenSet<string> Months = Words("months");
    private static readonly FrozenSet<string> BehindBodies = Words("behind-bodies");

    /// <summary>The text without what stands before the name of an addressee.</summary>
    public static string WithoutForeword(string text, NameKind kind)
    {
        // "M/S Ocean Maid" is a motor ship.
        if (kind == NameKind.Vessel || !Foreword().IsMatch(text))
            return text;
        var name = Foreword().Replace(text, "", 1);
        return name.Length > 0 ? name : text;
    }

    /// <summary>The text with a comma before a number and the word that says what it is of: "Sergei Shoigu born 1955".</summary>
    public static string WithCommas(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') > 0 ? Number().Replace(text, ", ") : text;

    /// <summary>The text with a stroke between two names that stand in two lines, or of persons beside an "and".</summary>
    public static string WithStrokes(string text, NameKind kind)
    {
        if (text.Contains('\n', StringComparison.Ordinal) && AreNames(text.Split('\n')))
            return text.Replace("\n", "; ", StringComparison.Ordinal);
        if (kind is not (NameKind.Person or NameKind.Unknown) || !And().IsMatch(text))
            return text;
        return AreNames(And().Split(text)) && (kind == NameKind.Person || NameAnalyser.Guess(NameTokeniser.Cut(text)) == NameKind.Person)
            ? And().Replace(text, "; ")
            : text;
    }

    // "Ivan and Maria Petrov" are no two names of several words.
    private static bool AreNames(string[] texts) =>
        texts.Length > 1
        && Array.TrueForAll(texts, text => text.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Length > 1);

    /// <summary>True for a date or a number, with words that say of what and no others: "born 21 May 1955", "passport 4510 123456".</summary>
    public static bool AreNumbers(List<NameToken> tokens) =>
        tokens.Exists(token => token.Folded.Any(char.IsAsciiDigit))
        && (tokens.Exists(IsYear) || OfNumbers.Contains(tokens[0].Folded))
        && tokens.TrueForAll(token =>
            token.Folded.Any(char.IsAsciiDigit) || OfNumbers.Contains(token.Folded) || Months.Contains(token.Folded)
        );

    /// <summary>True for what contracts write behind a body's name: "hereinafter the Seller", "represented by", "VAT 12345".</summary>
    public static bool Begin(List<NameToken> tokens) => tokens.Count > 0 && BehindBodies.Contains(tokens[0].Folded);

    private static bool IsYear(NameToken token) =>
        token.Folded is ['1', '8' or '9', _, _] or ['2', '0', _, _] && token.Folded.All(char.IsAsciiDigit);

    private static FrozenSet<string> Words(string key) => File.Texts(key).Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^\s*(?:attn\.?|attention|fao|c/o|messrs\.?|m/s\.?)(?:\s*:\s*|\s+)(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Foreword();

    [GeneratedRegex(@"\s+(?:and|&|и)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex And();

    [GeneratedRegex(
        @"\s+(?=(?:born|dob|d\.o\.b\.|b\.|passport|vat|inn|ogrn|инн|огрн|паспорт|р\.|род\.)[\s:.][^,]*[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number();
}

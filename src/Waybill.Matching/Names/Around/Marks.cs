using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// Tells what papers write around a name and is none: "Attn: Sergei Shoigu", "Sergei Shoigu born 21 May 1955", "Mahan Air VAT 12345",
/// "Rostec (hereinafter the Seller)", by <c>marks.yaml</c>.
/// </summary>
internal static partial class Marks
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("marks.yaml"), "marks.yaml");
    private static readonly string[] Forewords = [.. File.Texts("forewords")];
    private static readonly WordSet OfNumbers = new(File, "of-numbers");
    private static readonly WordSet Months = new(File, "months");
    private static readonly WordSet BehindBodies = new(File, "behind-bodies");
    private static readonly WordSet OtherNames = new(File, "other-names");

    // A word that says what a number is of, without a comma before it, up to a number before the next comma.
    private static readonly Regex Number = new(
        $@"\s+(?=(?:{string.Join('|', File.Texts("before-numbers").Select(Regex.Escape))})\.?[\s:][^,]*[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The text without what stands before the name of an addressee.</summary>
    public static string WithoutForeword(string text, NameKind kind)
    {
        var end = text.AsSpan().IndexOfAny(' ', ':');
        // "M/S Ocean Maid" is a motor ship.
        if (end <= 0 || kind == NameKind.Vessel)
            return text;
        var first = text.AsSpan(0, end).TrimEnd('.');
        foreach (var foreword in Forewords)
        {
            if (first.Equals(foreword, StringComparison.OrdinalIgnoreCase) && text.AsSpan(end).Trim(" :") is { IsEmpty: false } name)
                return name.ToString();
        }

        return text;
    }

    /// <summary>The text with a comma before a number and the word that says what it is of: "Sergei Shoigu born 1955".</summary>
    public static string WithCommas(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') > 0 ? Number.Replace(text, ", ") : text;

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

    /// <summary>True for a date or a number, with words that say of what and no others: "born 21 May 1955", "passport 4510 123456".</summary>
    public static bool AreNumbers(List<NameToken> tokens) =>
        tokens.Exists(HasFigure)
        && (tokens.Exists(IsYear) || OfNumbers.Contains(tokens[0]))
        && tokens.TrueForAll(token => HasFigure(token) || OfNumbers.Contains(token) || Months.Contains(token));

    /// <summary>True for what contracts write behind a body's name: "hereinafter the Seller", "represented by", "VAT 12345".</summary>
    public static bool Begin(List<NameToken> tokens) => tokens.Count > 0 && BehindBodies.Contains(tokens[0]);

    /// <summary>True where another name of the same bearer is announced: "Director, a.k.a. Oleg Sidorov".</summary>
    public static bool HaveOtherName(List<NameToken> tokens) => NameAnalyser.JoinLetters(tokens).Exists(OtherNames.Contains);

    // "Ivan and Maria Petrov" are no two names of several words.
    private static bool AreNames(string[] texts) =>
        texts.Length > 1
        && Array.TrueForAll(texts, text => text.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Length > 1);

    private static bool HasFigure(NameToken token) => token.Folded.Any(char.IsAsciiDigit);

    private static bool IsYear(NameToken token) =>
        token.Folded is ['1', '8' or '9', _, _] or ['2', '0', _, _] && token.Folded.All(char.IsAsciiDigit);

    [GeneratedRegex(@"\s+(?:and|&|и)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex And();
}

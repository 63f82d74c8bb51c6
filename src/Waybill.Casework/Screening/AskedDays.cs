using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;

namespace Waybill.Casework.Screening;

/// <summary>
/// Reads days with the words of <c>asked-days.yaml</c>: <c>21 мая 1955</c>, <c>21. Mai 1955 г.</c>, <c>May 1955</c>, <c>c. 1955</c>, <c>~1955</c>.
/// </summary>
internal static class AskedDays
{
    private const string Name = "asked-days.yaml";

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<ScreeningQuery>(Name), Name);

    private static readonly FrozenDictionary<string, int> Months = File.Section("months")
        .Items()
        .SelectMany((row, at) => row.Items().Select(word => (Word: word.Scalar(), Month: at + 1)))
        .DistinctBy(one => one.Word)
        .ToFrozenDictionary(one => one.Word, one => one.Month, StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Parts = new(
        $@"^\s?(?:~|(?:{Words("about")})[.\s]\s?)?\s?(?:(?<day>[0-9]{{1,2}})(?:st|nd|rd|th|\.)?\s)?(?:(?<month>\p{{L}}{{3,9}})\.?,?\s)?(?<year>[0-9]{{4}})(?:\s?(?:{Words("behind")})\.?)?[~?]?\s?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The day, month or year as ISO 8601 has it; null for what is none.</summary>
    public static string? InWords(string text)
    {
        if (Parts.Match(text) is not { Success: true } parts)
            return null;
        var year = parts.Groups["year"].Value;
        if (!parts.Groups["month"].Success)
            return parts.Groups["day"].Success ? null : year;
        if (!Months.TryGetValue(parts.Groups["month"].Value, out var month))
            return null;
        if (!parts.Groups["day"].Success)
            return string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
        var (y, day) = (Number(parts, "year"), Number(parts, "day"));
        return y > 0 && day > 0 && day <= DateTime.DaysInMonth(y, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}")
            : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Words(string key) =>
        string.Join(
            '|',
            File.Texts(key)
                .OrderByDescending(word => word.Length)
                .Select(word => Regex.Escape(word).Replace("\\ ", @"[.\s]\s?", StringComparison.Ordinal))
        );
}

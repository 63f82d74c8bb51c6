using System.Text.RegularExpressions;

namespace Waybill.Casework.Screening;

/// <summary>A ship's number that stands in the field of its name: <c>Angara (IMO 9179842)</c>, <c>MV ANGARA, IMO 9179842</c>.</summary>
internal static partial class NumberInName
{
    /// <summary>Takes the numbers out of a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The name without them, which may be empty, and each number with the property that holds it, whether it holds or
    /// not.</returns>
    public static (string Name, IReadOnlyList<(string Property, string Number)> Numbers) Take(string name)
    {
        var found = Number().Matches(name);
        if (found.Count == 0)
            return (name, []);
        var numbers = found
            .Select(match => (match.Groups["kind"].ValueSpan[0] is 'I' or 'i' ? "imoNumber" : "mmsi", match.Groups["number"].Value))
            .ToList();
        return (
            Blanks()
                .Replace(Number().Replace(name, " "), match => match.Groups["mark"] is { Success: true } mark ? mark.Value : " ")
                .Trim(' ', ',', ';', '-', '–', '/'),
            numbers
        );
    }

    [GeneratedRegex(
        @"[,;]?\s{0,9}[(\[]?\s{0,9}\b(?<kind>IMO|MMSI)(\s{0,9}(no|nr|num|number)\b\.?)?[\s:#№.-]{0,9}(?<number>[0-9]{6,9})\b\s{0,9}[)\]]?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+(?<mark>[,;])?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Blanks();
}

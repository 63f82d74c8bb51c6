using System.Text.RegularExpressions;
using Waybill.FollowTheMoney;

namespace Waybill.Casework.Screening;

/// <summary>
/// A ship's number that stands in the field of its name: <c>Angara (IMO 9179842)</c>, <c>MV ANGARA, IMO 9179842</c>; without a word for it
/// where its check digit holds: <c>ANGARA 9179842</c>.
/// </summary>
internal static partial class NumberInName
{
    private const string Imo = "imoNumber";

    /// <summary>Takes the numbers out of a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="takesBare">True where figures alone may be a ship's number: what is named is a ship, or not said.</param>
    /// <returns>The name without them, which may be empty, and each number with the property that holds it, whether it holds or
    /// not.</returns>
    public static (string Name, IReadOnlyList<(string Property, string Number)> Numbers) Take(string name, bool takesBare)
    {
        var found = Number().Matches(name);
        if (found.Count == 0)
            return
                takesBare
                && Bare().Match(name) is { Success: true } bare
                && Model.ArmsTransfers["Vessel"].Find(Imo)!.Clean(bare.Value.Trim()) is not null
                ? (name.Remove(bare.Index, bare.Length).Trim(' ', ','), [(Imo, bare.Value.Trim())])
                : (name, []);
        var numbers = found
            .Select(match => (match.Groups["kind"].ValueSpan[0] is 'I' or 'i' ? Imo : "mmsi", match.Groups["number"].Value))
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

    [GeneratedRegex(@"(^|\s)[0-9]{7}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\s+(?<mark>[,;])?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Blanks();
}

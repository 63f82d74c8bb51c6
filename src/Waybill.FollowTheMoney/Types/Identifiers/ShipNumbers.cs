using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.FollowTheMoney.Schemata.Building;

namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>Numbers of ships and of those who run them.</summary>
internal static partial class ShipNumbers
{
    private static readonly Lazy<FrozenSet<int>> IdentificationDigits = new(() =>
        EmbeddedModel
            .Text("maritime-identification-digits.txt")
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
            .Select(digits => int.Parse(digits, CultureInfo.InvariantCulture))
            .ToFrozenSet()
    );

    /// <summary>
    /// <c>IMO</c> and seven digits: a ship's number (IMO resolution A.1117(30)) or a company's or registered owner's (MSC.160(78)). The
    /// two have check digits of their own.
    /// </summary>
    public static string? Imo(string text) =>
        SevenDigits().Matches(text).Select(match => match.Groups["number"].Value).FirstOrDefault(IsImo) is { } number
            ? "IMO" + number
            : null;

    /// <summary>
    /// Nine digits of a ship's station (ITU-R M.585): three of the administration, two to seven first, then six. Groups of ships, coast
    /// stations, aids to navigation and the like are none.
    /// </summary>
    public static string? Mmsi(string text) =>
        NineDigits().Match(text) is { Success: true } match
        && IdentificationDigits.Value.Contains(int.Parse(match.Groups["number"].ValueSpan[..3], CultureInfo.InvariantCulture))
            ? match.Groups["number"].Value
            : null;

    // A ship's number begins with no zero; a company's may.
    private static bool IsImo(string number)
    {
        var check = CheckDigits.Value(number[6]);
        return (number[0] != '0' && CheckDigits.Weighted(number, 7, 6, 5, 4, 3, 2) % 10 == check)
            || (11 - CheckDigits.Weighted(number, 8, 6, 4, 2, 9, 7) % 11) % 10 == check;
    }

    [GeneratedRegex(@"\b(?:IMO)?(?<number>[0-9]{7})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SevenDigits();

    [GeneratedRegex(@"\b(?:MMSI)?(?<number>[2-7][0-9]{8})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NineDigits();
}

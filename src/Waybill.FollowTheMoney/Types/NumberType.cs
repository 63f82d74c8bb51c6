using System.Text.RegularExpressions;
using Waybill.FollowTheMoney.Texts;

namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// Numbers, with a unit behind them or none. Commas and spaces that group thousands are dropped; where a comma may group or may mark the
/// decimals, three digits behind it group, as the reference has it.
/// </summary>
internal sealed partial class NumberType() : PropertyType("number", 250)
{
    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        var match = Number().Match(CleanText.Squash(text));
        if (!match.Success)
            return null;
        var number = Plain(match.Groups["value"].Value.TrimEnd('.', ','));
        var unit = match.Groups["unit"].Value.Trim();
        return unit.Length == 0 ? number : $"{number} {unit}";
    }

    private static string Plain(string written)
    {
        var digits = written.Replace(" ", "", StringComparison.Ordinal).Replace("\u2212", "-", StringComparison.Ordinal).TrimStart('+');
        var comma = digits.LastIndexOf(',');
        var decimals = comma >= 0 && digits.IndexOf(',') == comma && !digits.Contains('.') && digits.Length - comma - 1 != 3;
        return decimals ? digits.Replace(',', '.') : digits.Replace(",", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^(?<value>[-+\u2212]?[0-9](?:[0-9,]|\.[0-9]| [0-9]{3}(?![0-9]))*[.,]?)(?<unit>\s*[^\s0-9.,][^,;]{0,63})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Number();
}

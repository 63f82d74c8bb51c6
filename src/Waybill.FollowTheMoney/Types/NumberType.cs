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
        if (Plain(match.Groups["value"].Value.TrimEnd('.', ',')) is not { } number)
            return null;
        var unit = match.Groups["unit"].Value.Trim();
        return unit.Length == 0 ? number : $"{number} {unit}";
    }

    private static string? Plain(string written)
    {
        var digits = written.Replace(" ", "", StringComparison.Ordinal).Replace("\u2212", "-", StringComparison.Ordinal).TrimStart('+');
        var (commas, dots) = (digits.AsSpan().Count(','), digits.AsSpan().Count('.'));
        // Where both stand the last parts off the decimals, and stands once: 1.234,5 and 1,234.5 are one number.
        if (commas > 0 && dots > 0)
        {
            var (last, other) = digits.LastIndexOf(',') > digits.LastIndexOf('.') ? (',', '.') : ('.', ',');
            return digits.AsSpan().Count(last) == 1 ? digits.Replace($"{other}", "", StringComparison.Ordinal).Replace(last, '.') : null;
        }

        // A full stop alone parts off decimals, unless there are several; a comma alone, unless three digits follow.
        var isDecimal = dots == 1 || (commas == 1 && digits.Length - digits.IndexOf(',') - 1 != 3);
        return isDecimal
            ? digits.Replace(',', '.')
            : digits.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^(?<value>[-+\u2212]?[0-9](?:[0-9,]|\.[0-9]| [0-9]{3}(?![0-9]))*[.,]?)(?<unit>\s*[^\s0-9.,][^,;]{0,63})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Number();
}

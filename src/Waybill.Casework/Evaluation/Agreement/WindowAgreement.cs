using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Casework.Evaluation.Claims;

namespace Waybill.Casework.Evaluation.Agreement;

/// <summary>
/// Whether two windows agree: their common days are at least half of all their days. Days are counted in months of 31, which keeps their
/// order. It is looser than <see cref="Core.Time.Edtf"/>: a gold file may hold windows that are not quite EDTF.
/// </summary>
internal static partial class WindowAgreement
{
    private const int Earliest = 19000101;
    private const int Latest = 21001231;

    /// <summary>True or false; null when the gold has no window.</summary>
    public static bool? Of(MeasuredClaim predicted, MeasuredClaim gold)
    {
        if (Ends(gold.Window) is not { } wanted)
            return null;
        if (Ends(predicted.Window) is not { } read)
            return false;
        // An open end closes when it was said.
        var said = string.IsNullOrEmpty(gold.Said) ? predicted.Said : gold.Said;
        var close = Ends(said)?.Last ?? Latest;
        var (a0, a1) = (Days(read.First ?? Earliest), Days(read.Last ?? close));
        var (b0, b1) = (Days(wanted.First ?? Earliest), Days(wanted.Last ?? close));
        var common = Math.Min(a1, b1) - Math.Max(a0, b0) + 1;
        var all = Math.Max(a1, b1) - Math.Min(a0, b0) + 1;
        return common > 0 && 2 * common >= all;
    }

    /// <summary>The first and last day as yyyymmdd, null where open; null when there is no window.</summary>
    private static (int? First, int? Last)? Ends(string? window)
    {
        if (string.IsNullOrEmpty(window))
            return null;
        var slash = window.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? window : window[..slash];
        var last = slash < 0 ? "" : window[(slash + 1)..];
        return (Day(first, isLast: false), Day(last.Length > 0 ? last : first, isLast: true));
    }

    private static int? Day(string date, bool isLast)
    {
        var match = Date().Match(Doubt().Replace(date.Trim(), ""));
        if (!match.Success)
            return null;
        var (month, day) = (Number(match.Groups[2]), Number(match.Groups[3]));
        return (Number(match.Groups[1]) * 10000)
            + (
                (
                    month > 0 ? month
                    : isLast ? 12
                    : 1
                ) * 100
            )
            + (
                day > 0 ? day
                : isLast ? 31
                : 1
            );
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    private static int Days(int day) => (day / 10000 * 372) + (day / 100 % 100 * 31) + (day % 100);

    [GeneratedRegex("[~?%]")]
    private static partial Regex Doubt();

    [GeneratedRegex("^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")]
    private static partial Regex Date();
}

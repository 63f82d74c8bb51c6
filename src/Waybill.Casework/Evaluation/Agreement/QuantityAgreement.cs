using Waybill.Casework.Evaluation.Claims;
using Waybill.Casework.Evaluation.Words;

namespace Waybill.Casework.Evaluation.Agreement;

/// <summary>How two amounts agree: in which bounds are given, in their values, and in the unit.</summary>
internal static class QuantityAgreement
{
    private const double Tolerance = 1e-6;

    /// <summary>True or false; null when neither claim has an amount.</summary>
    public static bool? Of(MeasuredQuantity? predicted, MeasuredQuantity? gold) =>
        predicted is null && gold is null ? null
        : predicted is null || gold is null ? false
        : HasSameBounds(predicted, gold) && HasSameUnit(predicted, gold);

    /// <summary>True when lower, best and upper are the same, or absent in both.</summary>
    public static bool HasSameBounds(MeasuredQuantity a, MeasuredQuantity b) =>
        IsNear(a.Lower, b.Lower) && IsNear(a.Best, b.Best) && IsNear(a.Upper, b.Upper);

    /// <summary>True when the units are one under their spellings and numbers.</summary>
    public static bool HasSameUnit(MeasuredQuantity a, MeasuredQuantity b) => Unit(a.Unit) == Unit(b.Unit);

    private static bool IsNear(double? a, double? b) =>
        a is { } x && b is { } y ? Math.Abs(x - y) <= Tolerance * Math.Max(Math.Max(Math.Abs(x), Math.Abs(y)), 1) : a is null && b is null;

    private static string Unit(string? written)
    {
        var unit = PlainText.Lower(written ?? "").Trim();
        unit = NameRules.Embedded.Units.GetValueOrDefault(unit, unit);
        return unit.EndsWith('s') && !unit.EndsWith("ss", StringComparison.Ordinal) ? unit[..^1] : unit;
    }
}

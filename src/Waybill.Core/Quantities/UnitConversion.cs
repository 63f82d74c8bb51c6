using System.Diagnostics.CodeAnalysis;

namespace Waybill.Core.Quantities;

/// <summary>The conversions that exist, and in one sentence why another does not.</summary>
internal static class UnitConversion
{
    /// <summary>Converts a value, or says why it cannot.</summary>
    public static bool TryConvert(decimal value, Unit from, Unit to, out decimal converted, [NotNullWhen(false)] out string? refusal)
    {
        converted = value;
        refusal = from.Id == to.Id ? null : Refusal(from, to);
        if (refusal is not null || from.Id == to.Id)
            return refusal is null;
        try
        {
            converted = from.IsRate
                ? Scale(value, from.Numerator!, to.Numerator!) * to.Period!.Factor!.Value / from.Period!.Factor!.Value
                : Scale(value, from, to);
            return true;
        }
        catch (OverflowException)
        {
            refusal = $"{value} {from.Plural} is too large a number to convert to {to.Plural}.";
            return false;
        }
    }

    /// <summary>True for what can be counted per period; a rank, a rate or a period cannot.</summary>
    public static bool IsCountedOverTime(Unit unit) => !unit.IsRate && unit.Dimension != UnitDimension.Rank && !IsPeriod(unit);

    /// <summary>True for what a rate can be counted over.</summary>
    public static bool IsPeriod(Unit unit) => unit.Dimension is UnitDimension.Duration or UnitDimension.CalendarPeriod;

    private static decimal Scale(decimal value, Unit from, Unit to) =>
        from.Id == to.Id ? value : value * from.Factor!.Value / to.Factor!.Value;

    private static string? Refusal(Unit from, Unit to)
    {
        if (from.Id == to.Id || (from.Dimension == to.Dimension && from.Factor is not null && to.Factor is not null))
            return null;
        if (from.IsRate && to.IsRate)
            return Refusal(from.Numerator!, to.Numerator!) ?? Refusal(from.Period!, to.Period!);
        if (from.IsRate != to.IsRate)
            return $"{Named(from)} and {Named(to)} do not convert: one is an amount per period, the other a total.";
        if (from.Dimension == UnitDimension.Rank || to.Dimension == UnitDimension.Rank)
            return "A rank is a place in an order, not an amount.";
        if (from.Holds != to.Holds)
            return Load(from.Holds ? from : to, from.Holds ? to : from);
        if (IsPeriod(from) && IsPeriod(to))
            return $"A {from.Id} does not convert to a {to.Id}: the length of a calendar period varies.";
        return from.Dimension == to.Dimension
            ? $"{Named(from)} and {Named(to)} do not convert: there is no fixed factor between them."
            : $"{Named(from)} and {Named(to)} do not convert: one is {from.Dimension}, the other {to.Dimension}.";
    }

    private static string Load(Unit holder, Unit goods) =>
        $"How many {goods.Plural} one {holder.Id} holds is an estimate (a model with a load range), never a conversion.";

    private static string Named(Unit unit) => $"'{unit.Plural}'";
}

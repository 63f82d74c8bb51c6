using System.Globalization;

namespace Waybill.Core.Quantities;

/// <summary>
/// Numbers as texts, the same in every culture. Equal numbers give equal texts: a decimal keeps the zeros that it was written with, and
/// <c>50.0</c> would be another key than <c>50</c>.
/// </summary>
public static class NumberText
{
    /// <summary>A number with all its digits and nothing else: <c>20000</c>, <c>0.5</c>.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A number to be read, its thousands parted, with four decimals at most: <c>20,000</c>.</summary>
    public static string Grouped(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A number, share, range, place or measure in a text.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Recognised(int Start, int End, RecognisedKind Kind)
{
    /// <summary>The value; the lower end of a range; null when there is none.</summary>
    public double? Value { get; init; }

    /// <summary>The upper end of a range; null when it is open or there is no range.</summary>
    public double? Upper { get; init; }

    /// <summary>True when the lower end belongs to the range.</summary>
    public bool HoldsLower { get; init; }

    /// <summary>True when the upper end belongs to the range.</summary>
    public bool HoldsUpper { get; init; }

    /// <summary>How it is written.</summary>
    public NumberForm Form { get; init; }

    /// <summary>The unit of a measure.</summary>
    public Measure? Unit { get; init; }

    /// <summary>For a place counted from the current one or from the end, such as <c>end-1</c>.</summary>
    public string? Relative { get; init; }

    /// <summary>The value in words that machines read: <c>4.8</c>, <c>60%</c>, <c>[20,30)</c>, <c>end-1</c>.</summary>
    public string Resolution =>
        Kind switch
        {
            RecognisedKind.Percentage => Value is null ? "null" : Digits(Value) + "%",
            RecognisedKind.Range => $"{(HoldsLower ? '[' : '(')}{Digits(Value)},{Digits(Upper)}{(HoldsUpper ? ']' : ')')}",
            RecognisedKind.RelativeOrdinal => Relative!,
            RecognisedKind.Dimension => Value?.ToString("R", CultureInfo.InvariantCulture) ?? "",
            _ => Digits(Value),
        };

    private static string Digits(double? value) => value is { } number ? (number + 0.0).ToString("G15", CultureInfo.InvariantCulture) : "";
}

/// <summary>The kinds of what is recognised.</summary>
internal enum RecognisedKind : byte
{
    /// <summary>So many.</summary>
    Number,

    /// <summary>So many in a hundred.</summary>
    Percentage,

    /// <summary>Between so many and so many; either end may be open.</summary>
    Range,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>A place counted from the current one or from the end.</summary>
    RelativeOrdinal,

    /// <summary>So many of a unit of measure.</summary>
    Dimension,
}

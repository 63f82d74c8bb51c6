namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A number in a row of lexemes.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Value">The value.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scale">The multiplier that its last word is; 1 when it is none: a half that follows is a half of it.</param>
/// <param name="IsWords">True when it is in words alone.</param>
/// <param name="IsGlued">True when letters are glued to its last digit: a unit, or something that makes it no number.</param>
internal readonly record struct NumberSpan(int First, int Next, double Value, NumberForm Form, double Scale, bool IsWords, bool IsGlued);

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>Whole.</summary>
    Integer,

    /// <summary>With a decimal point.</summary>
    Decimal,

    /// <summary>With a part of a whole.</summary>
    Fraction,

    /// <summary>With an exponent.</summary>
    Power,

    /// <summary>A place in an order.</summary>
    Ordinal,
}

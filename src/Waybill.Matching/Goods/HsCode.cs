using System.Diagnostics.CodeAnalysis;

namespace Waybill.Matching.Goods;

/// <summary>
/// A code of the Harmonized System: a chapter (2 digits), a heading (4), a subheading (6), or a national code whose first six digits are a
/// subheading (8 to 10). It is not checked against an edition of the nomenclature.
/// </summary>
public readonly record struct HsCode : ISpanParsable<HsCode>
{
    private const int Longest = 32;
    private const int MostDigits = 10;
    private const int SubheadingDigits = 6;

    private HsCode(string digits) => Digits = digits;

    /// <summary>The digits alone.</summary>
    public string Digits { get; }

    /// <summary>True for a chapter or a heading, which hold many goods.</summary>
    public bool IsBroad => Digits.Length < SubheadingDigits;

    /// <summary>The digits that all states share: six, or as many as there are.</summary>
    public string Common => IsBroad ? Digits : Digits[..SubheadingDigits];

    /// <summary>Reads a code: digits, with points, blanks, hyphens or strokes between them.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static HsCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("An HS code has 2, 4, 6, 8, 9 or 10 digits.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static HsCode Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out HsCode result)
    {
        result = default;
        s = s.Trim();
        if (s.Length > Longest)
            return false;
        Span<char> digits = stackalloc char[MostDigits];
        var count = 0;
        foreach (var c in s)
        {
            if (c is '.' or ' ' or '-' or '/' or '\u00A0')
                continue;
            if (!char.IsAsciiDigit(c) || count == MostDigits)
                return false;
            digits[count++] = c;
        }

        // Chapters are numbered from 01.
        if (count is not (2 or 4 or 6 or 8 or 9 or 10) || (digits[0] == '0' && digits[1] == '0'))
            return false;
        result = new(new(digits[..count]));
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HsCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The code as it is printed: <c>8542.31</c>, <c>8542.31.9000</c>.</summary>
    public override string ToString() =>
        Digits.Length <= 4 ? Digits
        : Digits.Length <= SubheadingDigits ? $"{Digits[..4]}.{Digits[4..]}"
        : $"{Digits[..4]}.{Digits[4..SubheadingDigits]}.{Digits[SubheadingDigits..]}";
}

namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>The sums that check digits come from.</summary>
internal static class CheckDigits
{
    /// <summary>Letters and digits of a number, capitals, without the spaces, dots and hyphens that people put between.</summary>
    public static string Compact(string text) =>
        string.Concat(text.Where(letter => letter is not (' ' or '-' or '.' or '/')).Select(char.ToUpperInvariant));

    public static bool IsDigits(string text, params ReadOnlySpan<int> lengths) =>
        lengths.Contains(text.Length) && text.All(char.IsAsciiDigit);

    public static bool IsCode(string text, int length) => text.Length == length && text.All(IsCapitalOrDigit);

    public static bool IsCapitalOrDigit(char letter) => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter);

    /// <summary>A digit's value; for letters A is 10, as ISO 7064 and ISO 6166 have it.</summary>
    public static int Value(char letter) => char.IsAsciiDigit(letter) ? letter - '0' : letter - 'A' + 10;

    /// <summary>The products of digits and weights, summed; digits without a weight count nothing.</summary>
    public static int Weighted(string digits, params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += Value(digits[i]) * weights[i];
        return sum;
    }

    /// <summary>The remainder by 97 of letters and digits read as one number (ISO/IEC 7064, MOD 97-10).</summary>
    public static int Mod97(string text) =>
        text.Select(Value).Aggregate(0, (remainder, value) => (remainder * (value > 9 ? 100 : 10) + value) % 97);

    /// <summary>True when digits end with the check digit of Luhn's formula (ISO/IEC 7812-1).</summary>
    public static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var doubled = Value(digits[^(i + 1)]) * (i % 2 + 1);
            sum += doubled / 10 + doubled % 10;
        }

        return sum % 10 == 0;
    }
}

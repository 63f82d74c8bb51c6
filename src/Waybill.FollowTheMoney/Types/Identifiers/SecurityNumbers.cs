namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>Numbers of securities.</summary>
internal static class SecurityNumbers
{
    /// <summary>
    /// The International Securities Identification Number, ISO 6166: two letters, nine characters, a check digit by Luhn's formula.
    /// </summary>
    public static string? Isin(string text)
    {
        var code = CheckDigits.Compact(text);
        return
            CheckDigits.IsCode(code, 12)
            && code[..2].All(char.IsAsciiLetterUpper)
            && char.IsAsciiDigit(code[11])
            && CheckDigits.Luhn(string.Concat(code.Select(CheckDigits.Value)))
            ? code
            : null;
    }

    /// <summary>The Financial Instrument Global Identifier, ANSI X9.145: no vowels, <c>G</c> third, a check digit last.</summary>
    public static string? Figi(string text)
    {
        var code = CheckDigits.Compact(text);
        if (
            !CheckDigits.IsCode(code, 12)
            || code.AsSpan().ContainsAny("AEIOU")
            || code[2] != 'G'
            || !code[..2].All(char.IsAsciiLetterUpper)
        )
            return null;
        var sum = code.Take(11).Select((letter, at) => CheckDigits.Value(letter) * (at % 2 + 1)).Sum(value => value / 10 + value % 10);
        return (10 - sum % 10) % 10 == CheckDigits.Value(code[11]) ? code : null;
    }
}

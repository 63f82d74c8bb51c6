using System.Collections.Frozen;
using System.Globalization;

namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>Numbers of banks and accounts.</summary>
internal static class BankNumbers
{
    // The length of an account number in each country that has registered one, from the IBAN registry of SWIFT.
    private static readonly FrozenDictionary<string, int> Lengths = (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 "
        + "FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 "
        + "MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 "
        + "SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
    )
        .Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>An account's number, ISO 13616: country, two check digits, and what that country puts behind.</summary>
    public static string? Iban(string text)
    {
        var code = CheckDigits.Compact(text);
        if (code.StartsWith("IBAN", StringComparison.Ordinal))
            code = code[4..].TrimStart(':');
        return
            code.Length > 4
            && Lengths.TryGetValue(code[..2], out var length)
            && CheckDigits.IsCode(code, length)
            && CheckDigits.Mod97(code[4..] + code[..4]) == 1
            ? code
            : null;
    }

    /// <summary>A bank's code, ISO 9362, cut to the eight characters that name the bank; the three of a branch are dropped.</summary>
    public static string? Bic(string text)
    {
        var code = CheckDigits.Compact(text);
        return
            code.Length is 8 or 11
            && CheckDigits.IsCode(code, code.Length)
            && code[..6].All(char.IsAsciiLetterUpper)
            && PropertyTypes.Country.Codes!.Contains(code[4..6].ToLowerInvariant())
            ? code[..8]
            : null;
    }
}

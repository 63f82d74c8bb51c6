using System.Buffers;
using System.Text.RegularExpressions;

namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>Numbers of companies and persons.</summary>
internal static partial class LegalNumbers
{
    private const string ChineseSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string NpiPrefix = "80840";
    private static readonly SearchValues<char> ChineseSet = SearchValues.Create(ChineseSigns);

    /// <summary>The Legal Entity Identifier, ISO 17442: eighteen characters and two check digits by ISO/IEC 7064 MOD 97-10.</summary>
    public static string? Lei(string text) =>
        CheckDigits.Compact(text) is var code && CheckDigits.IsCode(code, 20) && CheckDigits.Mod97(code) == 1 ? code : null;

    /// <summary>
    /// The Unique Entity ID of the United States: twelve characters without I and O, the first no zero. Its check is not public.
    /// </summary>
    public static string? Uei(string text) =>
        CheckDigits.Compact(text) is var code && CheckDigits.IsCode(code, 12) && code[0] != '0' && !code.AsSpan().ContainsAny("IO")
            ? code
            : null;

    /// <summary>
    /// The Unified Social Credit Code of China, GB 32100-2015: seventeen signs and a check sign by weights of 3 modulo 31.
    /// </summary>
    public static string? Uscc(string text)
    {
        var code = CheckDigits.Compact(text);
        if (code.Length != 18 || code.AsSpan().ContainsAnyExcept(ChineseSet))
            return null;
        var (sum, weight) = (0, 1);
        foreach (var sign in code.Take(17))
            (sum, weight) = (sum + ChineseSigns.IndexOf(sign) * weight, weight * 3 % 31);
        return (31 - sum % 31) % 31 == ChineseSigns.IndexOf(code[17]) ? code : null;
    }

    /// <summary>The National Provider Identifier of the United States: ten digits, checked by Luhn's formula behind 80840.</summary>
    public static string? Npi(string text) =>
        CheckDigits.Compact(text) is var code
        && CheckDigits.IsDigits(code, 10)
        && code[0] is '1' or '2'
        && CheckDigits.Luhn(NpiPrefix + code)
            ? code
            : null;

    /// <summary>The Social Security Number of the United States, in groups of three, two and four; there is no check digit.</summary>
    public static string? Ssn(string text)
    {
        var code = CheckDigits.Compact(text);
        return
            CheckDigits.IsDigits(code, 9)
            && code[..3] is not ("000" or "666")
            && code[0] != '9'
            && code[3..5] != "00"
            && code[5..] != "0000"
            ? $"{code[..3]}-{code[3..5]}-{code[5..]}"
            : null;
    }

    /// <summary>An item of Wikidata: Q and a number, or the item's address.</summary>
    public static string? Wikidata(string text) =>
        Item().Match(text) is { Success: true } match ? match.Groups["item"].Value.ToUpperInvariant() : null;

    [GeneratedRegex(
        @"^(?:https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(?<item>Q[1-9][0-9]{0,14})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Item();
}

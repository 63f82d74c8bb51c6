using System.Text.RegularExpressions;
using Waybill.FollowTheMoney.Types.Countries;

namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// Telephone numbers of ITU-T E.164: a plus sign, the country's prefix and at most fifteen digits in all. A number without a prefix is
/// read as one of the countries that the entity has to do with. Which numbers a country has given out is not checked.
/// </summary>
internal sealed partial class PhoneType : PropertyType
{
    private const int Fewest = 7;
    private const int Most = 15;
    private const int FewestBehindPrefix = 4;
    private const int FewestWithinCountry = 5;
    private const int MostWithinCountry = 11;
    private const int FewestBehindLongPrefix = 5;
    private const int FewestBehindShortPrefix = 8;

    public PhoneType()
        : base("phone", 64) => (Group, IsMatchable, IsPivot) = ("phones", true, true);

    public override string NodeId(string value) => "tel:" + value;

    private protected override double SpecificityOf(string value) => Ramp(7, 11, value.Length);

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        if (text.Length > 100)
            return null;
        var bare = Remarks().Replace(text, "").Trim();
        if (!Signs().IsMatch(bare))
            return null;
        var digits = string.Concat(bare.Where(char.IsAsciiDigit));
        if (bare[0] == '+' || bare.StartsWith("(+", StringComparison.Ordinal))
            return International(digits);
        if (digits.StartsWith("00", StringComparison.Ordinal))
            return International(digits[2..]);
        // Many lists write the prefix and leave out the plus: that reading comes first, whichever country it is.
        return countries.Select(country => BarePrefix(digits, country)).FirstOrDefault(number => number is not null)
            ?? countries.Select(country => WithinCountry(digits, country)).FirstOrDefault(number => number is not null);
    }

    private static string? International(string digits)
    {
        for (var length = 1; length <= 3 && length < digits.Length; length++)
        {
            if (CountryTable.Embedded.Prefixes.Contains(digits[..length]))
                return Whole(digits[..length], digits[length..]);
        }

        return null;
    }

    private static string? BarePrefix(string digits, string country) =>
        CountryTable.Embedded.Prefix(country) is { } prefix
        && digits.StartsWith(prefix, StringComparison.Ordinal)
        && digits.Length - prefix.Length >= (prefix.Length == 3 ? FewestBehindLongPrefix : FewestBehindShortPrefix)
            ? Whole(prefix, digits[prefix.Length..])
            : null;

    private static string? WithinCountry(string digits, string country)
    {
        if (CountryTable.Embedded.Prefix(country) is not { } prefix)
            return null;
        var trunk = Trunk(country);
        if (prefix == "7" ? digits.Length == 11 && digits[0] == '8' : digits.StartsWith(trunk, StringComparison.Ordinal))
            digits = digits[(prefix == "7" ? 1 : trunk.Length)..];
        return digits.Length is >= FewestWithinCountry and <= MostWithinCountry ? Whole(prefix, digits) : null;
    }

    private static string? Whole(string prefix, string rest) =>
        rest.Length >= FewestBehindPrefix
        && prefix.Length + rest.Length is >= Fewest and <= Most
        && (!HasTenDigits(prefix) || rest.Length == 10)
            ? $"+{prefix}{rest}"
            : null;

    /// <summary>North America, Russia and Kazakhstan have ten digits behind the prefix, always.</summary>
    private static bool HasTenDigits(string prefix) => prefix is "1" or "7";

    /// <summary>What is dialled before a number within its country, and not from abroad.</summary>
    private static string Trunk(string country) =>
        country switch
        {
            "it" or "sm" or "va" => "",
            "by" or "tm" or "lt" => "8",
            "hu" => "06",
            _ => "0",
        };

    [GeneratedRegex(
        @"\(0\)|\((?:tel|fax|mob|office|тел|факс)[^)0-9]*\)"
            + @"|^(?:tel(?:ephone)?|fax|phone|mob(?:ile)?|тел|факс)\s*[.:]*"
            + @"|[,;]?\s*\(?(?:ext|extension|x|доб)\.?\s*[0-9]{1,6}\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^\(?\+?[0-9][-0-9 ().\u00A0\u2010-\u2015/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>Numbers of Russian registers.</summary>
internal static partial class RussianNumbers
{
    /// <summary>The taxpayer's number, ИНН: ten digits for companies, twelve for persons, with one and two check digits.</summary>
    public static string? Inn(string text) => First(text, IsInn);

    /// <summary>
    /// The number of registration, ОГРН: thirteen digits for companies, fifteen for sole traders; the last checks the rest.
    /// </summary>
    public static string? Ogrn(string text) => First(text, IsOgrn);

    private static string? First(string text, Func<string, bool> holds) =>
        Digits().Matches(text).Select(match => match.Value).FirstOrDefault(holds);

    private static bool IsInn(string number) =>
        number.AsSpan().ContainsAnyExcept('0')
        && number.Length switch
        {
            10 => Check(number, 9, 2, 4, 10, 3, 5, 9, 4, 6, 8),
            12 => Check(number, 10, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) && Check(number, 11, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8),
            _ => false,
        };

    private static bool Check(string number, int at, params ReadOnlySpan<int> weights) =>
        CheckDigits.Weighted(number, weights) % 11 % 10 == CheckDigits.Value(number[at]);

    private static bool IsOgrn(string number)
    {
        if (number.Length is not (13 or 15) || number[0] == '0')
            return false;
        var rest = long.Parse(number.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture);
        return rest % (number.Length - 2) % 10 == CheckDigits.Value(number[^1]);
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{10,15}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}

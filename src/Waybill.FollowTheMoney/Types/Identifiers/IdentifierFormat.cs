using System.Collections.Frozen;

namespace Waybill.FollowTheMoney.Types.Identifiers;

/// <summary>
/// The formats of identifiers by name. Each takes a text to the number's normal form, or to null when it holds no such number.
/// </summary>
internal static class IdentifierFormat
{
    private static readonly FrozenDictionary<string, Func<string, string?>> ByName = new Dictionary<string, Func<string, string?>>
    {
        ["bic"] = BankNumbers.Bic,
        ["figi"] = SecurityNumbers.Figi,
        ["iban"] = BankNumbers.Iban,
        ["imo"] = ShipNumbers.Imo,
        ["inn"] = RussianNumbers.Inn,
        ["isin"] = SecurityNumbers.Isin,
        ["lei"] = LegalNumbers.Lei,
        ["mmsi"] = ShipNumbers.Mmsi,
        ["npi"] = LegalNumbers.Npi,
        ["ogrn"] = RussianNumbers.Ogrn,
        ["ssn"] = LegalNumbers.Ssn,
        ["uei"] = LegalNumbers.Uei,
        ["uscc"] = LegalNumbers.Uscc,
        ["wikidata"] = LegalNumbers.Wikidata,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A format that is not known asks for nothing.</summary>
    public static string? Normalise(string format, string text) => ByName.TryGetValue(format, out var normalise) ? normalise(text) : text;
}

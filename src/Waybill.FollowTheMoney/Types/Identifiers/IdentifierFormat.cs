namespace Waybill.FollowTheMoney.Types.Identifiers;

internal static class IdentifierFormat
{
    public static IReadOnlyList<string> Names { get; } =
        ["bic", "figi", "iban", "imo", "inn", "isin", "lei", "mmsi", "npi", "ogrn", "ssn", "uei", "uscc", "wikidata"];

    public static string? Normalise(string format, string text) => text;
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Entities;

/// <summary>
/// The call signs of ships' stations (ITU Radio Regulations, article 19): four to seven letters and digits, in the first two of which is a
/// letter. One is given again when a ship changes its flag, so it identifies less than an IMO number does.
/// </summary>
public static partial class CallSigns
{
    /// <summary>The property that holds them.</summary>
    internal const string Property = "callSign";

    // Keeps a call sign from being taken for the same letters on a passport.
    private const string Mark = "callSign ";
    private const string File = "call-signs.yaml";

    private static readonly FrozenSet<string> NoneKnown = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<EntityComparison>(File), File)
        .Texts("none-known")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A call sign in capitals without blanks; null for what is none.</summary>
    public static string? Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sign = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        // "XXXX" fills a field.
        return Form().IsMatch(sign) && sign.Distinct().Count() > 1 && !NoneKnown.Contains(sign) ? sign : null;
    }

    /// <summary>A call sign among the numbers that identify; null for what is none.</summary>
    internal static string? AsNumber(string text) => Clean(text) is { } sign ? Mark + sign : null;

    /// <summary>The call sign that is a number among those that identify; null for another number.</summary>
    internal static string? OfNumber(string number) => number.StartsWith(Mark, StringComparison.Ordinal) ? number[Mark.Length..] : null;

    [GeneratedRegex("^([A-Z][A-Z0-9]|[0-9][A-Z])[A-Z0-9]{2,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

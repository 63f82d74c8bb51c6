using Waybill.Core.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Quantities;

/// <summary>Finds the unit that the words of a noun phrase name.</summary>
internal static class UnitFinder
{
    private const int LongestName = 4;
    private static readonly string?[] Things =
    [
        "munition",
        "weapon",
        "vehicle",
        "drone",
        "aircraft",
        "ship",
        "train",
        "rail wagon",
        "packaging",
        "consignment",
    ];

    /// <summary>
    /// The unit that the head names, but where its last words together name another kind of thing: unmanned aerial vehicles are
    /// drones and not vehicles, while ballistic missiles are missiles.
    /// </summary>
    public static string? At(IReadOnlyList<Token> tokens, int first, int head)
    {
        var catalogue = UnitCatalogue.Embedded;
        var named = catalogue.Find(tokens[head].Lower);
        for (var from = Math.Max(first, head - LongestName + 1); from < head; from++)
        {
            var words = string.Join(' ', Enumerable.Range(from, head - from + 1).Select(i => tokens[i].Lower));
            if (catalogue.Find(words) is { IsRate: false } unit && (named is null || !catalogue.IsKindOf(unit, named)))
                return unit.Id;
        }

        return named?.Id;
    }

    /// <summary>True when a word is a plural, or the same in both numbers.</summary>
    public static bool IsPlural(string lower) =>
        lower.EndsWith('s')
        || lower.EndsWith("men", StringComparison.Ordinal)
        || lower is "people" or "personnel" or "aircraft" or "feet" or "km" or "kg";

    /// <summary>The unit per the period that follows a head, and the last token of it; the unit itself when no period follows.</summary>
    public static (string Unit, int Last) Rate(IReadOnlyList<Token> tokens, string unit, int last)
    {
        var next = last + 1;
        if (next >= tokens.Count)
            return (unit, last);
        var adverb = tokens[next].Lower switch
        {
            "daily" => "day",
            "weekly" => "week",
            "monthly" => "month",
            "annually" or "yearly" => "year",
            "hourly" => "hour",
            _ => null,
        };
        if (adverb is not null)
            return ($"{unit} per {adverb}", next);
        if (next + 1 >= tokens.Count || tokens[next].Lower is not ("a" or "an" or "per" or "every" or "each" or "/"))
            return (unit, last);
        return tokens[next + 1].Lower is "day" or "week" or "month" or "year" or "hour"
            ? ($"{unit} per {tokens[next + 1].Lower}", next + 1)
            : (unit, last);
    }

    /// <summary>True for the singular of a weapon, a munition, a vehicle, a load or the like, of which one can be counted.</summary>
    public static bool IsThing(string lower) => !IsPlural(lower) && Things.Contains(UnitCatalogue.Embedded.Find(lower)?.Dimension);

    /// <summary>True when a unit holds other goods or measures them, so that its own words are not what is counted.</summary>
    public static bool IsVessel(string unit) =>
        UnitCatalogue.Embedded.Find(unit) is { } found
        && (
            (found.Numerator ?? found).Holds
            || (found.Numerator ?? found).Dimension is "mass" or "volume" or "length" or "area" or "consignment" or "difference of shares"
        );
}

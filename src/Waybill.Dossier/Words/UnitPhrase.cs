using Waybill.Core.Quantities;

namespace Waybill.Dossier.Words;

/// <summary>A unit's noun in the number that a value asks for: one container, two containers, 10,000 rounds per day.</summary>
internal static class UnitPhrase
{
    private static readonly string[] Joints = [" per ", " of "];

    /// <summary>The noun for a value.</summary>
    public static string For(string unit, decimal value) => value == 1 ? unit : Plural(unit);

    /// <summary>The noun for several: the catalogue's, else by the rules of English; of a phrase such as "round per
    /// day" its head.</summary>
    public static string Plural(string unit)
    {
        if (UnitCatalogue.Embedded.Find(unit) is { } known && known.Id == unit)
            return known.Plural;
        foreach (var joint in Joints)
        {
            if (unit.IndexOf(joint, StringComparison.Ordinal) is var at and > 0)
                return Plural(unit[..at]) + unit[at..];
        }

        return unit switch
        {
            "" or "percent" => unit,
            "person" => "people",
            [.., 's'] => unit,
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => unit[..^1] + "ies",
            [.., 'x'] or [.., 'c' or 's', 'h'] => unit + "es",
            _ => unit + "s",
        };
    }
}

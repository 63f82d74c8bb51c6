using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;

namespace Waybill.Matching.Entities;

/// <summary>What the identifiers of two entities show.</summary>
internal static class NumberFacts
{
    // Each ship, and each entry of these registers, has one, and keeps it.
    private static readonly (string Feature, string[] Properties)[] Kinds =
    [
        ("other-number", ["imoNumber"]),
        ("other-register", ["innCode", "ogrnCode", "leiCode", "okpoCode"]),
        ("other-document", ["passportNumber", "idNumber", "registrationNumber", "taxNumber", "mmsi", "callSign"]),
    ];

    /// <summary>The numbers that an entity has one of at a time, each kind's in a row, in it those of each property.</summary>
    public static CleanValues[][] Of(Entity entity) =>
        Array.ConvertAll(Kinds, kind => Array.ConvertAll(kind.Properties, property => CleanValues.Of(entity, property)));

    /// <summary>Takes the facts down.</summary>
    public static void Tell(EntityFacts left, EntityFacts right, FactSheet sheet)
    {
        if (left.Numbers.Count > 0 && right.Numbers.Count > 0 && left.Numbers.Overlaps(right.Numbers))
        {
            sheet.Add("identifier", 1, sheet.Tells ? left.Numbers.Where(right.Numbers.Contains).Min(StringComparer.Ordinal)! : "");
            return;
        }

        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            var (numbers, others) = (left.OneAtATime[kind], right.OneAtATime[kind]);
            for (var i = 0; i < numbers.Length; i++)
            {
                // A number within a longer one is the same: prefixes come and go.
                if (
                    numbers[i].Known is not [var one, ..]
                    || others[i].Known is not [var other, ..]
                    || numbers[i].Known.Any(number => others[i].Known.Any(known => PropertyTypes.Identifier.Compare(number, known) > 0))
                )
                    continue;
                sheet.Add(Kinds[kind].Feature, 1, one, other);
                break;
            }
        }
    }
}

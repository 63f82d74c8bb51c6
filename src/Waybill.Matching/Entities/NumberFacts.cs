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
        ("other-document", ["passportNumber", "idNumber", "registrationNumber", "taxNumber", "mmsi"]),
        ("other-call-sign", [CallSigns.Property]),
    ];

    /// <summary>The numbers that an entity has one of at a time, each kind's in a row, in it those of each property.</summary>
    public static CleanValues[][] Of(Entity entity) =>
        Array.ConvertAll(Kinds, kind => Array.ConvertAll(kind.Properties, property => CleanValues.Of(entity, property)));

    /// <summary>Takes the facts down.</summary>
    public static void Tell(EntityFacts left, EntityFacts right, FactSheet sheet)
    {
        if (left.Numbers.Count > 0 && right.Numbers.Count > 0 && left.Numbers.Overlaps(right.Numbers))
        {
            var common = left.Numbers.Where(right.Numbers.Contains).ToList();
            if (common.Find(number => CallSigns.OfNumber(number) is null) is not null)
            {
                sheet.Add("identifier", 1, common.Where(number => CallSigns.OfNumber(number) is null).Min(StringComparer.Ordinal)!);
                return;
            }

            // A call sign may have been another ship's before, which its IMO number shows.
            sheet.Add("call-sign", 1, common.Select(number => CallSigns.OfNumber(number)!).Min(StringComparer.Ordinal)!);
        }

        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            var (numbers, others) = (left.OneAtATime[kind], right.OneAtATime[kind]);
            for (var i = 0; i < numbers.Length; i++)
            {
                if (numbers[i].Known is not [var one, ..] || others[i].Known is not [var other, ..] || AreOfOne(numbers[i], others[i]))
                    continue;
                sheet.Add(Kinds[kind].Feature, 1, one, other);
                break;
            }
        }
    }

    // A number within a longer one is the same: prefixes come and go.
    private static bool AreOfOne(CleanValues numbers, CleanValues others) =>
        numbers.Known.Any(number => others.Known.Any(known => PropertyTypes.Identifier.Compare(number, known) > 0));
}

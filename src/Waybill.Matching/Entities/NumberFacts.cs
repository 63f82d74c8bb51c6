using Waybill.FollowTheMoney.Entities;

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

    /// <summary>The numbers that an entity has one of at a time, each kind's in a row: null where it has none of a property.</summary>
    public static string?[][] Of(Entity entity) => Array.ConvertAll(Kinds, kind => Array.ConvertAll(kind.Properties, entity.First));

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
                if (numbers[i] is not { } one || others[i] is not { } other)
                    continue;
                sheet.Add(Kinds[kind].Feature, 1, one, other);
                break;
            }
        }
    }
}

using System.Globalization;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Entities;

/// <summary>What the type and the tonnage of two ships show: they stay where name, flag and owner change.</summary>
internal static class VesselFacts
{
    private const string Tonnage = "tonnage";
    private const double SameWithin = 0.02;
    private const double OtherBeyond = 0.1;

    // What any ship is called.
    private static readonly string[] Common = ["ship", "vessel", "carrier", "other"];

    // Gross and deadweight are measured apart; where a list only says "tonnage" it may be either.
    private static readonly string[] Tonnages = ["grossRegisteredTonnage", "deadweightTonnage", Tonnage];

    /// <summary>Takes the facts down; none where a side is no ship.</summary>
    public static void Tell(EntityFacts left, EntityFacts right, FactSheet sheet)
    {
        if (left.Kind != NameKind.Vessel || right.Kind != NameKind.Vessel)
            return;
        if (left.VesselTypes is { Count: > 0 } types && right.VesselTypes is { Count: > 0 } others)
            sheet.Add(types.Overlaps(others) ? "vessel-type" : "other-vessel-type", 1, Type(left.Entity), Type(right.Entity));
        foreach (var property in Tonnages)
        {
            if (Number(left.Entity, property) is { } one && Number(right.Entity, property) is { } other)
            {
                Tell(one, other, sheet);
                return;
            }
        }

        if (Unsaid(left.Entity, right.Entity) is var (ofLeft, ofRight))
            Tell(ofLeft, ofRight, sheet, isUnsaid: true);
    }

    /// <summary>The words of a ship's type that tell ships apart.</summary>
    public static HashSet<string> Types(Entity entity) =>
        [
            .. entity
                .Get("type")
                .SelectMany(NameTokeniser.Cut)
                .Select(token => token.Folded)
                .Where(word => word.Length > 2 && !Common.Contains(word)),
        ];

    /// <summary>True where something about a ship's tonnage is known.</summary>
    public static bool HasTonnage(Entity entity) => Array.Exists(Tonnages, property => entity.First(property) is not null);

    private static void Tell(double one, double other, FactSheet sheet, bool isUnsaid = false)
    {
        var apart = Math.Abs(one - other) / Math.Max(one, other);
        if (apart <= SameWithin)
            sheet.Add("tonnage", 1, Plain(one), Plain(other));
        else if (apart > OtherBeyond && !isUnsaid)
            sheet.Add("other-tonnage", 1, Plain(one), Plain(other));
    }

    // "Tonnage" beside gross or deadweight: that it is near to one of them may tell, that it is not tells nothing.
    private static (double Left, double Right)? Unsaid(Entity left, Entity right)
    {
        if (Number(left, Tonnage) is { } ofLeft && Nearest(right, ofLeft) is { } nearLeft)
            return (ofLeft, nearLeft);
        return Number(right, Tonnage) is { } ofRight && Nearest(left, ofRight) is { } nearRight ? (nearRight, ofRight) : null;
    }

    private static double? Nearest(Entity entity, double tons) =>
        Tonnages
            .Select(property => Number(entity, property))
            .Where(number => number is not null)
            .OrderBy(number => Math.Abs(number!.Value - tons))
            .FirstOrDefault();

    private static double? Number(Entity entity, string property) =>
        entity.First(property) is { } written
        && PropertyTypes.Number.Clean(written) is { } text
        && double.TryParse(text.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and < 1e7
            ? number
            : null;

    private static string Type(Entity entity) => string.Join(", ", entity.Get("type"));

    private static string Plain(double tons) => tons.ToString(CultureInfo.InvariantCulture);
}

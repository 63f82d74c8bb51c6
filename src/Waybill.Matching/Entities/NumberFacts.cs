using Waybill.FollowTheMoney.Entities;

namespace Waybill.Matching.Entities;

/// <summary>What the identifiers of two entities show.</summary>
internal static class NumberFacts
{
    // Each ship, and each entry of these registers, has one, and keeps it.
    private static readonly string[] OfOne = ["imoNumber"];
    private static readonly string[] OfRegisters = ["innCode", "ogrnCode", "leiCode", "okpoCode"];
    private static readonly string[] OfDocuments = ["passportNumber", "idNumber", "registrationNumber", "taxNumber", "mmsi", "callSign"];

    /// <summary>The facts.</summary>
    public static IEnumerable<(string Feature, double Amount, string Words)> Of(Entity left, Entity right)
    {
        var (numbers, others) = (EntityNumbers.Of(left), EntityNumbers.Of(right));
        var common = numbers.Intersect(others).Order(StringComparer.Ordinal).FirstOrDefault();
        if (common is not null)
        {
            yield return ("identifier", 1, common);
            yield break;
        }

        foreach (var (feature, properties) in new[] { ("other-number", OfOne), ("other-register", OfRegisters), ("other-document", OfDocuments) })
        {
            foreach (var property in properties)
            {
                if (left.Get(property) is { Count: > 0 } one && right.Get(property) is { Count: > 0 } other)
                {
                    yield return (feature, 1, $"{one[0]} | {other[0]}");
                    break;
                }
            }
        }
    }
}

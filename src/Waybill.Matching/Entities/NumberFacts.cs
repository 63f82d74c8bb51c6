namespace Waybill.Matching.Entities;

/// <summary>What the identifiers of two entities show.</summary>
internal static class NumberFacts
{
    // Each ship, and each entry of these registers, has one, and keeps it.
    private static readonly string[] OfOne = ["imoNumber"];
    private static readonly string[] OfRegisters = ["innCode", "ogrnCode", "leiCode", "okpoCode"];
    private static readonly string[] OfDocuments = ["passportNumber", "idNumber", "registrationNumber", "taxNumber", "mmsi", "callSign"];

    private static readonly (string Feature, string[] Properties)[] Kinds =
    [
        ("other-number", OfOne),
        ("other-register", OfRegisters),
        ("other-document", OfDocuments),
    ];

    /// <summary>The facts.</summary>
    public static IEnumerable<(string Feature, double Amount, string Words)> Of(EntityFacts left, EntityFacts right)
    {
        if (left.Numbers.Count > 0 && left.Numbers.Where(right.Numbers.Contains).Min(StringComparer.Ordinal) is { } common)
        {
            yield return ("identifier", 1, common);
            yield break;
        }

        foreach (var (feature, properties) in Kinds)
        {
            foreach (var property in properties)
            {
                if (left.Entity.Get(property) is { Count: > 0 } one && right.Entity.Get(property) is { Count: > 0 } other)
                {
                    yield return (feature, 1, $"{one[0]} | {other[0]}");
                    break;
                }
            }
        }
    }
}

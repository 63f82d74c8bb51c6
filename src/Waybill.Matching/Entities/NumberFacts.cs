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

    /// <summary>Takes the facts down.</summary>
    public static void Tell(EntityFacts left, EntityFacts right, FactSheet sheet)
    {
        if (left.Numbers.Count > 0 && right.Numbers.Count > 0 && left.Numbers.Overlaps(right.Numbers))
        {
            sheet.Add("identifier", 1, sheet.Tells ? left.Numbers.Where(right.Numbers.Contains).Min(StringComparer.Ordinal)! : "");
            return;
        }

        foreach (var (feature, properties) in Kinds)
        {
            foreach (var property in properties)
            {
                if (left.Entity.First(property) is { } one && right.Entity.First(property) is { } other)
                {
                    sheet.Add(feature, 1, one, other);
                    break;
                }
            }
        }
    }
}

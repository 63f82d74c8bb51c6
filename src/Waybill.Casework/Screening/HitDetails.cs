using Waybill.Matching.Lists;

namespace Waybill.Casework.Screening;

/// <summary>What a list tells of a listing that tells it from its namesakes.</summary>
/// <param name="Property">The property, such as <c>birthDate</c>.</param>
/// <param name="Label">What a person reads: "born".</param>
/// <param name="Values">The values, as they are on the list.</param>
public sealed record HitDetail(string Property, string Label, IReadOnlyList<string> Values);

/// <summary>The details by which a person judges a hit.</summary>
public static class HitDetails
{
    private static readonly (string Property, string Label)[] Told =
    [
        ("birthDate", "born"),
        ("birthPlace", "in"),
        ("nationality", "nationality"),
        ("country", "country"),
        ("imoNumber", "number"),
        ("mmsi", "MMSI"),
        ("callSign", "call sign"),
        ("flag", "flag"),
        ("passportNumber", "passport"),
        ("idNumber", "identity card"),
        ("registrationNumber", "registration"),
        ("position", "position"),
    ];

    /// <summary>Those that the list has, in one order.</summary>
    public static IEnumerable<HitDetail> Of(ListedEntity listed)
    {
        ArgumentNullException.ThrowIfNull(listed);
        return Told.Where(told => listed.Entity.Schema.Find(told.Property) is not null)
            .Select(told => new HitDetail(told.Property, told.Label, listed.Entity.Get(told.Property)))
            .Where(detail => detail.Values.Count > 0);
    }
}

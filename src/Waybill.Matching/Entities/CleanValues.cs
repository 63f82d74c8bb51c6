using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;
using Waybill.FollowTheMoney.Types;

namespace Waybill.Matching.Entities;

/// <summary>
/// Values of an entity in the normal forms of their properties' types, each once. A file may write <c>Russia</c> for <c>ru</c> and
/// <c>8517839</c> for <c>IMO8517839</c>. What is no value of its type stays text: the same text speaks for one entity, another against none.
/// </summary>
/// <param name="Known">The normal forms, in order.</param>
/// <param name="Texts">What has none, in small letters with single blanks, in order.</param>
internal sealed record CleanValues(IReadOnlyList<string> Known, IReadOnlyList<string> Texts)
{
    /// <summary>True where there are none.</summary>
    public bool IsEmpty => Known.Count == 0 && Texts.Count == 0;

    /// <summary>The values of a property.</summary>
    public static CleanValues Of(Entity entity, string property) =>
        entity.Schema.Find(property) is { } found ? Of(entity.Get(property), found.Clean) : None;

    /// <summary>The values of all properties of a type that has no formats.</summary>
    public static CleanValues Of(Entity entity, PropertyType type) => Of(entity.Values(type), (value, _) => type.Clean(value));

    /// <summary>A value in the normal form of a property; as it stands where it has none.</summary>
    public static string OrText(Property property, string value) => property.Clean(value) ?? value;

    /// <summary>The first that both have; null where they have none in common.</summary>
    public string? InCommonWith(CleanValues other) =>
        Known.FirstOrDefault(other.Known.Contains) ?? Texts.FirstOrDefault(other.Texts.Contains);

    private static CleanValues Of(IReadOnlyList<string> values, Func<string, IReadOnlyCollection<string>?, string?> clean)
    {
        if (values.Count == 0)
            return None;
        var (known, texts) = (new List<string>(values.Count), new List<string>());
        foreach (var value in values)
        {
            if (clean(value, null) is { } form)
                known.Add(form);
            else if (PropertyTypes.String.Clean(value) is { } text)
                texts.Add(string.Join(' ', text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        return new(Ordered(known), Ordered(texts));
    }

    private static CleanValues None { get; } = new([], []);

    private static List<string> Ordered(List<string> values) =>
        values.Count < 2 ? values : [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names;

namespace Waybill.Matching.Entities;

/// <summary>The names of an entity, taken apart.</summary>
internal static class EntityNames
{
    /// <summary>How many names of an entity are looked at: more than any list has, since files may be made to exhaust who reads them.</summary>
    public const int Most = 1_000;

    private static readonly string[] PartsOfNames = ["firstName", "middleName", "fatherName", "lastName"];
    private static readonly string[] Properties = ["name", "alias", "previousName", "abbreviation", "weakAlias"];

    /// <summary>The names, the primary ones first.</summary>
    public static List<Name> Of(Entity entity, NameKind kind)
    {
        var names = Texts(entity).Take(Most).Select(text => Name.Of(text, kind)).Where(name => name.Parts.Count > 0).ToList();
        if (names.Count == 0 && kind == NameKind.Person)
        {
            var parts = string.Join(' ', PartsOfNames.Select(entity.First).Where(p => p is not null));
            if (parts.Length > 0)
                names.Add(Name.Of(parts, kind));
        }

        return names;
    }

    /// <summary>True where it has more names than are looked at.</summary>
    public static bool AreTooMany(Entity entity) =>
        Properties.Sum(property => entity.Get(property).Count) > Most && Texts(entity).Skip(Most).Any();

    private static IEnumerable<string> Texts(Entity entity) =>
        Properties.SelectMany(property => entity.Get(property)).Distinct(StringComparer.Ordinal);

    /// <summary>The kind of two entities: the one that either shows.</summary>
    public static NameKind KindOf(Entity left, Entity right) =>
        NameKinds.OfSchema(left.Schema.Name) is var one && one != NameKind.Unknown ? one : NameKinds.OfSchema(right.Schema.Name);
}

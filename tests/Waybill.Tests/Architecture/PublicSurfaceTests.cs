using System.Reflection;
using System.Text;

namespace Waybill.Tests.Architecture;

/// <summary>
/// The public surface of each room is pinned to a text file: what users of a package may rely on changes only on purpose.
/// </summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("Core")]
    [InlineData("Capture")]
    [InlineData("Reading")]
    [InlineData("Matching")]
    [InlineData("Assessment")]
    [InlineData("FollowTheMoney")]
    [InlineData("Storage")]
    [InlineData("Dossier")]
    [InlineData("Casework")]
    public void A_rooms_public_surface_is_the_one_written_down(string room)
    {
        var surface = new StringBuilder();
        foreach (var type in Assembly.Load("Waybill." + room).GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            surface.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                surface.Append("  ").Append(member).Append('\n');
        }

        Expectation.Holds($"Waybill.{room}.txt", surface.ToString());
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type);
        return type.GetConstructors(declared)
            .Select(c => $"new({Parameters(c)})")
            .Concat(type.GetProperties(declared).Where(p => p.Name != "EqualityContract").Select(p => $"{Name(p.PropertyType)} {p.Name}"))
            .Concat(type.GetFields(declared).Select(f => $"{Name(f.FieldType)} {f.Name}"))
            .Concat(
                type.GetMethods(declared)
                    .Where(m => !m.IsSpecialName && !IsOfEveryRecord(m))
                    .Select(m => $"{Name(m.ReturnType)} {m.Name}({Parameters(m)})")
            );
    }

    private static bool IsOfEveryRecord(MethodInfo method) =>
        method.Name is "ToString" or "GetHashCode" or "Equals" or "Deconstruct" or "<Clone>$" or "PrintMembers";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static"
        : "class";

    private static string Name(Type type)
    {
        var name =
            type.IsGenericParameter ? type.Name
            : type.Namespace?.StartsWith("Waybill", StringComparison.Ordinal) == true && type.FullName is { } full ? full
            : type.Name;
        if (!type.IsGenericType)
            return name;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}

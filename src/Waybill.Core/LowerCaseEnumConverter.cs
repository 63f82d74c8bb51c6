using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Core;

/// <summary>Writes an enumeration as the lower-camel-case name of its member, and reads nothing else: no numbers, no other case.</summary>
public sealed class LowerCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>The names by which JSON, and whatever hashes it, knows the members of an enumeration; their order may change.</summary>
internal static class EnumNames
{
    /// <summary>The name that <see cref="LowerCaseEnumConverter{T}"/> writes.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}

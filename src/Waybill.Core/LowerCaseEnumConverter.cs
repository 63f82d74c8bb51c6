using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Core;

/// <summary>Writes an enumeration as the lower-camel-case name of its member, and reads nothing else: no numbers, no other case.</summary>
public sealed class LowerCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

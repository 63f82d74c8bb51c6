using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Core;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;
using Waybill.Storage.Writing;

namespace Waybill.Storage;

/// <summary>
/// The JSON of what storage writes beyond the words of evidence. It is as compact as Core's, and stricter when read: a member that is
/// missing, null where it may not be, or given twice makes a malformed event, never a default value.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CaseOpened))]
[JsonSerializable(typeof(Captured))]
[JsonSerializable(typeof(Configured))]
[JsonSerializable(typeof(Withdrawn))]
[JsonSerializable(typeof(WriterHolder))]
[JsonSerializable(typeof(ExhibitRecord))]
[JsonSerializable(typeof(string))]
internal sealed partial class StorageJson : JsonSerializerContext
{
    /// <summary>The context of storage's own records.</summary>
    public static StorageJson Compact { get; } = new(Strict());

    /// <summary>Core's context, read as strictly.</summary>
    public static CoreJson Words { get; } = new(Strict());

    private static JsonSerializerOptions Strict() =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = 32,
        };
}

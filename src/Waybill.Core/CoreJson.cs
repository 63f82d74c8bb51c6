using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;

namespace Waybill.Core;

/// <summary>
/// The JSON of the words of evidence (CLAIMS, section 1): camel case, members in one order, nulls written. The same value always gives the
/// same bytes. Text is left readable rather than escaped for HTML: whoever puts it into a page or on a terminal escapes it there.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(EntityJudgement))]
[JsonSerializable(typeof(Exhibit))]
[JsonSerializable(typeof(Capture))]
[JsonSerializable(typeof(Extraction))]
[JsonSerializable(typeof(Source))]
public sealed partial class CoreJson : JsonSerializerContext
{
    /// <summary>The context that all of Waybill reads and writes with.</summary>
    public static CoreJson Compact { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                AllowOutOfOrderMetadataProperties = true,
                MaxDepth = 32,
            }
        );
}

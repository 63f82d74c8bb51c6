using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Casework.Evaluation;
using Waybill.Casework.Evaluation.Changes;
using Waybill.Casework.Evaluation.Origins;
using Waybill.Casework.Explaining;
using Waybill.Casework.Tracing;

namespace Waybill.Casework;

/// <summary>The JSON that commands print: compact, its text readable.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvaluationResult))]
[JsonSerializable(typeof(OriginScores))]
[JsonSerializable(typeof(ChangeScores))]
[JsonSerializable(typeof(ExplainedClaim))]
[JsonSerializable(typeof(TracedDocument))]
[JsonSerializable(typeof(ListedGroups))]
internal sealed partial class PrintedJson : JsonSerializerContext
{
    /// <summary>The context to write with.</summary>
    public static PrintedJson Compact { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}

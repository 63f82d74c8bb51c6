using System.Text.Json.Serialization;

namespace Waybill.Casework.Evaluation.Scores;

/// <summary>A claim that was measured.</summary>
/// <param name="Document">The base name of its document.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Start">Offset of its quote; null where none is given.</param>
/// <param name="End">Offset after its quote.</param>
/// <param name="Exact">Its quote.</param>
/// <param name="Roles">The fillers of each measured role, as written.</param>
public sealed record EvaluatedClaim(
    string Document,
    string Frame,
    int? Start,
    int? End,
    string Exact,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Roles
)
{
    /// <summary>The claim on one line of an error listing.</summary>
    [JsonIgnore]
    public string Line { get; internal init; } = "";
}

/// <summary>A gold claim with the prediction that it was matched to, and where the two differ.</summary>
/// <param name="Gold">The gold claim.</param>
/// <param name="Predicted">The prediction.</param>
/// <param name="Strict">True when every slot but the window agrees.</param>
/// <param name="Differences">The slots that do not agree.</param>
public sealed record EvaluatedPair(EvaluatedClaim Gold, EvaluatedClaim Predicted, bool Strict, IReadOnlyList<SlotDifference> Differences);

/// <summary>A slot that does not agree.</summary>
/// <param name="Slot">The slot, or the role.</param>
/// <param name="Gold">What the gold has, in words.</param>
/// <param name="Predicted">What the prediction has.</param>
public sealed record SlotDifference(string Slot, string Gold, string Predicted);

using System.Text.Json;
using Waybill.Casework.Evaluation.Scores;

namespace Waybill.Casework.Evaluation;

/// <summary>What measuring found: the scores, what was taken for what, and every claim that was missed, false or read otherwise.</summary>
/// <param name="Scores">The score of all claims, and of each frame or document where that was asked.</param>
/// <param name="Confusions">What each slot was taken for.</param>
/// <param name="Roles">How the fillers of each role agree.</param>
/// <param name="Pairs">The gold claims that were matched, in the order of the gold.</param>
/// <param name="Missed">The gold claims that were not.</param>
/// <param name="False">The predictions that were matched to none.</param>
public sealed record EvaluationResult(
    IReadOnlyList<Score> Scores,
    IReadOnlyList<Confusion> Confusions,
    IReadOnlyList<RoleCount> Roles,
    IReadOnlyList<EvaluatedPair> Pairs,
    IReadOnlyList<EvaluatedClaim> Missed,
    IReadOnlyList<EvaluatedClaim> False
)
{
    /// <summary>The scores, one a line, and then as many missed and false claims as are asked for.</summary>
    public IEnumerable<string> Lines(int errors) =>
        Scores.Select(score => score.Line).Concat(Missed.Concat(False).Select(claim => claim.Line).Take(errors));

    /// <summary>All of it as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PrintedJson.Compact.EvaluationResult);
}

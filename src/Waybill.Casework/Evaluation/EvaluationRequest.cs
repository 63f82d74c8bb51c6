namespace Waybill.Casework.Evaluation;

/// <summary>What to measure.</summary>
/// <param name="Gold">The files of gold claims, JSON Lines; they are measured together.</param>
/// <param name="Paths">
/// The documents that the gold names, or folders that hold them; empty for the folder <c>docs</c> beside each gold file.
/// </param>
/// <param name="Predicted">A file of predicted claims, measured in the place of what is read; null to read.</param>
/// <param name="Cuts">
/// A file of offsets, a JSON object by document's name: predictions from there on are left out, where the gold goes no further.
/// </param>
/// <param name="By">By what the scores are split.</param>
/// <param name="Lexicons">Files of rules to read with, besides those that ship with Waybill.</param>
public sealed record EvaluationRequest(
    IReadOnlyList<string> Gold,
    IReadOnlyList<string> Paths,
    string? Predicted = null,
    string? Cuts = null,
    ScoreSplit By = ScoreSplit.None,
    IReadOnlyList<string>? Lexicons = null
);

/// <summary>By what scores are split.</summary>
public enum ScoreSplit
{
    /// <summary>One score over all.</summary>
    None,

    /// <summary>One more for each frame.</summary>
    Frame,

    /// <summary>One more for each document.</summary>
    Document,
}

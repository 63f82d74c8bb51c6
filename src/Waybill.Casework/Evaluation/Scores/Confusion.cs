namespace Waybill.Casework.Evaluation.Scores;

/// <summary>What a slot was taken for, over all matched pairs.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Cells">Each pair of values that occurs, in the order of their names.</param>
public sealed record Confusion(string Slot, IReadOnlyList<ConfusionCell> Cells);

/// <summary>How often a value of the gold was read as a value.</summary>
/// <param name="Gold">What the gold has.</param>
/// <param name="Predicted">What the prediction has.</param>
/// <param name="Count">How often.</param>
/// <param name="Agrees">True where that is right.</param>
public sealed record ConfusionCell(string Gold, string Predicted, int Count, bool Agrees);

/// <summary>How the fillers of a role agree, over all matched pairs of a frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Role">The role.</param>
/// <param name="Right">Fillers that both have.</param>
/// <param name="Wrong">Fillers that only predictions have.</param>
/// <param name="Missed">Fillers that only the gold has.</param>
public sealed record RoleCount(string Frame, string Role, int Right, int Wrong, int Missed);

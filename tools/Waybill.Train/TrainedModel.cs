namespace Waybill.Train;

/// <summary>A model that was trained.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="What">What it is and how it learns: a few sentences.</param>
/// <param name="Inputs">The files that it learns from.</param>
/// <param name="Settings">Seed, passes and other settings, with their values.</param>
/// <param name="Scores">What it was measured on, and how it did.</param>
internal sealed record TrainedModel(
    byte[] Content,
    string What,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<(string Name, string Value)> Settings,
    IReadOnlyList<(string On, string Score)> Scores
);

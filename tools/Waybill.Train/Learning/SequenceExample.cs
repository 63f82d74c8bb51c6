namespace Waybill.Train.Learning;

/// <summary>A sequence to learn labels from.</summary>
/// <param name="Items">What the labeller sees.</param>
/// <param name="Gold">The right labels.</param>
/// <param name="Certain">The labels that are known beforehand.</param>
internal sealed record SequenceExample<TItem>(TItem[] Items, byte[] Gold, byte[] Certain);

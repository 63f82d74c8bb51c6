namespace Waybill.Reading.Factuality;

/// <summary>Words that gave a part of a stance.</summary>
/// <param name="Slot"><c>act</c>, <c>certainty</c> or <c>polarity</c>.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="How">How they gave it.</param>
internal sealed record StanceCue(string Slot, int First, int Last, string How);

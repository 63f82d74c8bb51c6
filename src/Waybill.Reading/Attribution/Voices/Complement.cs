using Waybill.Reading.Attribution.Cues;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>What holds the content of a cue in its sentence.</summary>
/// <param name="Cue">The cue in the sense that it has with this complement.</param>
/// <param name="Rank">How sure the complement is: 0 for a clause, higher for what is weaker.</param>
/// <param name="First">Index of the content's first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Preposition">The preposition that belongs to the cue; -1 when there is none.</param>
internal readonly record struct Complement(Cue Cue, int Rank, int First, int Last, int Preposition);

using Waybill.Core.Quantities;
using Waybill.Reading.Fillers;

namespace Waybill.Reading.Frames;

/// <summary>Fillers of the role that a frame counts, with their amount and place.</summary>
/// <param name="Fillers">The fillers.</param>
/// <param name="Quantity">Their amount; null when none is given.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
internal sealed record Counted(IReadOnlyList<Filler> Fillers, Quantity? Quantity, int First, int Last);

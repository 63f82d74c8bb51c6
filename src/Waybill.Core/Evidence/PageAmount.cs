using Waybill.Core.Quantities;

namespace Waybill.Core.Evidence;

/// <summary>An amount that a page gives.</summary>
/// <param name="Quantity">The amount, with its place in the text.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="At">Offset of the amount in that sentence.</param>
public sealed record PageAmount(Quantity Quantity, string Sentence, int At);

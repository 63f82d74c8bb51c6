namespace Waybill.Core.Quantities;

/// <summary>
/// An amount as it was said: bounds that keep their meaning. "More than 20,000" is a lower bound and nothing else; a bound that was not stated is
/// null, never zero. It is not an estimate, and what a container holds is an estimate, not a conversion.
/// </summary>
/// <param name="Lower">The least that the words allow.</param>
/// <param name="Best">The value given as such or as about right.</param>
/// <param name="Upper">The most that the words allow.</param>
/// <param name="Unit">What is counted, a singular English noun of <c>units.yaml</c>, such as <c>container</c>, <c>shell</c>, <c>percent</c>.</param>
/// <param name="Of">What the amount is an amount of; for a percentage the whole.</param>
/// <param name="Qualifier">The hedge, as written.</param>
/// <param name="Text">The words that give the amount.</param>
/// <param name="Start">Offset of those words in the working text, in UTF-16 code units; null when they stand in no text.</param>
/// <param name="End">Offset after those words.</param>
public sealed record Quantity(
    decimal? Lower,
    decimal? Best,
    decimal? Upper,
    string Unit,
    string? Of = null,
    string? Qualifier = null,
    string? Text = null,
    int? Start = null,
    int? End = null)
{
    /// <summary>The unit of a share; <see cref="Of"/> then names the whole.</summary>
    public const string Percent = "percent";
}

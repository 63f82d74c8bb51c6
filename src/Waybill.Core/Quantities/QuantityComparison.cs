namespace Waybill.Core.Quantities;

/// <summary>How two quantities stand to each other.</summary>
public enum QuantityRelation
{
    /// <summary>Some value is allowed by both, and neither lies wholly within the other.</summary>
    Agrees,

    /// <summary>One lies strictly within what the other allows.</summary>
    Narrows,

    /// <summary>No value is allowed by both.</summary>
    Contradicts,

    /// <summary>They are amounts of different things, so nothing can be said.</summary>
    Incomparable,
}

/// <summary>The outcome of comparing two quantities.</summary>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Why">The reason, one plain sentence with the numbers.</param>
/// <param name="Narrower">The quantity that lies within the other; null unless the relation is
/// <see cref="QuantityRelation.Narrows"/>.</param>
public sealed record QuantityComparison(QuantityRelation Relation, string Why, Quantity? Narrower = null);

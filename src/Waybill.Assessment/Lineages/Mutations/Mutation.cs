using System.Text.Json.Serialization;
using Waybill.Core;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>A change that a retelling made to what its origin said. It is not an error of the origin, and not a contradiction.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Says">The change as a plain phrase, such as <c>bound dropped: 'more than 20,000' told as 20,000</c>.</param>
/// <param name="Original">The words of the origin's nearest relay that were changed; null where it has none.</param>
/// <param name="Retold">The words that stand in their place; null where they were left out.</param>
public sealed record Mutation(MutationKind Kind, string Says, string? Original, string? Retold);

/// <summary>What a retelling can change.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<MutationKind>))]
public enum MutationKind
{
    /// <summary>Who gives and who takes were exchanged.</summary>
    Direction,

    /// <summary>What could be, is planned or thought was told as done, or the reverse: a capacity told as a delivery.</summary>
    Capacity,

    /// <summary>A lower or upper bound was dropped, added or turned round.</summary>
    Bound,

    /// <summary>Another number stands there.</summary>
    Number,

    /// <summary>The number counts something else.</summary>
    Unit,

    /// <summary>A doubt was lost or added.</summary>
    Hedge,

    /// <summary>Another window of time, or another day of saying it.</summary>
    Date,

    /// <summary>Another or no speaker.</summary>
    Attribution,

    /// <summary>The goods were narrowed, widened or exchanged.</summary>
    Scope,

    /// <summary>A party was exchanged for another.</summary>
    Actor,

    /// <summary>A share is told of another whole.</summary>
    Denominator,

    /// <summary>A place was exchanged for another.</summary>
    Place,

    /// <summary>"Or" became "and", or the reverse.</summary>
    Conjunction,
}

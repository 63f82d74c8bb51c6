using System.Collections.Frozen;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Entities;

/// <summary>
/// Takes down what two entities show beside their names: the sum of its points, and where asked for each fact with its words.
/// </summary>
/// <param name="weights">What each feature counts for.</param>
/// <param name="tells">True where the facts are told, not only summed: words cost more than the sum.</param>
internal sealed class FactSheet(FrozenDictionary<string, double> weights, bool tells)
{
    /// <summary>True where words are wanted.</summary>
    public bool Tells => tells;

    /// <summary>The sum of the points.</summary>
    public double Points { get; private set; }

    /// <summary>The facts; none where they are only summed.</summary>
    public List<Reason> Reasons => field ??= [];

    /// <summary>Takes a fact down.</summary>
    /// <param name="feature">What was looked at.</param>
    /// <param name="amount">How much of it there is.</param>
    /// <param name="one">What the one entity has, or both.</param>
    /// <param name="other">What the other has, where it is another thing.</param>
    public void Add(string feature, double amount, string one = "", string? other = null)
    {
        var weight = weights[feature];
        Points += amount * weight;
        if (tells && amount != 0)
            Reasons.Add(new(feature, amount, weight, other is null || other == one ? one : $"{one} | {other}"));
    }
}

using System.Numerics;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>What a word of the index, alike a word of the query, is worth in the names that have it.</summary>
/// <param name="OfWord">The weight that both agree in, at most, where it is a word there.</param>
/// <param name="LossOfWord">The points that the spelling costs there, at least.</param>
/// <param name="OfRun">The weight where it is a run of words.</param>
/// <param name="LossOfRun">The points there.</param>
internal readonly record struct WordGains(float OfWord, float LossOfWord, float OfRun, float LossOfRun)
{
    /// <summary>The more of both weights.</summary>
    public float Most => Math.Max(OfWord, OfRun);

    /// <summary>What a word is worth; of a run of the query each of its words has its share.</summary>
    public static WordGains Of(ScoreCeiling ceiling, in NameWords.Run run, in WordMatch match, in WordWeight weight)
    {
        var ((gain, loss), (gainOfRun, lossOfRun)) = (
            ceiling.Of(run, match, weight.AsWord, false),
            ceiling.Of(run, match, weight.AsRun, true)
        );
        var share = Math.Max(1, BitOperations.PopCount(run.Covers));
        return new(gain / share, loss / share, gainOfRun / share, lossOfRun / share);
    }
}

/// <summary>What a word of an index weighs: the most in any name that has it.</summary>
/// <param name="AsWord">Where it is a word; 0 where it nowhere is.</param>
/// <param name="AsRun">Where it is a run of words; 0 where it nowhere is.</param>
internal readonly record struct WordWeight(float AsWord, float AsRun)
{
    /// <summary>True for weights that a ceiling can rest on.</summary>
    public bool IsSound => float.IsFinite(AsWord) && AsWord >= 0 && float.IsFinite(AsRun) && AsRun >= 0;

    /// <summary>The same, where a name has it too.</summary>
    public WordWeight With(in NameWords.Run run)
    {
        // A ceiling must not lie too low.
        var weight = MathF.BitIncrement((float)run.Weight);
        return run.IsJoined ? this with { AsRun = Math.Max(AsRun, weight) } : this with { AsWord = Math.Max(AsWord, weight) };
    }
}

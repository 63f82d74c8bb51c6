using System.Numerics;

namespace Waybill.Matching.Screening;

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
    public static WordGains Of(ScoreCeiling ceiling, in NameWords.Run run, in WordMatch match, double weight)
    {
        var ((gain, loss), (gainOfRun, lossOfRun)) = (ceiling.Of(run, match, weight, false), ceiling.Of(run, match, weight, true));
        var share = Math.Max(1, BitOperations.PopCount(run.Covers));
        return new(gain / share, loss / share, gainOfRun / share, lossOfRun / share);
    }
}

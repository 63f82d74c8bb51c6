using Waybill.Reading.Grammar.Parsing;

namespace Waybill.Train.Parsing;

/// <summary>Packs learnt weights of steps into the buckets in which they ship; where they are too many, the heaviest stay.</summary>
internal static class StepTable
{
    private const double Scale = 64;

    /// <summary>The buckets.</summary>
    /// <param name="means">The weights of each feature.</param>
    /// <param name="count">How many there are.</param>
    public static ulong[] Pack(IEnumerable<(uint Feature, double Shift, double Left, double Right)> means, int count)
    {
        var buckets = new ulong[count];
        foreach (var (feature, shift, left, right) in means.OrderByDescending(Weight).ThenBy(m => m.Feature))
        {
            ref var bucket = ref buckets[TransitionWeights.Place(feature, count)];
            var half = TransitionWeights.Pack(feature, Root(shift), Root(left), Root(right));
            if (half >> 8 == 0)
                continue;
            if (bucket == 0)
                bucket = half;
            else if (bucket >> 32 == 0 && (byte)bucket != (byte)half)
                bucket |= (ulong)half << 32;
        }

        return buckets;
    }

    private static double Weight((uint Feature, double Shift, double Left, double Right) mean) =>
        Math.Abs(mean.Shift) + Math.Abs(mean.Left) + Math.Abs(mean.Right);

    private static sbyte Root(double weight) => (sbyte)(Math.Sign(weight) * Math.Min(127, Math.Round(Math.Sqrt(Math.Abs(weight) * Scale))));
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Waybill.Reading.Grammar.Models;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// The weights of the steps. A bucket holds two features: of each eight bits and a byte for each step, whose square, with its sign, is
/// the weight.
/// </summary>
internal readonly struct TransitionWeights(ulong[] buckets) : ITransitionScorer
{
    private readonly ulong[] buckets = buckets;

    /// <summary>Reads the weights.</summary>
    /// <exception cref="ModelException">The section is missing or damaged.</exception>
    public static TransitionWeights Read(ModelFile file, string name)
    {
        var buckets = file.Numbers<ulong>(name);
        return buckets.Length > 0 ? new(buckets) : throw file.Fault($"the table '{name}' is damaged");
    }

    /// <summary>The bucket where a feature may lie.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Place(uint feature, int buckets) => (int)((ulong)feature * (uint)buckets >> 32);

    /// <summary>A half of a bucket.</summary>
    public static uint Pack(uint feature, sbyte shift, sbyte left, sbyte right) =>
        (byte)feature | (uint)(byte)shift << 8 | (uint)(byte)left << 16 | (uint)(byte)right << 24;

    /// <inheritdoc/>
    public StepScores Score(ReadOnlySpan<uint> features)
    {
        var sum = Vector128<int>.Zero;
        foreach (var feature in features)
        {
            // All ones where a half is this feature's, else zero: a branch would be guessed wrong half of the time.
            var bucket = buckets[Place(feature, buckets.Length)];
            var first = (uint)bucket & (uint)(((byte)(bucket ^ feature) - 1) >> 31);
            var second = (uint)(bucket >> 32) & (uint)(((byte)((bucket >> 32) ^ feature) - 1) >> 31);
            var roots = Vector128.WidenLower(Vector128.CreateScalar(first | second).AsSByte());
            sum += Vector128.WidenLower(roots * Vector128.Abs(roots));
        }

        return new(sum[1], sum[2], sum[3]);
    }
}

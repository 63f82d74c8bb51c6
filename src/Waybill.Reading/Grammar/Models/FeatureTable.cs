using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Reading.Grammar.Models;

/// <summary>
/// The weights of a linear model: hashed feature → whole-number weights of some labels (at most 256). A feature's high bits choose
/// a bucket; a bucket is a run of rows, each sixteen bits of the feature's low end, the count of weights, then label and weight by turns.
/// </summary>
internal sealed class FeatureTable
{
    private readonly uint[] starts;
    private readonly byte[] rows;
    private readonly int shift;

    private FeatureTable(uint[] starts, byte[] rows, int labels)
    {
        (this.starts, this.rows, Labels) = (starts, rows, labels);
        shift = 64 - int.Log2(starts.Length - 1);
    }

    /// <summary>How many labels there are: the length that a span of scores needs.</summary>
    public int Labels { get; }

    /// <summary>Reads the table from the sections that <see cref="FeatureTableWriter"/> wrote.</summary>
    /// <exception cref="ModelException">The sections are missing or damaged.</exception>
    public static FeatureTable Read(ModelFile file, string name)
    {
        var (starts, rows) = (file.Numbers<uint>(name + ".starts"), file.Numbers<byte>(name + ".rows"));
        var table = new FeatureTable(starts, rows, file.Number(name + ".labels"));
        return table.IsSound() ? table : throw file.Fault($"the table '{name}' is damaged");
    }

    /// <summary>Adds a feature's weights to the scores, which have <see cref="Labels"/> elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTo(Span<int> scores, ulong feature)
    {
        var row = Find(feature);
        for (var i = 0; i + 1 < row.Length; i += 2)
            scores[row[i]] += (sbyte)row[i + 1];
    }

    /// <summary>A feature's weights: label and weight (a signed byte) by turns; empty for an unknown feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Find(ulong feature)
    {
        var bucket = (int)(feature >> shift);
        var (at, end) = ((int)starts[bucket], (int)starts[bucket + 1]);
        ref var first = ref MemoryMarshal.GetArrayDataReference(rows);
        while (at < end)
        {
            var count = Unsafe.Add(ref first, at + 2) * 2;
            if (Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref first, at)) == (ushort)feature)
                return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref first, at + 3), count);
            at += 3 + count;
        }

        return default;
    }

    // The walk over a bucket does not check its bounds: this does, once.
    private bool IsSound()
    {
        if (starts.Length < 3 || !int.IsPow2(starts.Length - 1) || starts[0] != 0 || starts[^1] != rows.Length || Labels is < 1 or > 256)
            return false;
        for (var bucket = 0; bucket + 1 < starts.Length; bucket++)
        {
            var (at, end) = (starts[bucket], starts[bucket + 1]);
            if (at > end || end > rows.Length)
                return false;
            while (at < end)
            {
                if (at + 3 > end)
                    return false;
                at += 3u + rows[at + 2] * 2u;
            }

            if (at != end)
                return false;
        }

        return true;
    }

    /// <summary>The table as a value, so that code over <see cref="IFeatureScores"/> is compiled for it.</summary>
    public readonly struct Scores(FeatureTable table) : IFeatureScores
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddTo(Span<int> scores, ulong feature) => table.AddTo(scores, feature);
    }
}

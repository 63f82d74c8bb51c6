using System.Runtime.CompilerServices;
using Waybill.Reading.Grammar.Models;

namespace Waybill.Train.Learning;

/// <summary>
/// The weights of an averaged perceptron while it learns: whole numbers, so that the outcome does not hang on the order of sums.
/// </summary>
/// <param name="labels">How many labels there are.</param>
internal sealed class LearnedTable(int labels)
{
    private readonly Dictionary<ulong, Row> rows = [];
    private int now;

    /// <summary>How many labels there are.</summary>
    public int Labels => labels;

    /// <summary>How many features have a weight.</summary>
    public int Count => rows.Count;

    /// <summary>Ends a step: the weights as they stand enter the average once more.</summary>
    public void EndStep() => now++;

    /// <summary>Adds a feature's weights to the scores.</summary>
    public void AddTo(Span<int> scores, ulong feature)
    {
        if (!rows.TryGetValue(feature, out var row))
            return;
        for (var i = 0; i < row.Count; i++)
            scores[row.Labels[i]] += row.Weights[i].Now;
    }

    /// <summary>Changes a weight.</summary>
    public void Change(ulong feature, int label, int by)
    {
        if (!rows.TryGetValue(feature, out var row))
            rows.Add(feature, row = new());
        ref var weight = ref row.Of(label);
        weight.Total += (long)weight.Now * (now - weight.Since);
        weight.Since = now;
        weight.Now += by;
    }

    /// <summary>The averages of all weights, in no order that means anything.</summary>
    public IEnumerable<(ulong Feature, int Label, double Average)> Averages()
    {
        foreach (var (feature, row) in rows)
        {
            for (var i = 0; i < row.Count; i++)
                yield return (feature, row.Labels[i], row.Weights[i].Average(now));
        }
    }

    /// <summary>The table as a value, so that code over <see cref="IFeatureScores"/> is compiled for it.</summary>
    public readonly struct Scores(LearnedTable table) : IFeatureScores
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddTo(Span<int> scores, ulong feature) => table.AddTo(scores, feature);
    }

    private struct Weight
    {
        public int Now;
        public int Since;
        public long Total;

        public readonly double Average(int now) => now == 0 ? 0 : (Total + (double)Now * (now - Since)) / now;
    }

    private sealed class Row
    {
        public byte[] Labels = new byte[2];
        public Weight[] Weights = new Weight[2];
        public int Count;

        public ref Weight Of(int label)
        {
            var at = Labels.AsSpan(0, Count).IndexOf((byte)label);
            if (at >= 0)
                return ref Weights[at];
            if (Count == Labels.Length)
            {
                Array.Resize(ref Labels, Count * 2);
                Array.Resize(ref Weights, Count * 2);
            }

            Labels[Count] = (byte)label;
            return ref Weights[Count++];
        }
    }
}

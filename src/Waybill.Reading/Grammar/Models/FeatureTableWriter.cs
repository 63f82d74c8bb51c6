using System.Runtime.InteropServices;

namespace Waybill.Reading.Grammar.Models;

/// <summary>Collects the rows of a <see cref="FeatureTable"/> and writes them; the order of adding is of no matter.</summary>
/// <param name="labels">How many labels there are, at most 256.</param>
internal sealed class FeatureTableWriter(int labels)
{
    private readonly SortedDictionary<ulong, (int Label, int Weight)[]> rows = [];

    /// <summary>How many features have a weight.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a feature; weights are held to -127..127, those of 0 left out, at most 255 kept.</summary>
    public void Add(ulong feature, IEnumerable<(int Label, int Weight)> weights)
    {
        var kept = weights
            .Select(w => (w.Label, Weight: Math.Clamp(w.Weight, -127, 127)))
            .Where(w => w.Weight != 0)
            .OrderBy(w => w.Label)
            .Take(255)
            .ToArray();
        if (kept.Length > 0)
            rows.Add(feature, kept);
    }

    /// <summary>Writes the sections of the table.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        var buckets = (int)Math.Max(2, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, rows.Count * 2 / 3)));
        var shift = 64 - int.Log2(buckets);
        var starts = new uint[buckets + 1];
        var bytes = new List<byte>();
        var bucket = 0;
        foreach (var (feature, weights) in rows)
        {
            for (var of = (int)(feature >> shift); bucket < of;)
                starts[++bucket] = (uint)bytes.Count;
            bytes.Add((byte)feature);
            bytes.Add((byte)(feature >> 8));
            bytes.Add((byte)weights.Length);
            foreach (var (label, weight) in weights)
            {
                bytes.Add((byte)label);
                bytes.Add((byte)(sbyte)weight);
            }
        }

        while (bucket < buckets)
            starts[++bucket] = (uint)bytes.Count;
        file.Add<uint>(name + ".starts", starts);
        file.Add<byte>(name + ".rows", CollectionsMarshal.AsSpan(bytes));
        file.Add(name + ".labels", labels);
    }
}

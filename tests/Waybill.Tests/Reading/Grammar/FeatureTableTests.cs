using Waybill.Reading.Grammar.Models;

namespace Waybill.Tests.Reading.Grammar;

public sealed class FeatureTableTests
{
    private const int Labels = 5;

    [Fact]
    public void Each_feature_adds_its_weights_and_no_other()
    {
        var random = new Random(3);
        var rows = Enumerable
            .Range(0, 5000)
            .ToDictionary(
                i => FeatureHash.Of(1, (ulong)i),
                _ => Enumerable.Range(0, Labels).Select(l => (l, random.Next(-127, 128))).ToArray()
            );
        var table = Table(rows);
        foreach (var (feature, weights) in rows)
        {
            var scores = new int[Labels];
            table.AddTo(scores, feature);
            Assert.Equal(weights.Select(w => w.Item2), scores);
        }
    }

    [Fact]
    public void An_unknown_feature_adds_nothing()
    {
        var table = Table(new() { [FeatureHash.Of("known")] = [(1, 5)] });
        var scores = new int[Labels];
        table.AddTo(scores, FeatureHash.Of("unknown"));
        Assert.All(scores, score => Assert.Equal(0, score));
    }

    [Fact]
    public void Weights_are_held_to_a_byte_and_zeros_left_out()
    {
        var table = Table(new() { [9] = [(0, 1000), (1, -1000), (2, 0)] });
        Assert.Equal([(byte)0, (byte)127, (byte)1, unchecked((byte)-127)], table.Find(9).ToArray());
    }

    [Fact]
    public void Hashes_tell_templates_order_and_values_apart()
    {
        ulong[] hashes =
        [
            FeatureHash.Of(1, 2),
            FeatureHash.Of(2, 1),
            FeatureHash.Of(1, 2, 3),
            FeatureHash.Of(1, 3, 2),
            FeatureHash.Of(1, 2, 3, 0),
            FeatureHash.Of("ab"),
            FeatureHash.Of("ba"),
            FeatureHash.Of(""),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    private static FeatureTable Table(Dictionary<ulong, (int Label, int Weight)[]> rows)
    {
        var writer = new FeatureTableWriter(Labels);
        foreach (var (feature, weights) in rows)
            writer.Add(feature, weights);
        var file = new ModelFileWriter();
        writer.Write(file, "t");
        return FeatureTable.Read(ModelFile.Open(file.ToArray(), "example.bin"), "t");
    }
}

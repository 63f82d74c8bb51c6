using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Sequences;
using Waybill.Train.Learning;

namespace Waybill.Tests.Train;

public sealed class SequenceLearnerTests
{
    private const int Labels = 3;
    private static readonly LearningPlan Plan = new(Seed: 1, Learners: 2, Passes: 5, Step: 0.05, Least: 1);

    [Fact]
    public void What_depends_on_the_item_and_on_the_label_before_is_learned()
    {
        var examples = Enumerable.Range(0, 200).Select(Example).ToArray();
        var beam = new SequenceBeam<int, Templates, FeatureTable.Scores>(new(Table(examples)), Labels);
        foreach (var example in Enumerable.Range(300, 50).Select(Example))
        {
            beam.Start(example.Items.Length);
            for (var at = 0; at < example.Items.Length; at++)
                beam.Step(example.Items, at, example.Certain[at]);
            var found = new byte[example.Items.Length];
            beam.Best(found.Length - 1, found);
            Assert.Equal(example.Gold, found);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() =>
        Assert.Equal(Bytes(Enumerable.Range(0, 100).Select(Example)), Bytes(Enumerable.Range(0, 100).Select(Example)));

    // The label of 0 and 1 is the item; that of 2 is 2 after 1, else 0.
    private static SequenceExample<int> Example(int seed)
    {
        var random = new Random(seed);
        var items = Enumerable.Range(0, 12).Select(_ => random.Next(3)).ToArray();
        var gold = new byte[items.Length];
        for (var i = 0; i < items.Length; i++)
            gold[i] = (byte)(
                items[i] < 2 ? items[i]
                : i > 0 && gold[i - 1] == 1 ? 2
                : 0
            );
        return new(items, gold, [.. items.Select(_ => byte.MaxValue)]);
    }

    private static byte[] Bytes(IEnumerable<SequenceExample<int>> examples)
    {
        var file = new ModelFileWriter();
        SequenceLearner<int, Templates>.Train([.. examples], Labels, Plan, TextWriter.Null).Write(Plan.Step, Plan.Least).Write(file, "t");
        return file.ToArray();
    }

    private static FeatureTable Table(SequenceExample<int>[] examples) =>
        FeatureTable.Read(ModelFile.Open(Bytes(examples), "example.bin"), "t");

    private readonly struct Templates : ITemplates<int>
    {
        public static int Local => 1;

        public static int History => 1;

        public static void FillLocal(ReadOnlySpan<int> items, int at, Span<ulong> features) =>
            features[0] = FeatureHash.Of(0, (ulong)items[at]);

        public static void FillHistory(ReadOnlySpan<int> items, int at, int before, int before2, Span<ulong> features) =>
            features[0] = FeatureHash.Of(1, (ulong)items[at], (ulong)before);
    }
}

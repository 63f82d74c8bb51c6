using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Parsing;

namespace Waybill.Tests.Reading.Grammar.Parsing;

/// <summary>A parser that has learnt nothing, or nonsense.</summary>
internal static class BlankModel
{
    /// <summary>A pool whose labeller gives every arc the same relation.</summary>
    public static ParsePool Pool(int words)
    {
        var labeller = new ArcLabeller(Table(), 2);
        labeller.Begin(new WordCodes[words]);
        return new(labeller);
    }

    /// <summary>A parser whose weights of steps are random.</summary>
    public static DependencyParser Random(int seed)
    {
        var random = new Random(seed);
        return new(new ParserModel(["root", "dep"], [], Table(), Table(), Steps(random)));
    }

    private static RelationWeights Table()
    {
        var file = new ModelFileWriter();
        file.Add<byte>("blank", new byte[32]);
        return RelationWeights.Read(ModelFile.Open(file.ToArray(), "blank"), "blank", 2);
    }

    // Every bucket answers to one feature in 128, whichever that is: over many states enough of them do.
    private static TransitionWeights Steps(Random random) => new([.. Enumerable.Range(0, 1 << 12).Select(_ => (ulong)random.NextInt64())]);
}

using Waybill.Reading.Grammar;
using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Train.Parsing;

namespace Waybill.Tests.Reading.Grammar.Parsing;

public class TransitionTrainerTests
{
    // Each word with its tag and its head; the same tags hang otherwise where the words are others.
    private static readonly string[] Texts =
    [
        "The/Det/2 ship/Noun/3 left/Verb/0 the/Det/5 port/Noun/3 ./Punct/3",
        "Crews/Noun/2 ate/Verb/0 soup/Noun/2 with/Adp/5 spoons/Noun/2",
        "Crews/Noun/2 ate/Verb/0 soup/Noun/2 with/Adp/5 onions/Noun/3",
        "We/Pron/2 saw/Verb/0 what/Pron/2 they/Pron/5 sold/Verb/3 and/Cconj/7 bought/Verb/5",
    ];

    [Fact]
    public void It_learns_the_trees_that_it_sees()
    {
        var sentences = Sentences();
        var guesses = Guesses(sentences);
        var weights = new TransitionWeights(Learn(sentences, guesses));
        var pool = new ParsePool(guesses);
        var search = new BeamSearch<TransitionWeights>(pool, weights, 4);
        foreach (var sentence in sentences)
        {
            guesses.Begin(sentence.Codes);
            var heads = new int[sentence.Heads.Length];
            pool.Heads(search.Run(), heads);
            Assert.Equal(sentence.Heads, heads);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights()
    {
        var sentences = Sentences();
        Assert.Equal(Learn(sentences, Guesses(sentences)), Learn(sentences, Guesses(sentences)));
        Assert.Equal(Arcs(sentences), Arcs(sentences));
    }

    private static ulong[] Learn(List<TrainingSentence> sentences, ArcLabeller guesses)
    {
        var trainer = new TransitionTrainer([guesses], 4);
        var order = new Random(1);
        for (var pass = 0; pass < 30; pass++)
            trainer.Pass(sentences, order);
        return StepTable.Pack(trainer.Learner.Means(1), 20_000);
    }

    private static byte[] Arcs(List<TrainingSentence> sentences) => RelationTable.Pack(new RelationTrainer(3).Arcs(sentences), 2048);

    private static ArcLabeller Guesses(List<TrainingSentence> sentences)
    {
        var file = new ModelFileWriter();
        file.Add<byte>("arcs", Arcs(sentences));
        return new(RelationWeights.Read(ModelFile.Open(file.ToArray(), "arcs"), "arcs", 3), 3);
    }

    private static List<TrainingSentence> Sentences() => [.. Texts.Select(text => Sentence(text.Split(' ')))];

    private static TrainingSentence Sentence(string[] words)
    {
        var parts = Array.ConvertAll(words, word => word.Split('/'));
        var kinds = new Dictionary<uint, uint>();
        foreach (var part in parts)
            kinds[WordCodes.OfForm(part[0])] = 1;
        int[] heads = [.. parts.Select(part => int.Parse(part[2]) - 1)];
        return new(
            [.. parts.Select(part => WordCodes.Of(part[0], Enum.Parse<Upos>(part[1]), part[1], kinds))],
            heads,
            [
                .. heads.Select(
                    (head, word) =>
                        (byte)(
                            head < 0 ? 0
                            : head < word ? 1
                            : 2
                        )
                ),
            ],
            0
        );
    }
}

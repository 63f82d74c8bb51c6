using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Grammar;

public sealed class TaggerTests
{
    [Theory]
    [InlineData(
        "The ministry said the shells weren't shipped.",
        "The/DT ministry/NN said/VBD the/DT shells/NNS were/VBD n't/RB shipped/VBN ./."
    )]
    [InlineData("Officials cannot confirm it.", "Officials/NNS can/MD not/RB confirm/VB it/PRP ./.")]
    [InlineData("Iran sent 200 drones to Russia in May.", "Iran/NNP sent/VBD 200/CD drones/NNS to/IN Russia/NNP in/IN May/NNP ./.")]
    [InlineData("They may supply tanks.", "They/PRP may/MD supply/VB tanks/NNS ./.")]
    [InlineData("The supply of tanks was stopped.", "The/DT supply/NN of/IN tanks/NNS was/VBD stopped/VBN ./.")]
    [InlineData("He denied that the ship had left.", "He/PRP denied/VBD that/IN the/DT ship/NN had/VBD left/VBN ./.")]
    [InlineData("The guns that arrived were old.", "The/DT guns/NNS that/WDT arrived/VBD were/VBD old/JJ ./.")]
    [InlineData("Who sold these missiles?", "Who/WP sold/VBD these/DT missiles/NNS ?/.")]
    [InlineData("More than 60 percent were used.", "More/JJR than/IN 60/CD percent/NN were/VBD used/VBN ./.")]
    public void Words_bear_their_tags(string text, string expected)
    {
        var tree = EnglishGrammar.Embedded.Analyse(SentenceSplitter.Split(text).Single());
        Assert.Equal(expected, string.Join(' ', tree.Tokens.Zip(tree.Xpos, (token, tag) => $"{token.Text}/{tag}")));
    }

    [Theory]
    [InlineData("The ministry said the shells weren't shipped.", "the ministry say the shell be not ship .")]
    [InlineData("Iranian officials won't buy missiles.", "Iranian official will not buy missile .")]
    [InlineData("They can't have bought them.", "they can not have buy they .")]
    [InlineData("The armies were supplied by factories.", "the army be supply by factory .")]
    [InlineData("Crews were firing heavier rounds.", "crew be fire heavy round .")]
    public void Words_have_lemmas(string text, string expected)
    {
        var tree = EnglishGrammar.Embedded.Analyse(SentenceSplitter.Split(text).Single());
        Assert.Equal(expected, string.Join(' ', tree.Lemmas));
    }

    [Fact]
    public void Words_have_features()
    {
        var tree = EnglishGrammar.Embedded.Analyse(SentenceSplitter.Split("The shells were old.").Single());
        Assert.True(tree.Has(1, "Number=Plur"));
        Assert.True(tree.Has(2, "Tense=Past"));
        Assert.True(tree.Has(3, "Degree=Pos"));
    }

    [Fact]
    public void Many_threads_get_the_same_tags()
    {
        var sentences = Enumerable
            .Range(0, 200)
            .Select(i => SentenceSplitter.Split($"Iran sent {i} drones and the rest of its shells to Syria.").Single())
            .ToList();
        var alone = sentences.ConvertAll(s => string.Join(' ', EnglishGrammar.Embedded.Analyse(s).Xpos));
        var together = sentences.AsParallel().AsOrdered().Select(s => string.Join(' ', EnglishGrammar.Embedded.Analyse(s).Xpos));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_sentence_is_read_alike_alone_and_in_company()
    {
        var sentences = SentenceSplitter
            .Split("Iran sent 30 drones to Syria. The report, the agency says, holds that trains left. ... Fuel came back, they said.")
            .ToList();
        var alone = sentences.ConvertAll(s => Written(EnglishGrammar.Embedded.Analyse(s)));
        Assert.Equal(alone, EnglishGrammar.Embedded.AnalyseAll(sentences).Select(Written));

        static string Written(SyntaxTree tree) =>
            string.Join(' ', tree.Xpos.Zip(tree.Heads, tree.Relations)) + string.Join(' ', tree.Names);
    }
}

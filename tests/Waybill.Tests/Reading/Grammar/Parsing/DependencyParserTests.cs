using Waybill.Reading.Grammar;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Grammar.Parsing;

public class DependencyParserTests
{
    private static readonly string[] Oddities = ["(", ")", "\"", ",", "—", "the", "of", "\u202Eabc", "\0", "ÅÄÖ-9", "🙂", "and", "''", "%"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(2000)]
    public void Whatever_it_has_learnt_and_reads_it_gives_a_tree(int words)
    {
        for (var seed = 0; seed < (words > 100 ? 2 : 50); seed++)
        {
            var (tokens, tags) = Noise(words, seed);
            var tree = Parse(BlankModel.Random(seed), tokens, tags);
            Assert.Equal(words, tree.Span(tree.Root).Last - tree.Span(tree.Root).First + 1);
        }
    }

    [Fact]
    public void The_shipped_model_makes_a_tree_of_noise()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var tree = EnglishGrammar.Embedded.Analyse(new(Noise(1 + seed * 10, seed).Tokens, 0, false));
            Assert.Equal("root", tree.Relations[tree.Root]);
            Assert.Single(tree.Relations, relation => relation == "root");
        }
    }

    [Fact]
    public void A_sentence_is_parsed_alike_whatever_came_before_it()
    {
        const string Text = "The freighter, which had left Rajin in May, unloaded containers that officials say held shells.";
        var first = EnglishGrammar.Embedded.Analyse(Cut(Text));
        _ = EnglishGrammar.Embedded.Analyse(new(Noise(300, 1).Tokens, 0, false));
        var second = EnglishGrammar.Embedded.Analyse(Cut(Text));
        Assert.Equal(first.Heads, second.Heads);
        Assert.Equal(first.Relations, second.Relations);
    }

    [Fact]
    public void Many_threads_get_the_same_trees()
    {
        string[] texts =
        [
            "Two tankers met off the coast at night.",
            "The ministry denied that it had bought any engines.",
            "Customs officers found pistols hidden under bags of rice.",
        ];
        var expected = texts.Select(text => EnglishGrammar.Embedded.Analyse(Cut(text)).Heads).ToArray();
        Parallel.For(0, 60, i => Assert.Equal(expected[i % 3], EnglishGrammar.Embedded.Analyse(Cut(texts[i % 3])).Heads));
    }

    private static SyntaxTree Parse(DependencyParser parser, List<Token> tokens, Upos[] tags)
    {
        var (heads, relations) = (new int[tags.Length], new string[tags.Length]);
        string[] xpos = [.. tags.Select(tag => tag.ToString())];
        parser.Parse(tokens, tags, xpos, heads, relations);
        return new(new(tokens, 0, false), tags, xpos, xpos, xpos, heads, relations, []);
    }

    private static (List<Token> Tokens, Upos[] Tags) Noise(int words, int seed)
    {
        var random = new Random(seed);
        var tokens = Enumerable
            .Range(0, words)
            .Select(i => Oddities[random.Next(Oddities.Length)])
            .Select((word, i) => new Token(i * 9, i * 9 + word.Length, word, word, TokenKind.Word))
            .ToList();
        return (tokens, [.. tokens.Select(_ => (Upos)random.Next(17))]);
    }

    private static Sentence Cut(string text) => new(Tokeniser.Cut(text, 0, text.Length), 0, false);
}

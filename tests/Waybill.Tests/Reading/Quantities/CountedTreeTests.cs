using Waybill.Reading.Grammar;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Quantities;

public sealed class CountedTreeTests
{
    // Each token as "word/TAG/head/relation"; heads count from 1, 0 is the root.
    [Theory]
    [InlineData(
        "More/ADJ/3/advmod than/ADP/1/fixed 20,000/NUM/4/nummod containers/NOUN/7/nsubj of/ADP/6/case arms/NOUN/4/nmod left/VERB/0/root",
        "20000// container; arms"
    )]
    [InlineData("Chad/PROPN/2/nsubj sold/VERB/0/root 30/NUM/5/nummod old/ADJ/5/amod tanks/NOUN/2/obj", "/30/ tank; old tanks")]
    [InlineData(
        "They/PRON/2/nsubj fire/VERB/0/root 90/NUM/4/nummod rockets/NOUN/2/obj a/DET/6/det day/NOUN/4/nmod:unmarked",
        "/90/ rocket per day; rockets"
    )]
    [InlineData("Dozens/NOUN/4/nsubj of/ADP/3/case missiles/NOUN/1/nmod flew/VERB/0/root", "24// missile; missiles")]
    [InlineData(
        "60/NUM/2/nummod %/SYM/0/root of/ADP/5/case its/PRON/5/nmod:poss shells/NOUN/2/nmod fail/VERB/5/acl",
        "/60/ percent; shells"
    )]
    [InlineData("Half/NOUN/4/nsubj of/ADP/3/case tanks/NOUN/1/nmod burnt/VERB/0/root", "/50/ percent; tanks")]
    public void The_tree_says_what_is_counted(string written, string expected)
    {
        var tree = Tree(written);
        var amount = Assert.Single(AmountScanner.Scan(tree.Tokens, _ => false));
        var counted = CountedTree.Of(tree, amount);
        Assert.NotNull(counted);
        var text = string.Join(' ', tree.Tokens.Select(t => t.Text));
        var quantity = QuantityReader.Of(text, tree.Tokens, amount, counted);
        Assert.NotNull(quantity);
        Assert.Equal(expected, $"{quantity.Lower:0}/{quantity.Best:0}/{quantity.Upper:0} {quantity.Unit}; {quantity.Of}");
    }

    private static SyntaxTree Tree(string written)
    {
        var parts = written.Split(' ').Select(w => w.Split('/')).ToList();
        var text = string.Join(' ', parts.Select(p => p[0]));
        return new(
            SentenceSplitter.Split(text).Single(),
            [.. parts.Select(p => Enum.Parse<Upos>(p[1], ignoreCase: true))],
            [.. parts.Select(_ => "_")],
            [.. parts.Select(p => p[0])],
            [.. parts.Select(_ => "_")],
            [.. parts.Select(p => int.Parse(p[2], null) - 1)],
            [.. parts.Select(p => p[3])],
            []
        );
    }
}

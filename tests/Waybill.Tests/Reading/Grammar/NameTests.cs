using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Grammar;

public sealed class NameTests
{
    [Theory]
    [InlineData("Iran sent drones to Russia.", "Place Iran; Place Russia")]
    [InlineData("The Ukrainian army fired 152 mm shells.", "Nationality Ukrainian; Product 152 mm shells")]
    [InlineData("Officials in Khartoum said so on Tuesday.", "Place Khartoum; Date Tuesday")]
    [InlineData("The firm paid $40 million in March 2023.", "Money $ 40 million; Date March 2023")]
    [InlineData("The State Department named Rosoboronexport.", "Organisation State Department; Organisation Rosoboronexport")]
    [InlineData("Shahed-136 drones were seen in Libya.", "Product Shahed-136; Place Libya")]
    [InlineData("It violates Security Council resolution 1718.", "Law Security Council resolution 1718")]
    public void Names_are_found_with_their_kinds(string text, string expected)
    {
        var tree = EnglishGrammar.Embedded.Analyse(SentenceSplitter.Split(text).Single());
        Assert.Equal(expected, string.Join("; ", tree.Names.Select(n => $"{n.Kind} {Words(tree, n)}")));
    }

    private static string Words(SyntaxTree tree, NameSpan name) =>
        string.Join(' ', tree.Tokens.Skip(name.First).Take(name.Last - name.First + 1).Select(t => t.Text));

    [Theory]
    [InlineData("They had sold nothing.")]
    [InlineData("shells and rockets were delivered by rail, officials said")]
    public void A_sentence_without_names_has_none(string text) =>
        Assert.Empty(EnglishGrammar.Embedded.Analyse(SentenceSplitter.Split(text).Single()).Names);
}

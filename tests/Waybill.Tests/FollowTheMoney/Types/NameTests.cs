using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class NameTests
{
    [Theory]
    [InlineData("  Green   Pine\tAssociated\r\nCorporation ", "Green Pine Associated Corporation")]
    [InlineData("\"KOMID\"", "KOMID")]
    [InlineData("'KOMID'", "KOMID")]
    [InlineData("Cho\u0301ngso\u0301ng", "Chóngsóng")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    [InlineData("KOMID\u0000\u0007", "KOMID")]
    [InlineData("\u0001", null)]
    [InlineData("  ", null)]
    [InlineData("\"\"", null)]
    public void A_name_is_tidied(string raw, string? clean) => Assert.Equal(clean, PropertyTypes.Name.Clean(raw));

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text() => Assert.Equal("KO\uFFFDMID", PropertyTypes.Name.Clean("KO\uD800MID"));

    [Theory]
    [InlineData("Green Pine Associated", "Green Pine Asociated", 20 / 21.0)]
    [InlineData("Green Pine", "Red Pine", 0)]
    [InlineData("Kim", "Kym", 2 / 3.0)]
    public void Names_are_alike_up_to_a_few_letters(string left, string right, double likeness) =>
        Assert.Equal(likeness, PropertyTypes.Name.Compare(left, right), 6);

    [Theory]
    [InlineData("Green Pine Associated Corp.", "name:green-pine-associated-corp")]
    [InlineData("Chóngsóng", "name:chongsong")]
    [InlineData("Сбербанк России", "name:сбербанк-россии")]
    [InlineData("O'Higgins", "name:ohiggins")]
    [InlineData("...", null)]
    public void A_name_stands_for_a_node(string name, string? node) => Assert.Equal(node, PropertyTypes.Name.NodeId(name));

    [Fact]
    public void A_longer_name_tells_more()
    {
        Assert.Equal(0, PropertyTypes.Name.Specificity("Kim"));
        Assert.Equal(22 / 47.0, PropertyTypes.Name.Specificity("Green Pine Associated Co."), 6);
        Assert.Equal(1, PropertyTypes.Name.Specificity(new string('x', 60)));
    }
}

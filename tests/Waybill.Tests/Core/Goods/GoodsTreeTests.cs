using Waybill.Core.Catalogues;
using Waybill.Core.Goods;

namespace Waybill.Tests.Core.Goods;

public sealed class GoodsTreeTests
{
    private static readonly GoodsTree Tree = GoodsTree.Parse(
        """
        goods:
          a: { label: a, source: s }
          a:b: { label: b, broader: a, source: s }
          a:b:c: { label: c, broader: "a:b", source: s }
          d: { label: d, source: s }
        """,
        "goods.yaml"
    );

    [Theory]
    [InlineData("a:b:c", "a", true)]
    [InlineData("a:b:c", "a:b:c", true)]
    [InlineData("a", "a:b", false)]
    [InlineData("d", "a", false)]
    [InlineData("unheard-of", "a", false)]
    public void Narrower_classes_lie_within_broader_ones(string narrower, string broader, bool within) =>
        Assert.Equal(within, Tree.IsWithin(narrower, broader));

    [Theory]
    [InlineData("goods:\n  a: { label: a, broader: b, source: s }\n  b: { label: b, broader: a, source: s }", "lies under itself")]
    [InlineData("goods:\n  a: { label: a, broader: zz, source: s }", "'zz', which is not in the tree")]
    [InlineData("goods:\n  a: { label: a }", "'source' is missing")]
    public void A_tree_that_does_not_hold_is_refused(string yaml, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<CatalogueException>(() => GoodsTree.Parse(yaml, "g.yaml")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_class_that_ships_names_its_source() => Assert.All(GoodsTree.Embedded.Classes, goods => Assert.NotEmpty(goods.Source));
}

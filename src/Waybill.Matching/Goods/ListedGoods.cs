using Waybill.Core.Goods;

namespace Waybill.Matching.Goods;

/// <summary>Goods that a list or a nomenclature names, or a class of the tree of goods.</summary>
/// <param name="List">
/// What names them: <c>common high-priority list</c>, <c>Harmonized System</c>, <c>tree of goods</c>, or whose control list.
/// </param>
/// <param name="Code">The code; null for a class of the tree, and for goods of a control list.</param>
/// <param name="Tier">The list's tier and what it holds; null where the list has none.</param>
/// <param name="Description">What they are.</param>
/// <param name="Class">The class of arms; null for goods that are no arms by themselves.</param>
/// <param name="Source">What the row stands on.</param>
public sealed record ListedGoods(string List, HsCode? Code, GoodsTier? Tier, string Description, GoodsClass? Class, string Source)
{
    /// <summary>The classes above <see cref="Class"/>, the nearest first; empty where there is none.</summary>
    public IEnumerable<GoodsClass> Broader
    {
        get
        {
            for (var at = Class?.Broader; at is not null && GoodsTree.Embedded.TryFind(at, out var goods); at = goods.Broader)
                yield return goods;
        }
    }

    /// <summary>The texts by which they are found: the description first, then other words for them.</summary>
    internal IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>True where a text finds them by all of its words alone: "fuel" is no rocket fuel.</summary>
    internal bool AsksForAll { get; init; }
}

/// <summary>A tier of a list.</summary>
/// <param name="Name">Such as <c>3.A</c>.</param>
/// <param name="Holds">What it holds, in a few words.</param>
public sealed record GoodsTier(string Name, string Holds);

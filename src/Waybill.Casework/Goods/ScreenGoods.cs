using Waybill.Matching.Goods;

namespace Waybill.Casework.Goods;

/// <summary>Screens goods by their codes and their descriptions.</summary>
public static class ScreenGoods
{
    /// <summary>Screens queries in order.</summary>
    /// <param name="queries">The goods.</param>
    /// <param name="threshold">The least score of a hit by words.</param>
    public static IEnumerable<ScreenedGoods> Run(IEnumerable<GoodsQuery> queries, double threshold = GoodsScreener.DefaultThreshold) =>
        queries.Select(query => new ScreenedGoods(query, Hits(query, threshold)));

    // By code first: a listed code is a fact, words are a likeness.
    private static List<GoodsHit> Hits(GoodsQuery query, double threshold) =>
        [
            .. query.Code is { } code ? GoodsScreener.Screen(code) : [],
            .. query.Description.Length > 0 ? GoodsScreener.Screen(query.Description, threshold) : [],
        ];
}

/// <summary>What screening gave.</summary>
/// <param name="Query">The goods that were asked for.</param>
/// <param name="Hits">What they may be: by code first, then by words, the likeliest first.</param>
public sealed record ScreenedGoods(GoodsQuery Query, IReadOnlyList<GoodsHit> Hits);

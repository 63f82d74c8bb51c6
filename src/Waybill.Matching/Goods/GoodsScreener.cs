namespace Waybill.Matching.Goods;

/// <summary>
/// Screens goods by code and by description against the common high-priority list and against what is arms. It proposes; what goods are in
/// law, a person judges on the goods themselves.
/// </summary>
public static class GoodsScreener
{
    /// <summary>From which score on words are told, where the user asks for no other.</summary>
    public const double DefaultThreshold = 0.5;

    /// <summary>What a code is listed as, lies under, or contains; empty where nothing is.</summary>
    public static IReadOnlyList<GoodsHit> Screen(HsCode code) => CodeLookup.Find(code);

    /// <summary>What a description may mean, the likeliest first; empty where no words agree well enough.</summary>
    /// <param name="description">The words; the first 2,000 characters are read.</param>
    /// <param name="threshold">The least score, from 0 to 1.</param>
    public static IReadOnlyList<GoodsHit> Screen(string description, double threshold = DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(description);
        return DescriptionLookup.All.Find(description, threshold);
    }
}

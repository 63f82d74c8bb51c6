namespace Waybill.Matching.Goods;

/// <summary>Finds goods by code.</summary>
internal static class CodeLookup
{
    /// <summary>
    /// What a code is listed as, or lies under, and of a chapter or heading also what it contains. Of headings of arms that lie under each
    /// other the longest alone is told: it says most.
    /// </summary>
    public static IReadOnlyList<GoodsHit> Find(HsCode code)
    {
        var asked = code.Common;
        var listed = GoodsCatalogue.PriorityList.Where(goods => goods.Code?.Digits == asked).Select(goods => Hit(code, goods));
        var arms = GoodsCatalogue
            .ArmsHeadings.Where(goods => asked.StartsWith(goods.Code!.Value.Digits, StringComparison.Ordinal))
            .OrderByDescending(goods => goods.Code!.Value.Digits.Length)
            .Take(1)
            .Select(goods => Hit(code, goods))
            .ToList();
        // Under a code that is arms as a whole its parts say no more.
        var contained = GoodsCatalogue
            .PriorityList.Concat(arms.Count > 0 ? [] : GoodsCatalogue.ArmsHeadings)
            .Where(goods => code.IsBroad && IsUnder(goods, asked))
            .ToList();
        var topmost = contained.Where(goods => !contained.Exists(other => IsUnder(goods, other.Code!.Value.Digits)));
        return [.. listed, .. arms, .. topmost.Select(goods => Contained(code, goods, contained.Count))];
    }

    private static bool IsUnder(ListedGoods goods, string digits) =>
        goods.Code!.Value.Digits.Length > digits.Length && goods.Code.Value.Digits.StartsWith(digits, StringComparison.Ordinal);

    private static GoodsHit Hit(HsCode code, ListedGoods goods)
    {
        var says =
            code.Digits == goods.Code!.Value.Digits ? $"{code} is listed"
            : code.Common == goods.Code.Value.Digits ? $"{code} begins with {goods.Code}, which is listed"
            : $"{code} lies under {goods.Code}";
        return new(goods, GoodsGround.Code, 1, [new("code", goods.Code.Value.Digits, 1, says)]);
    }

    // The more codes a heading has, the less it tells which of them is meant. It has codes besides: this is no likelihood.
    private static GoodsHit Contained(HsCode code, ListedGoods goods, int count)
    {
        var codes = count == 1 ? "1 listed code" : $"{count} listed codes";
        var reason = new GoodsReason("code", goods.Code!.Value.Digits, 1, $"{code} contains {codes}: ask for six digits");
        return new(goods, GoodsGround.Contained, 1.0 / (1 + count), [reason]);
    }
}

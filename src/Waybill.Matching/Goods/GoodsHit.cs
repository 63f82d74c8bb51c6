namespace Waybill.Matching.Goods;

/// <summary>Goods that may be meant, with what speaks for it: for a person to judge.</summary>
/// <param name="Goods">The goods.</param>
/// <param name="Ground">How they were found.</param>
/// <param name="Score">From 0 to 1; of a code that is listed 1.</param>
/// <param name="Reasons">What agrees, and what is missing; never empty.</param>
public sealed record GoodsHit(ListedGoods Goods, GoodsGround Ground, double Score, IReadOnlyList<GoodsReason> Reasons);

/// <summary>How goods were found.</summary>
public enum GoodsGround
{
    /// <summary>The code asked for is listed, or lies under one that is.</summary>
    Code,

    /// <summary>The chapter or heading asked for contains the listed code: goods under it may be listed, and may not.</summary>
    Contained,

    /// <summary>Words agree.</summary>
    Words,
}

/// <summary>A reason.</summary>
/// <param name="Feature">
/// <c>code</c>, <c>agrees</c> (a word of both), <c>missing</c> (of the list alone) or <c>further</c> (of the description alone).
/// </param>
/// <param name="Word">The word, or the code.</param>
/// <param name="Weight">How rare the word is among all texts: 1 for a word of one text alone, 0 for a word of all; of a code 1.</param>
/// <param name="Says">The same in words.</param>
public sealed record GoodsReason(string Feature, string Word, double Weight, string Says);

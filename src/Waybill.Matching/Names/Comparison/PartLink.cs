namespace Waybill.Matching.Names.Comparison;

/// <summary>How two parts, or runs of parts, are one.</summary>
internal enum LinkKind
{
    /// <summary>They are spelt alike, or nearly so.</summary>
    Spelling,

    /// <summary>They are written together on one side and apart on the other.</summary>
    Joined,

    /// <summary>They are one name in two scripts.</summary>
    Script,

    /// <summary>They are one Korean or Chinese word, written by two usages.</summary>
    Romanised,

    /// <summary>One is a short form of the other.</summary>
    Nickname,

    /// <summary>One is the other's first letter.</summary>
    Initial,

    /// <summary>One is the other cut off at the end of the name.</summary>
    Cut,

    /// <summary>One is made of the first letters of the others.</summary>
    Acronym,

    /// <summary>They are the same number.</summary>
    Number,
}

/// <summary>Parts of two names that are taken for one another.</summary>
/// <param name="Left">The first part on the left.</param>
/// <param name="LeftCount">How many.</param>
/// <param name="Right">The first on the right.</param>
/// <param name="RightCount">How many.</param>
/// <param name="Kind">How they are one.</param>
/// <param name="Distance">How far apart they are: 0 for the same; about a third where they could as well be others.</param>
/// <param name="Weight">How much they tell.</param>
internal readonly record struct PartLink(int Left, int LeftCount, int Right, int RightCount, LinkKind Kind, double Distance, double Weight)
{
    /// <summary>What the link is worth: the ones worth most are taken first.</summary>
    public double Worth => Weight * (1 - (2 * Distance));

    /// <summary>Those worth most first, then by their places.</summary>
    public static int ByWorth(PartLink one, PartLink other) =>
        one.Worth != other.Worth ? other.Worth.CompareTo(one.Worth) : ByPlace(one, other);

    /// <summary>By the places of their parts; of two that begin alike the longer one first.</summary>
    public static int ByPlace(PartLink one, PartLink other) =>
        one.Left != other.Left ? one.Left - other.Left
        : one.Right != other.Right ? one.Right - other.Right
        : one.LeftCount != other.LeftCount ? other.LeftCount - one.LeftCount
        : other.RightCount - one.RightCount;
}

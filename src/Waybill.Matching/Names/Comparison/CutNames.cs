using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells a last word that a form cut off: "… Belkassem DR" for "… Belkassem DRISSI". A letter more or less may be another word, and a name of
/// Vietnam ends in a short word that is whole: "Nguyen Thi Thanh Ha" is not Nguyen Thi Thanh Hai, nor Hanh.
/// </summary>
internal static class CutNames
{
    private const int Longest = 3;
    private const int LeastCut = 2;
    private const int FewestWords = 3;

    /// <summary>True where the last word of one of two names is that of the other, cut off.</summary>
    public static bool Are(NamePart[] left, int at, NamePart[] right, int other)
    {
        if (at != left.Length - 1 || other != right.Length - 1 || left.Length < FewestWords || right.Length < FewestWords)
            return false;
        var (shorter, longer) = left[at].Folded.Length < right[other].Folded.Length ? (left[at], right[other]) : (right[other], left[at]);
        return shorter.Folded.Length is > 1 and <= Longest
            && longer.Folded.Length - shorter.Folded.Length >= LeastCut
            && !shorter.IsBlankless
            && !longer.IsBlankless
            && longer.Folded.StartsWith(shorter.Folded, StringComparison.Ordinal)
            && !(VietnameseNames.Are(left) && VietnameseNames.Are(right));
    }
}

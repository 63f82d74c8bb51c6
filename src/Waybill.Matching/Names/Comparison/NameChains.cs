using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where the words of a person's name stand in a chain whose order names him: his own name, his father's and his grandfather's, or his
/// father's family and his mother's. "Ahmed Ali Hassan" is not "Ahmed Hassan Ali", nor is "Pedro Garcia Lopez" "Pedro Lopez Garcia"; but what
/// stands at one end may be set at the other, as the family name is.
/// </summary>
internal static class NameChains
{
    private const int Shortest = 3;
    private const int Longest = 4;

    /// <summary>True where three or four words, all in common and in one script, stand in an order that no turning makes one of the other.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other.</param>
    /// <param name="alignment">Which of their parts are one.</param>
    public static bool AreOther(Name left, Name right, Alignment alignment)
    {
        // A comma says which word is the family's, and a patronymic says itself what it is, wherever either stands.
        if (left.Kind != NameKind.Person || TellOtherwise(left) || TellOtherwise(right))
            return false;
        // Where a word is left over, or there are many, the words in common tell more than their order.
        if (left.Told != right.Told || left.Told is < Shortest or > Longest)
            return false;
        Span<int> places = stackalloc int[left.PartArray.Length];
        Span<int> own = stackalloc int[left.PartArray.Length];
        var count = 0;
        foreach (var link in alignment.Links)
        {
            if (link.Kind == LinkKind.Script)
                return false;
            if (left.PartArray[link.Left].Tells && right.PartArray[link.Right].Tells)
                (own[count], places[count++]) = (link.Left, link.Right);
        }

        return count == left.Told
            && IsOther(places[..count])
            && !alignment.StandsInRing()
            && !AreVietnameseReversed(left, right, places[..count])
            && !AreOneDouble(left, right, own[..count], places[..count]);
    }

    /// <summary>True for two Burmese names, which have no family name that could stand elsewhere, of the same words in another order.</summary>
    public static bool AreBurmeseTurned(Name left, Name right, List<PartLink> links)
    {
        if (links.Count < 2 || !AreBurmese(left) || !AreBurmese(right))
            return false;
        for (var i = 1; i < links.Count; i++)
        {
            if (links[i].Right < links[i - 1].Right)
                return true;
        }

        return false;
    }

    private static bool IsOther(ReadOnlySpan<int> places)
    {
        var falls = places[^1] > places[0] ? 1 : 0;
        for (var i = 1; i < places.Length; i++)
            falls += places[i - 1] > places[i] ? 1 : 0;
        return falls > 1;
    }

    // "Trần Thị Bích Ngọc" writes herself "Ngoc Bich Thi Tran" abroad.
    private static bool AreVietnameseReversed(Name left, Name right, ReadOnlySpan<int> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i - 1] < places[i])
                return false;
        }

        return (IsOfVietnam(left.PartArray[0]) && IsOfVietnam(right.PartArray[^1]))
            || (IsOfVietnam(left.PartArray[^1]) && IsOfVietnam(right.PartArray[0]));
    }

    private static bool IsOfVietnam(NamePart part) => WordLists.Embedded.VietnameseFamilies.Contains(part.Folded);

    // Of two family names with a hyphen either may come first: "Anna Sokolova-Orlova" and "Anna Orlova Sokolova".
    private static bool AreOneDouble(Name left, Name right, ReadOnlySpan<int> own, ReadOnlySpan<int> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i - 1] == places[i] + 1 && (HaveHyphen(left, own[i - 1], own[i]) || HaveHyphen(right, places[i], places[i - 1])))
                return true;
        }

        return false;
    }

    private static bool HaveHyphen(Name name, int first, int second) =>
        name.Text.Contains($"{name.PartArray[first].Text}-{name.PartArray[second].Text}", StringComparison.Ordinal);

    private static bool TellOtherwise(Name name) =>
        name.Text.Contains(',') || Array.Exists(name.PartArray, part => part.Class == PartClass.Patronymic);

    private static bool AreBurmese(Name name) =>
        name.Kind == NameKind.Person
        && Array.TrueForAll(name.PartArray, part => !part.Tells || WordLists.Embedded.BurmeseNames.Contains(part.Folded));
}

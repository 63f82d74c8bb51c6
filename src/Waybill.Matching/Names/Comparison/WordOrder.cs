namespace Waybill.Matching.Names.Comparison;

/// <summary>Tells where the order of words makes another name of them.</summary>
internal static class WordOrder
{
    private const int LeastWithFamilyName = 3;

    /// <summary>True where the words of one name stand in an order in which they name another.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other.</param>
    /// <param name="alignment">Which of their parts are one.</param>
    /// <param name="areOfSyllables">True for two Korean, or two Chinese, persons.</param>
    public static bool IsOther(Name left, Name right, Alignment alignment, bool areOfSyllables)
    {
        var links = alignment.Links;
        // "Kim Chol Nam" and "Kim Nam Chol"; only the family name may stand on either side, so that one name is the other turned like a
        // ring.
        if (areOfSyllables)
            return Falls(links) + (IsFall(links, links.Count - 1, 0) ? 1 : 0) > 1 && !alignment.StandsInRing();
        // "Sea Star" and "Star Sea"
        return left.Kind == NameKind.Vessel ? Falls(links) > 0 : left.Kind == NameKind.Person && AreGivenNamesTurned(left, right, links);
    }

    /// <summary>How much tells that two given names stand the other way round, the family name aside: "Peter Paul Haller" may be a brother.</summary>
    public const double OfGivenNames = 0.5;

    /// <summary>True where two given names beside each other are turned round between two persons.</summary>
    public static bool AreTwoGivenNamesTurned(Name left, Name right, List<PartLink> links)
    {
        if (left.Kind != NameKind.Person || links.Count < LeastWithFamilyName)
            return false;
        for (var i = 1; i < links.Count; i++)
        {
            var (one, other) = (links[i - 1], links[i]);
            if (
                one.LeftCount + one.RightCount + other.LeftCount + other.RightCount == 4
                && other.Left == one.Left + 1
                && one.Right == other.Right + 1
                && IsGiven(left.PartArray[one.Left])
                && IsGiven(left.PartArray[other.Left])
            )
                return true;
        }

        return false;
    }

    // "Hans Friedrich" and "Friedrich Hans": with two given names one is the surname, and the order tells which.
    private static bool AreGivenNamesTurned(Name left, Name right, List<PartLink> links) =>
        links.Count == 2
        && left.PartArray.Length == 2
        && right.PartArray.Length == 2
        && Falls(links) > 0
        && !left.Text.Contains(',')
        && !right.Text.Contains(',')
        && left.PartArray.All(IsGiven)
        && right.PartArray.All(IsGiven);

    // How often a word stands before one that it stands behind in the other name.
    private static int Falls(List<PartLink> links)
    {
        var falls = 0;
        for (var i = 1; i < links.Count; i++)
            falls += IsFall(links, i - 1, i) ? 1 : 0;
        return falls;
    }

    private static bool IsFall(List<PartLink> links, int first, int second) => links.Count > 1 && links[first].Right > links[second].Right;

    private static bool IsGiven(NamePart part) => part.NicknameLines.Length > 0;
}

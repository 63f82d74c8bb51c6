namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells a given name from the family name that is made of it: "Majid Hosseini" is not "Hossein Majid", whose family name is Majid. Where both
/// stand at the same place, the ending may be a slip.
/// </summary>
internal static class Nisbas
{
    private const int ShortestGivenName = 3;

    private static readonly string[] Ends = ["i", "y", "ee", "ei", "zadeh", "zada"];

    /// <summary>True where the last word of one of two names is so made of the first word of the other.</summary>
    public static bool AreGivenNames(Name left, Name right, List<PartLink> links)
    {
        if (left.Kind != NameKind.Person)
            return false;
        foreach (var link in links)
        {
            if (
                link.LeftCount + link.RightCount == 2
                && (Are(left, link.Left, right, link.Right) || Are(right, link.Right, left, link.Left))
            )
                return !left.Text.Contains(',') && !right.Text.Contains(',');
        }

        return false;
    }

    private static bool Are(Name name, int last, Name other, int first) =>
        (name.PartArray[last], other.PartArray[first]) is var (family, given)
        && family.Folded.Length > given.Folded.Length
        && given.Folded.Length >= ShortestGivenName
        && given.Class == PartClass.Word
        && IsEnd(name, last, 1)
        && IsEnd(other, first, -1)
        && !IsEnd(other, first, 1)
        && (AreMade(family.Folded, given.Folded) || AreMade(family.Sound, given.Sound));

    private static bool AreMade(string family, string given) =>
        family.Length > given.Length
        && family.StartsWith(given, StringComparison.Ordinal)
        && Array.IndexOf(Ends, family[given.Length..]) >= 0;

    // Whether no other word that tells stands on that side.
    private static bool IsEnd(Name name, int part, int step)
    {
        for (var i = part + step; i >= 0 && i < name.PartArray.Length; i += step)
        {
            if (name.PartArray[i].Tells)
                return false;
        }

        return true;
    }
}

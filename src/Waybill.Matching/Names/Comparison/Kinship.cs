namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Parts of two names that show two generations of a family: the father of one is the son in the other, or one is Abu and the other bin.
/// </summary>
internal static class Kinship
{
    /// <summary>The parts; null where none do.</summary>
    public static (NamePart One, NamePart Other)? Find(Name left, Name right, List<PartLink> links)
    {
        foreach (var link in links)
        {
            if ((Fathers(left, right, link, links) ?? Particles(left, right, link)) is { } found)
                return found;
        }

        return null;
    }

    // "A bin B" and "B bin A"
    private static (NamePart, NamePart)? Fathers(Name left, Name right, in PartLink link, List<PartLink> links)
    {
        var (l, r) = (left.PartArray[link.Left], right.PartArray[link.Right]);
        if (l.IsFather == r.IsFather || !l.Tells || !r.Tells || AreLinked(link.Left - 1, link.Right - 1, links))
            return null;
        return (l.IsFather ? IsSon(right, link.Right) : IsSon(left, link.Left)) ? (l, r) : null;
    }

    // "Abu Salim" is nobody's son.
    private static (NamePart, NamePart)? Particles(Name left, Name right, in PartLink link)
    {
        if (link.Left == 0 || link.Right == 0)
            return null;
        var (before, other) = (left.PartArray[link.Left - 1], right.PartArray[link.Right - 1]);
        return before.Kin != 0 && other.Kin != 0 && before.Kin != other.Kin ? (before, other) : null;
    }

    // "Been Habib" for "Ben Habib": the word before is the particle, misspelt.
    private static bool AreLinked(int leftPart, int rightPart, List<PartLink> links)
    {
        foreach (var link in links)
        {
            if (link.Left == leftPart && link.Right == rightPart)
                return true;
        }

        return false;
    }

    private static bool IsSon(Name name, int part) => part + 1 < name.PartArray.Length && name.PartArray[part + 1].IsBeforeFather;
}

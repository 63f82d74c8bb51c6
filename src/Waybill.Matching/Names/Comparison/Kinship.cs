using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Parts of two names that show two generations of a family: the father of one is the son in the other, or one is Abu and the other bin, or
/// none of both.
/// </summary>
internal static class Kinship
{
    /// <summary>The parts; null where none do.</summary>
    public static (NamePart One, NamePart Other)? Find(Name left, Name right, List<PartLink> links)
    {
        foreach (var link in links)
        {
            if ((Fathers(left, right, link, links) ?? Particles(left, right, link) ?? Kunya(left, right, link)) is { } found)
                return found;
        }

        return null;
    }

    // As words.yaml counts them.
    private const int OfFather = 1;
    private const int OfMother = 2;

    /// <summary>How much tells that one is the other's son where nothing but the order does.</summary>
    public const double OfSon = 0.4;

    /// <summary>
    /// The first given name of one name that has another before it in the other name, where each is called after a father: "Hamza Usama bin
    /// Laden" is the son of Usama bin Laden; null where there is none.
    /// </summary>
    public static NamePart? FindFather(Name left, Name right, Alignment alignment)
    {
        if (left.Kind != NameKind.Person || !HasFather(left) || !HasFather(right))
            return null;
        foreach (var link in alignment.Links)
        {
            if (IsFirst(left, link.Left) && HasSonBefore(right, link.Right, alignment.RightTaken))
                return right.PartArray[link.Right];
            if (IsFirst(right, link.Right) && HasSonBefore(left, link.Left, alignment.LeftTaken))
                return left.PartArray[link.Left];
        }

        return null;
    }

    private static bool HasFather(Name name) => Array.Exists(name.PartArray, part => part.IsBeforeFather);

    private static bool IsFirst(Name name, int part) => Array.FindIndex(name.PartArray, p => p.Class != PartClass.Title) == part;

    // "Muhammad Usama" is one man's double name.
    private static bool HasSonBefore(Name name, int part, bool[] taken) =>
        part > 0
        && IsFirst(name, part - 1)
        && !taken[part - 1]
        && name.PartArray[part - 1] is { Class: PartClass.Word } son
        && !WordLists.Embedded.DoubleNames.Contains(son.Head);

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

    // "Abu Salim al-Tern" is Salim's father: nothing else than a son names him, and who lacks the word is not he.
    private static (NamePart, NamePart)? Kunya(Name left, Name right, in PartLink link) =>
        left.Kind != NameKind.Person ? null
        : IsAfterSon(left, link.Left) && IsFirst(right, link.Right) && !Array.Exists(right.PartArray, IsOfParent)
            ? (left.PartArray[link.Left - 1], right.PartArray[link.Right])
        : IsAfterSon(right, link.Right) && IsFirst(left, link.Left) && !Array.Exists(left.PartArray, IsOfParent)
            ? (left.PartArray[link.Left], right.PartArray[link.Right - 1])
        : null;

    private static bool IsAfterSon(Name name, int part) =>
        part > 0 && name.Told == 2 && IsOfParent(name.PartArray[part - 1]) && IsFirst(name, part - 1);

    private static bool IsOfParent(NamePart part) => part.Kin is OfFather or OfMother;

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

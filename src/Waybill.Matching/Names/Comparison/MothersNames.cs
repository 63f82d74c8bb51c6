using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where two persons have the family name of a Spanish speaker's mother alone in common: Juan Carlos MARTÍNEZ PÉREZ is Juan Martínez in
/// short, and never Juan Pérez. In Portuguese the father's name stands last: both family names must be known for Spanish ones, one of them
/// for no Portuguese one (Ana Paula Silva Santos is Ana Santos), and which they are, by capitals or by two given names before them.
/// </summary>
internal static class MothersNames
{
    private const int ShortestWithBoth = 4;

    /// <summary>The father's family name that one of two names lacks; null where there is none.</summary>
    public static NamePart? FindFathers(Name left, Name right, Alignment alignment) =>
        left.Kind != NameKind.Person ? null
        : right.Told == 2 && Fathers(left, alignment.LeftTaken) is { } ofLeft && IsLast(alignment.Links, right, ofRight: true) ? ofLeft
        : left.Told == 2 && Fathers(right, alignment.RightTaken) is { } ofRight && IsLast(alignment.Links, left, ofRight: false) ? ofRight
        : null;

    // The last but one of a name's words, where it is the father's family name, and has no counterpart while the last one has.
    private static NamePart? Fathers(Name name, bool[] taken)
    {
        var parts = name.PartArray;
        var mothers = Array.FindLastIndex(parts, part => part.Tells);
        if (mothers < 2 || !taken[mothers] || taken[mothers - 1] || !AreSpanish(parts[mothers - 1], parts[mothers]))
            return null;
        return name.Told >= ShortestWithBoth || (IsSurname(parts[mothers], parts) && IsSurname(parts[mothers - 1], parts))
            ? parts[mothers - 1]
            : null;
    }

    // The word in common must be the family name of the shorter one too.
    private static bool IsLast(List<PartLink> links, Name shorter, bool ofRight)
    {
        var last = Array.FindLastIndex(shorter.PartArray, part => part.Tells);
        var (of, at) = (-1, -1);
        foreach (var link in links)
        {
            var (longer, mine) = ofRight ? (link.Left, link.Right) : (link.Right, link.Left);
            if (longer > of)
                (of, at) = (longer, mine);
        }

        return at == last;
    }

    private static bool AreSpanish(NamePart fathers, NamePart mothers) =>
        WordLists.Embedded.SpanishFamilies.Contains(fathers.Folded)
        && WordLists.Embedded.SpanishFamilies.Contains(mothers.Folded)
        && !(WordLists.Embedded.PortugueseToo.Contains(fathers.Folded) && WordLists.Embedded.PortugueseToo.Contains(mothers.Folded));

    private static bool IsSurname(NamePart part, NamePart[] all) =>
        part.Text.All(char.IsUpper) && Array.Exists(all, other => other.Tells && other.Text.Any(char.IsLower));
}

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells a Russian woman's family name from the patronymic a letter longer: "Elena Petrova" is not "Elena Petrovna"; the one is called by her
/// family, the other after her father. Between two other words of both names a letter was left out.
/// </summary>
internal static class Daughters
{
    private const string Daughter = "vna";

    /// <summary>True where one of two parts of names is a family name and the other such a patronymic.</summary>
    public static bool AreFamilyAndFather(NamePart[] left, int at, NamePart[] right, int other) =>
        (left[at].Class == PartClass.Patronymic) != (right[other].Class == PartClass.Patronymic)
        && (Are(left[at].Folded, right[other].Folded) || Are(right[other].Folded, left[at].Folded))
        && !(IsBetween(left, at) && IsBetween(right, other));

    private static bool Are(string patronymic, string family) =>
        patronymic.EndsWith(Daughter, StringComparison.Ordinal)
        && family.Length == patronymic.Length - 1
        && family[^1] == 'a'
        && family.AsSpan(0, family.Length - 1).SequenceEqual(patronymic.AsSpan(0, patronymic.Length - 2));

    private static bool IsBetween(NamePart[] parts, int at) =>
        Array.FindIndex(parts, part => part.Tells) < at && Array.FindLastIndex(parts, part => part.Tells) > at;
}

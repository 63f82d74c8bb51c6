using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Names of a woman and of a man: given names that only women and only men bear; in Slavic names the family name and the given name both
/// end otherwise.
/// </summary>
internal static class Gendered
{
    private static readonly string[] FamilyEnds = ["ov", "ev", "yov", "in", "yn", "sky", "skiy", "skii", "ski", "tsky", "tskiy"];

    // "Dmitri Medvedeva" is his wife in full, or he in a case of his language.
    private const double OfFamilyName = 0.5;

    private const int ShortestOfVietnam = 3;

    /// <summary>
    /// How much tells that one name is a woman's and the other, by the same words, a man's: 1 where given name and family name do, less
    /// where the family name alone does beside a man's given name, 0 where nothing does. A given name that one gender alone bears is enough.
    /// </summary>
    public static double Amount(Name left, Name right, List<PartLink> links)
    {
        if (left.Kind != NameKind.Person)
            return 0;
        if (AreOther(MiddleOf(left), MiddleOf(right)) || AreOther(ChildOf(left), ChildOf(right)))
            return 1;
        var (count, sum, hasFamilyName, hasMans) = (0, 0, false, false);
        foreach (var link in links)
        {
            var (l, r) = (left.PartArray[link.Left], right.PartArray[link.Right]);
            if (link.LeftCount != 1 || link.RightCount != 1)
                continue;
            if (GenderedNames.AreOpposite(l, r))
                return 1;
            if (Direction(l, r) is var direction && direction == 0)
            {
                hasMans |= IsMansGivenName(l) && IsMansGivenName(r);
                continue;
            }

            count++;
            sum += direction;
            hasFamilyName |= IsFamilyName(l);
        }

        return !hasFamilyName || Math.Abs(sum) != count ? 0
            : count > 1 ? 1
            : hasMans ? OfFamilyName
            : 0;
    }

    private static bool AreOther(int one, int other) => one != 0 && other != 0 && one != other;

    // "Heydar oglu" is a son, "Heydar qizi" a daughter.
    private static int ChildOf(Name name) => Array.Find(name.PartArray, part => part.Child != 0)?.Child ?? 0;

    // Of women's few end otherwise than in a, ya: "Anna Ivanov" is Anna Ivanova abroad.
    private static bool IsMansGivenName(NamePart part) => part is { Class: PartClass.Word, Folded: [_, _, .., not 'a'] };

    // "Nguyễn Thị Hồng" is a woman, "Nguyễn Văn Hùng" a man; the family name may stand behind.
    private static int MiddleOf(Name name)
    {
        var parts = name.PartArray;
        if (parts.Length < ShortestOfVietnam)
            return 0;
        var (from, to) =
            IsOfVietnam(parts[0]) ? (1, parts.Length - 1)
            : IsOfVietnam(parts[^1]) ? (0, parts.Length - 2)
            : (0, 0);
        for (var i = from; i < to; i++)
        {
            if (parts[i].Folded is "thi" or "van")
                return parts[i].Folded == "thi" ? 1 : -1;
        }

        return 0;
    }

    private static bool IsOfVietnam(NamePart part) =>
        part.Folded is { Length: > 1 } && WordLists.Embedded.VietnameseFamilies.Contains(part.Folded);

    // 1 where the right word is a woman's, -1 where the left one is that, 0 for neither.
    private static int Direction(NamePart left, NamePart right) =>
        left.Folded == right.Folded ? 0
        : IsWomans(left.Folded, right.Folded) || IsWomans(left.Sound, right.Sound) ? 1
        : IsWomans(right.Folded, left.Folded) || IsWomans(right.Sound, left.Sound) ? -1
        : 0;

    private static bool IsFamilyName(NamePart part)
    {
        var man = part.Folded.EndsWith("aya", StringComparison.Ordinal) ? part.Folded[..^3] + "iy" : part.Folded.TrimEnd('a');
        return man.Length > 3 && Array.Exists(FamilyEnds, end => man.EndsWith(end, StringComparison.Ordinal));
    }

    private static bool IsWomans(string man, string woman) =>
        (woman.Length == man.Length + 1 && woman[^1] == 'a' && woman.StartsWith(man, StringComparison.Ordinal))
        || EndsOtherwise(man, woman, "er", "ra")
        || EndsOtherwise(man, woman, "y", "ia")
        || EndsOtherwise(man, woman, "iy", "iya")
        || EndsOtherwise(man, woman, "y", "aya")
        || EndsOtherwise(man, woman, "iy", "aya")
        || EndsOtherwise(man, woman, "ii", "aya")
        || EndsOtherwise(man, woman, "i", "aia");

    // "Alexander" and "Alexandra", "Evgeny" and "Evgenia", "Lavrovsky" and "Lavrovskaya"
    private static bool EndsOtherwise(string man, string woman, string end, string other) =>
        man.EndsWith(end, StringComparison.Ordinal)
        && woman.EndsWith(other, StringComparison.Ordinal)
        && man.AsSpan(0, man.Length - end.Length).SequenceEqual(woman.AsSpan(0, woman.Length - other.Length));
}

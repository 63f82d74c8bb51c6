namespace Waybill.Matching.Names.Comparison;

/// <summary>Slavic names of a woman and of a man: the family name and the given name both have one letter more.</summary>
internal static class Gendered
{
    private static readonly string[] FamilyEnds = ["ov", "ev", "yov", "in", "yn", "sky", "skiy", "skii", "ski", "tsky", "tskiy"];

    /// <summary>How many letters more the right word has as a woman's: 1 for a woman's, -1 where the left one is that, 0 for neither.</summary>
    public static int Direction(NamePart left, NamePart right) =>
        left.Folded == right.Folded ? 0
        : IsWomans(left.Folded, right.Folded) ? 1
        : IsWomans(right.Folded, left.Folded) ? -1
        : 0;

    /// <summary>True for a man's Slavic family name, or a woman's.</summary>
    public static bool IsFamilyName(NamePart part)
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
        || EndsOtherwise(man, woman, "ii", "aya");

    // "Alexander" and "Alexandra", "Evgeny" and "Evgenia", "Lavrovsky" and "Lavrovskaya"
    private static bool EndsOtherwise(string man, string woman, string end, string other) =>
        man.EndsWith(end, StringComparison.Ordinal)
        && woman.EndsWith(other, StringComparison.Ordinal)
        && man.AsSpan(0, man.Length - end.Length).SequenceEqual(woman.AsSpan(0, woman.Length - other.Length));
}

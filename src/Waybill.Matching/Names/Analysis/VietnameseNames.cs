using System.Text.RegularExpressions;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Makes words of what is a particle elsewhere where all of a name is Vietnamese: the Văn of Nguyễn Văn Hùng tells him from Nguyễn Hữu Hùng,
/// and Lê is a family name.
/// </summary>
internal static partial class VietnameseNames
{
    private const int Shortest = 3;

    // Many bear it, and it goes unsaid.
    private const double OfMiddle = 0.3;

    /// <summary>True for a name of at least three words that has a family name of Vietnam and is of its syllables as a whole.</summary>
    public static bool Are(IReadOnlyList<NamePart> parts) =>
        parts.Count >= Shortest
        && (IsFamily(parts[0]) || IsFamily(parts[^1]))
        && parts.All(part => part.Script == Script.Latin && Syllable().IsMatch(part.Folded));

    /// <summary>Makes words of them.</summary>
    public static void MakeWords(List<NamePart> parts)
    {
        if (!parts.Exists(part => part.Class == PartClass.Particle) || !Are(parts))
            return;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Class == PartClass.Particle)
                parts[i] = new(parts[i].Text, parts[i].Folded, PartClass.Word, OfMiddle, parts[i].Script) { IsSyllable = true };
        }
    }

    private static bool IsFamily(NamePart part) => WordLists.Embedded.VietnameseFamilies.Contains(part.Folded);

    // Without their marks.
    [GeneratedRegex(
        "^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|iu|ie|ieu|oa|oai|oay|oe|oi|oo|oeo|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)(?:ch?|m|n|ng|nh|p|t)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Syllable();
}

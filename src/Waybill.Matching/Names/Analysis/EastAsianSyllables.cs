using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// What is an article or a letter elsewhere is a syllable of the name where all of it is Korean or Chinese: "Kim Il Sung", "Pak U Chol",
/// "Wang Da Wei". Left out, it would make another person of him.
/// </summary>
internal static class EastAsianSyllables
{
    private const RomanUsage Chinese = RomanUsage.Pinyin | RomanUsage.WadeGiles;

    /// <summary>Makes words of them.</summary>
    public static void MakeWords(List<NamePart> parts)
    {
        // "Хан У А" are letters, "У Цзин" is a syllable.
        if (!parts.Exists(MayBeSyllable) || parts.Count(part => part.Script == Script.Cyrillic && part.Text.Length == 1) > 1)
            return;
        var usages = RomanMeeting.UsagesOf(NameKind.Person, [.. parts]);
        var isKorean = (usages & RomanUsage.Korean) != 0;
        if (!isKorean && ((usages & Chinese) == 0 || !(IsChineseSurname(parts[0]) || IsChineseSurname(parts[^1]))))
            return;
        for (var i = 0; i < parts.Count; i++)
        {
            // "Wu" and "Yi" are letters in Cyrillic.
            if (
                MayBeSyllable(parts[i])
                && (isKorean || parts[i].Class == PartClass.Particle || parts[i].Script == Script.Cyrillic || parts[i].Folded.Length > 1)
            )
                parts[i] = new(parts[i].Text, parts[i].Folded, PartClass.Word, Frequencies.Persons.Weight(parts[i].Folded), parts[i].Script)
                {
                    IsSyllable = true,
                };
            else if (parts[i].IsFather)
                parts[i] = parts[i] with { IsFather = false };
        }
    }

    private static bool MayBeSyllable(NamePart part) =>
        part.Script is Script.Latin or Script.Cyrillic
        && (part.Class == PartClass.Particle || (part.Class == PartClass.Initial && !part.IsDotted));

    private static bool IsChineseSurname(NamePart part) =>
        part.Script == Script.Cyrillic
            ? HasChineseSurname(part.Romanised)
            : part.Class is PartClass.Word or PartClass.Particle && FamilyNames.AreChinese(part.Folded);

    private static bool HasChineseSurname(RomanisedWord word)
    {
        foreach (var reading in word.ReadingsBy(RomanUsage.Pinyin))
        {
            if (reading.Syllables == 1 && FamilyNames.AreChinese(ChineseSyllables.Syllables[(int)reading.Code - 1]))
                return true;
        }

        return false;
    }
}

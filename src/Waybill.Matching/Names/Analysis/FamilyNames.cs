using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Which family names are cut off a person's name that is written in one.</summary>
internal enum FamilyNameCut
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those of China, and of Korea.</summary>
    OfChina,

    /// <summary>Those of Japan.</summary>
    OfJapan,
}

/// <summary>Tells where the family name ends in the name of a person that is written in one, in Hangul or in Chinese characters.</summary>
internal static class FamilyNames
{
    private const int Shortest = 2;
    private const int LongestOfOne = 3;
    private const int LongestOfTwo = 4;

    private static readonly CatalogueNode Chinese = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<HanTable>("chinese-surnames.yaml"),
        "chinese-surnames.yaml"
    );
    private static readonly FrozenSet<char> ChineseOfOne = Chinese.Text("one").ToFrozenSet();
    private static readonly FrozenSet<string> ChineseOfTwo = Chinese.Texts("two").ToFrozenSet(StringComparer.Ordinal);

    // As pinyin and Wade-Giles write them.
    private static readonly FrozenSet<string> ChineseInLatin = ChineseOfOne
        .SelectMany(character =>
            HanSurnames.Find(character).Mandarin is { } own ? [own] : HanTable.Embedded.Find(character)?.Mandarin.Take(1) ?? []
        )
        .SelectMany(pinyin => new[] { pinyin.Replace('v', 'u'), WadeGiles.Of(pinyin) })
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a folded word that is a Chinese family name of one character in pinyin or Wade-Giles.</summary>
    public static bool AreChinese(string folded) => ChineseInLatin.Contains(folded);

    /// <summary>How many characters the family name has; 0 where a given name behind one cannot be made out.</summary>
    public static int LengthIn(string token, Script script, FamilyNameCut cut) =>
        cut switch
        {
            FamilyNameCut.OfChina => LengthIn(token, script),
            FamilyNameCut.OfJapan => script == Script.Han ? JapaneseNames.FamilyNameIn(token) : 0,
            _ => 0,
        };

    private static int LengthIn(string token, Script script)
    {
        if (token.Length is < Shortest or > LongestOfTwo || script is not (Script.Hangul or Script.Han))
            return 0;
        var (text, isChinese) = (script == Script.Han ? HanTable.Embedded.Simplify(token) : token, script == Script.Han);
        if (
            text.Length > Shortest
            && (isChinese ? ChineseOfTwo.Contains(text[..2]) : HangulTable.Embedded.SurnamesOfTwo.Contains(text[..2]))
        )
            return 2;
        var isOne = isChinese ? ChineseOfOne.Contains(text[0]) : HangulTable.Embedded.Surname(text[0]).Count > 0;
        return isOne && text.Length <= LongestOfOne ? 1 : 0;
    }
}

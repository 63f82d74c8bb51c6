using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells where the family name ends in the name of a person that is written in one, in Hangul or in Chinese characters.</summary>
internal static class FamilyNames
{
    private const int Shortest = 2;
    private const int LongestOfOne = 3;
    private const int LongestOfTwo = 4;

    // Family names of two syllables, which are few.
    private static readonly FrozenSet<string> KoreanOfTwo = new[] { "남궁", "황보", "선우", "제갈", "사공", "독고", "서문" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly CatalogueNode Chinese = CatalogueYaml.Open(EmbeddedCatalogue.Read<HanTable>("chinese-surnames.yaml"), "chinese-surnames.yaml");
    private static readonly FrozenSet<char> ChineseOfOne = Chinese.Text("one").ToFrozenSet();
    private static readonly FrozenSet<string> ChineseOfTwo = Chinese.Texts("two").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many characters the family name has; 0 where a given name behind one cannot be made out.</summary>
    public static int LengthIn(string token, Script script)
    {
        if (token.Length is < Shortest or > LongestOfTwo || script is not (Script.Hangul or Script.Han))
            return 0;
        var text = script == Script.Han ? HanTable.Embedded.Simplify(token) : token;
        if (text.Length > Shortest && (script == Script.Han ? ChineseOfTwo : KoreanOfTwo).Contains(text[..2]))
            return 2;
        var isOne = script == Script.Han ? ChineseOfOne.Contains(text[0]) : HangulTable.Embedded.Surname(text[0]).Count > 0;
        return isOne && text.Length <= LongestOfOne ? 1 : 0;
    }
}

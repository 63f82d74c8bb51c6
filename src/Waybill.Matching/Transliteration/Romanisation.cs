using System.Text;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Arabic;
using Waybill.Matching.Transliteration.Brahmic;
using Waybill.Matching.Transliteration.Cyrillic;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Hebrew;
using Waybill.Matching.Transliteration.Kana;
using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration;

/// <summary>Writes a token in Latin letters by published standards.</summary>
internal static class Romanisation
{
    /// <summary>The most readings that are given.</summary>
    public const int MostReadings = 8;

    private const int LongestReading = 128;

    /// <summary>
    /// The readings of a token, letters a to z only, joined, the most likely first; empty when nothing of it can be read.
    /// </summary>
    public static string[] Readings(string token)
    {
        // Most tokens are of the alphabet, and read as what they are.
        if (!Ascii.IsValid(token))
            return [.. ReadingsWithStandards(token).Select(r => r.Latin)];
        return LatinFold.Fold(token) is { Length: > 0 } folded ? [folded] : [];
    }

    /// <summary>The readings of a token, each with the first standard that gives it.</summary>
    public static IReadOnlyList<Reading> ReadingsWithStandards(string token)
    {
        var text = TokenText.Plain(token);
        return
        [
            .. ByScript(text)
                .Append(new(text, "AnyAscii"))
                .Select(r => r with { Latin = LatinFold.Fold(r.Latin) })
                .Where(r => r.Latin.Length is > 0 and <= LongestReading)
                .DistinctBy(r => r.Latin)
                .Take(MostReadings),
        ];
    }

    private static IEnumerable<Reading> ByScript(string text) =>
        ScriptRanges.ScriptOf(text) switch
        {
            Script.Cyrillic => CyrillicReader.Read(text),
            Script.Hangul => KoreanReader.Read(text),
            Script.Han => HanReader.Read(text),
            Script.Kana => KanaReader.Read(text),
            Script.Arabic => ArabicReader.Read(text),
            Script.Hebrew => HebrewReader.Read(text),
            Script.Brahmic => BrahmicReader.Read(text),
            _ => [],
        };
}

using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Arabic;
using Waybill.Matching.Transliteration.Brahmic;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Hebrew;
using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>The lattices of the spellings of a token, by its script.</summary>
internal static class TokenLattices
{
    /// <summary>The spellings that standards and usage allow, one lattice for each language that reads the script so.</summary>
    public static SpellingLattice[] Of(string text, Script script) =>
        script switch
        {
            Script.Hangul when KoreanLattice.Of(text) is { } korean => [korean],
            Script.Arabic => [.. ArabicLattice.Of(ArabicWord.Of(text)), .. WithDots(text)],
            Script.Hebrew when HebrewLattice.Of(text) is { } hebrew => [hebrew],
            Script.Brahmic when BrahmicLattice.Of(text) is { } brahmic => [brahmic],
            Script.Han => [.. HanReader.Lattices(text)],
            _ => [],
        };

    /// <summary>What spells the consonants of a token with any vowels: one lattice at most.</summary>
    public static SpellingLattice[] OfConsonants(string text, Script script) =>
        script == Script.Arabic && ArabicConsonants.Of(ArabicWord.Of(text)) is { } consonants ? [consonants] : [];

    // In Persia and Egypt the last letter of Ali has no dots: على.
    private static IEnumerable<SpellingLattice> WithDots(string text) =>
        text is [.., 'ى'] ? ArabicLattice.Of(ArabicWord.Of(text[..^1] + 'ي')) : [];
}

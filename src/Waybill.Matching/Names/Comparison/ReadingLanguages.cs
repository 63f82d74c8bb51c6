using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where a name in characters would have to be read in two languages to be the one in letters: 刘强 is Liu Qiang in Mandarin and Yu
/// Gang in Korean, and nobody's Liu Gang; 王明 is no Akira Wang. A family name is written as its bearer likes, before a given name in
/// Mandarin: Lee Jiachao.
/// </summary>
internal static class ReadingLanguages
{
    /// <summary>The part that is read in a language in which no other is; null where all are read in one, or it cannot be told.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other.</param>
    /// <param name="links">What is in common.</param>
    /// <param name="areOfSyllables">True where the letters are Korean or Chinese as a whole; else only what is Japanese alone is odd.</param>
    public static (NamePart One, NamePart Other)? Find(Name left, Name right, List<PartLink> links, bool areOfSyllables)
    {
        var (all, odd) = (ReadIn.Mandarin | ReadIn.Cantonese | ReadIn.Korean | ReadIn.Japanese, default((NamePart, NamePart)?));
        foreach (var link in links)
        {
            if (link.LeftCount > 1 || link.RightCount > 1)
                return null;
            var (one, other) = (left.PartArray[link.Left], right.PartArray[link.Right]);
            var isLeft = one.Script == Script.Han;
            if (
                (isLeft ? other : one) is not { Script: Script.Latin } latin
                || (isLeft ? one : other) is not { Script: Script.Han } characters
            )
                return null;
            var languages = CrossScript.LanguagesOf(characters.Prepared, latin.Prepared);
            if (languages == ReadIn.None)
                return null;
            all &= languages;
            var isOdd = areOfSyllables ? (languages & ReadIn.Mandarin) == 0 : languages == ReadIn.Japanese;
            if ((isLeft ? link.Left : link.Right) > 0 && isOdd)
                odd = (one, other);
        }

        return all == ReadIn.None ? odd : null;
    }
}

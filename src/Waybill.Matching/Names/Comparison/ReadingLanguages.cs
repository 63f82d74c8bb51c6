using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where a name in characters would have to be read in two languages to be the one in letters: 刘强 is Liu Qiang in Mandarin and Yu
/// Gang in Korean, and nobody's Liu Gang. A family name is written as its bearer likes, before a given name in Mandarin: Lee Jiachao.
/// </summary>
internal static class ReadingLanguages
{
    /// <summary>The part that is read in a language in which no other is; null where all are read in one, or it cannot be told.</summary>
    public static (NamePart One, NamePart Other)? Find(Name left, Name right, List<PartLink> links)
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
            if ((isLeft ? link.Left : link.Right) > 0 && (languages & ReadIn.Mandarin) == 0)
                odd = (one, other);
        }

        return all == ReadIn.None ? odd : null;
    }
}

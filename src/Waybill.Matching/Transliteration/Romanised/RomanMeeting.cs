using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// By which usages two names may be written, so that their words are compared by the syllables they spell; and whether both are of one
/// language that writes names in syllables, be it in letters, in characters or in Hangul.
/// </summary>
/// <param name="Left">The one name's usages.</param>
/// <param name="Right">The other's.</param>
/// <param name="LeastSyllables">So many syllables a word needs.</param>
internal readonly record struct RomanMeeting(RomanUsage Left, RomanUsage Right, int LeastSyllables)
{
    /// <summary>The usages one by one.</summary>
    public static readonly RomanUsage[] Each = [RomanUsage.Korean, RomanUsage.Pinyin, RomanUsage.WadeGiles];

    private const RomanUsage Chinese = RomanUsage.Pinyin | RomanUsage.WadeGiles;
    private const int MostParts = 4;
    private const int MostSyllablesOfKorean = 3;
    private const int MostSyllablesOfChinese = 4;

    private const int LeastOfPerson = 1;

    // A syllable alone is a word of many languages; a person's name is looked at as a whole, a body's is not.
    private const int LeastOfBody = 2;

    // Heads of words that show a body to be Korean.
    private const string Korea = "korea";

    /// <summary>What two names may meet in.</summary>
    public static RomanMeeting Of(Name left, Name right) =>
        (left.Usages | right.Usages) == RomanUsage.None
            ? default
            : new(left.Usages, right.Usages, left.Kind == NameKind.Person ? LeastOfPerson : LeastOfBody)
            {
                HaveFamilyNames = left.HasEastAsianFamilyName && right.HasEastAsianFamilyName,
            };

    /// <summary>What words of names of a kind may meet in, whatever names they stand in.</summary>
    public static RomanMeeting OfWords(NameKind kind) =>
        kind switch
        {
            NameKind.Person => new(RomanUsage.All, RomanUsage.All, LeastOfPerson),
            NameKind.Body => new(RomanUsage.Korean, RomanUsage.Korean, LeastOfBody),
            _ => default,
        };

    /// <summary>The same for the right name and the left one.</summary>
    public RomanMeeting Turned => this with { Left = Right, Right = Left };

    /// <summary>The same for parts written together, each of which is a syllable at least.</summary>
    public RomanMeeting OfParts(int count) => this with { LeastSyllables = Math.Max(LeastSyllables, count) };

    /// <summary>True where both names may be written by one language's usages as a whole.</summary>
    public bool IsOfOneLanguage => (Left & Right & RomanUsage.Korean) != 0 || ((Left & Chinese) != 0 && (Right & Chinese) != 0);

    /// <summary>True where both names begin or end with a family name of Korea or China.</summary>
    public bool HaveFamilyNames { get; init; }

    /// <summary>True where there is nothing to meet in.</summary>
    public bool IsNone =>
        (Left & Right & (RomanUsage.Korean | RomanUsage.Pinyin)) == 0
        && !IsAcross(RomanUsage.Pinyin, RomanUsage.WadeGiles)
        && !IsAcross(RomanUsage.WadeGiles, RomanUsage.Pinyin);

    /// <summary>True where the left name may be written by the one usage and the right name by the other.</summary>
    public bool IsAcross(RomanUsage left, RomanUsage right) => (Left & left) != 0 && (Right & right) != 0;

    /// <summary>The usages by which a person's name may be written as a whole, or the words of a body that names Korea.</summary>
    public static RomanUsage UsagesOf(NameKind kind, NamePart[] parts)
    {
        if (kind != NameKind.Person)
            return kind == NameKind.Body && Array.Exists(parts, part => part.Head == Korea) ? RomanUsage.Korean : RomanUsage.None;
        var told = Words(parts);
        if (told.Length is < 2 or > MostParts)
            return RomanUsage.None;
        var usages = RomanUsage.All;
        foreach (var part in told)
        {
            usages &= UsagesOf(part);
            if (usages == 0)
                return usages;
        }

        if (!MayBeKoreanSurname(told[0]) && !MayBeKoreanSurname(told[^1]))
            usages &= ~RomanUsage.Korean;
        foreach (var usage in Each)
        {
            if (
                told.Sum(part => IsNative(part) ? part.Text.Length : part.Romanised.LeastSyllables(usage))
                > (usage == RomanUsage.Korean ? MostSyllablesOfKorean : MostSyllablesOfChinese)
            )
                usages &= ~usage;
        }

        return usages;
    }

    /// <summary>The parts of a person's name that are spelt by a usage: no titles.</summary>
    public static NamePart[] Words(NamePart[] parts) =>
        Array.FindAll(parts, part => part.Class is not (PartClass.Title or PartClass.Generation));

    /// <summary>True where a person's name of some usages begins or ends with a family name of Korea or China.</summary>
    public static bool HasFamilyName(RomanUsage usages, NamePart[] parts)
    {
        if (usages == RomanUsage.None)
            return false;
        if ((usages & RomanUsage.Korean) != 0)
            return true;
        var told = Words(parts);
        return FamilyNames.AreChinese(told[0].Folded) || FamilyNames.AreChinese(told[^1].Folded);
    }

    // Characters are read in either language, and Hangul in one. Names from elsewhere are longer in both.
    private static RomanUsage UsagesOf(NamePart part) =>
        part.Script switch
        {
            Script.Hangul => RomanUsage.Korean,
            Script.Han => RomanUsage.All,
            _ => part.Romanised.Usages,
        };

    private static bool IsNative(NamePart part) => part.Script is Script.Hangul or Script.Han;

    private static bool MayBeKoreanSurname(NamePart part) =>
        part.Script switch
        {
            Script.Hangul => HangulTable.Embedded.SurnamesOfTwo.Contains(part.Text)
                || (part.Text.Length == 1 && HangulTable.Embedded.Surname(part.Text[0]).Count > 0),
            Script.Han => true,
            _ => part.Romanised.MayBeKoreanSurname,
        };
}

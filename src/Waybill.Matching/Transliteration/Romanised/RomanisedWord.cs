using Waybill.Matching.Names;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// The Korean or Chinese syllables that a word in Latin or Cyrillic letters may spell, and those that a word in Hangul is. One name has many spellings, "Ri" and "Lee", "Hsi" and "Xi",
/// whose letters do not tell that they are one. Immutable.
/// </summary>
internal sealed class RomanisedWord
{
    // What two spellings of the same syllables are apart at least, in hundredths of a distance: others may be spelt alike.
    private const int Least = 2;
    private const double Hundred = 100;

    private static readonly KoreanSyllables Korean = new(HangulTable.Embedded);
    private static readonly KoreanSyllables OfCyrillic = new(CyrillicKorean.Embedded);
    private static readonly KoreanSurnames Surnames = new(HangulTable.Embedded);
    private static readonly RomanisedWord None = new([], [], []);

    // Most of them are none, and take up no more than their letters.
    private const int MostRead = 100_000;

    private static readonly Memo<RomanisedWord> Words = new(MostRead);

    private readonly SyllableReading[] korean;
    private readonly SyllableReading[] pinyin;
    private readonly SyllableReading[] wadeGiles;

    private RomanisedWord(SyllableReading[] korean, SyllableReading[] pinyin, SyllableReading[] wadeGiles)
    {
        (this.korean, this.pinyin, this.wadeGiles) = (korean, pinyin, wadeGiles);
        Usages =
            (korean.Length > 0 ? RomanUsage.Korean : 0)
            | (pinyin.Length > 0 ? RomanUsage.Pinyin : 0)
            | (wadeGiles.Length > 0 ? RomanUsage.WadeGiles : 0);
    }

    /// <summary>By which usages it may be written.</summary>
    public RomanUsage Usages { get; }

    /// <summary>True where it may be a Korean family name.</summary>
    public bool MayBeKoreanSurname => Surnames.Have(korean);

    /// <summary>Reads a part of a name.</summary>
    public static RomanisedWord Of(NamePart part)
    {
        if (part.Script == Script.Cyrillic)
            return CyrillicWord.LettersOf(part.Text) is { } letters ? Words.Of(letters, ReadCyrillic) : None;
        if (part.Script == Script.Hangul)
            return part.Text.Length <= SyllableReader.MostSyllables ? Words.Of(part.Text, ReadHangul) : None;
        var word = part.Folded;
        if (
            part.Script != Script.Latin
            || word.Length is 0 or > SyllableReader.LongestWord
            || word.AsSpan().ContainsAnyExceptInRange('a', 'z')
        )
            return None;
        return Words.Of(word, Read);
    }

    private static RomanisedWord Read(string word)
    {
        var (korean, pinyin, wadeGiles) = (
            Surnames.With(Korean.Read(word), word),
            ChineseSyllables.Pinyin.Read(word),
            ChineseSyllables.WadeGiles.Read(word)
        );
        return korean.Length + pinyin.Length + wadeGiles.Length == 0 ? None : new(korean, pinyin, wadeGiles);
    }

    private static RomanisedWord ReadHangul(string text)
    {
        var code = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (Syllable.Of(text[i]) is not { } parts)
                return None;
            var final = KoreanCode.FinalAt(HangulTable.Embedded.Final(parts.Final));
            code = (code << SyllableReading.BitsOfSyllable) | KoreanCode.Of(parts.Initial, parts.Vowel, final, isFirst: i == 0);
        }

        return code == 0 ? None : new([new(code, 0)], [], []);
    }

    private static RomanisedWord ReadCyrillic(string word)
    {
        var korean = OfCyrillic.Read(CyrillicWord.WithoutSigns(word));
        var chinese = Cheapest(ChineseSyllables.Palladius.Read(word), ChineseSyllables.LoosePalladius.Read(word));
        return korean.Length + chinese.Length == 0 ? None : new(korean, chinese, []);
    }

    private static SyllableReading[] Cheapest(SyllableReading[] one, SyllableReading[] other) =>
        other.Length == 0
            ? one
            :
            [
                .. one.Concat(other)
                    .GroupBy(reading => reading.Code, (_, same) => same.MinBy(r => r.Cost))
                    .OrderBy(reading => reading.Code),
            ];

    /// <summary>The fewest syllables that it may have by a usage; 0 where it has none.</summary>
    public int LeastSyllables(RomanUsage usage)
    {
        var least = 0;
        foreach (var reading in ReadingsBy(usage))
            least = least == 0 ? reading.Syllables : Math.Min(least, reading.Syllables);
        return least;
    }

    /// <summary>True where it may be read by one of some usages as so many syllables.</summary>
    public bool MayHave(int syllables, RomanUsage usages)
    {
        foreach (var usage in RomanMeeting.Each)
        {
            if ((usages & usage) == 0)
                continue;
            foreach (var reading in ReadingsBy(usage))
            {
                if (reading.Syllables == syllables)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The distance of two spellings of the same syllables, as a share; null where they spell none alike.</summary>
    public static double? Distance(RomanisedWord left, RomanisedWord right, in RomanMeeting meeting)
    {
        int? least = null;
        if ((meeting.Left & meeting.Right & RomanUsage.Korean) != 0)
            least = SyllableReading.Meet(left.korean, right.korean, meeting.LeastSyllables);
        if (meeting.IsAcross(RomanUsage.Pinyin, RomanUsage.Pinyin))
            least = Lesser(least, SyllableReading.Meet(left.pinyin, right.pinyin, meeting.LeastSyllables));
        if (meeting.IsAcross(RomanUsage.Pinyin, RomanUsage.WadeGiles))
            least = Lesser(least, SyllableReading.Meet(left.pinyin, right.wadeGiles, meeting.LeastSyllables));
        if (meeting.IsAcross(RomanUsage.WadeGiles, RomanUsage.Pinyin))
            least = Lesser(least, SyllableReading.Meet(left.wadeGiles, right.pinyin, meeting.LeastSyllables));
        return least is { } cost ? (Least + cost) / Hundred : null;
    }

    /// <summary>Adds numbers of which words that spell the same syllables have at least one in common.</summary>
    /// <param name="meeting">What the words may meet in.</param>
    /// <param name="keys">Receives them.</param>
    public void AddKeys(in RomanMeeting meeting, HashSet<ulong> keys)
    {
        if ((meeting.Left & RomanUsage.Korean) != 0)
        {
            foreach (var reading in korean)
            {
                if (reading.Syllables >= meeting.LeastSyllables)
                    keys.Add(KoreanCode.Consonants(reading.Code));
            }
        }

        if ((meeting.Left & RomanUsage.Pinyin) == 0)
            return;
        foreach (var reading in pinyin)
            keys.Add(~reading.Code);
        foreach (var reading in wadeGiles)
            keys.Add(~reading.Code);
    }

    /// <summary>Its readings by a usage, in the order of their codes.</summary>
    public ReadOnlySpan<SyllableReading> ReadingsBy(RomanUsage usage) =>
        usage switch
        {
            RomanUsage.Korean => korean,
            RomanUsage.Pinyin => pinyin,
            _ => wadeGiles,
        };

    private static int? Lesser(int? one, int? other) => other is { } cost && !(one <= cost) ? cost : one;
}

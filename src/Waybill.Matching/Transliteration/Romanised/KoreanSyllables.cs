using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// Reads words in Latin or Cyrillic letters as Korean syllables, by the spellings of <c>hangul.yaml</c> or <c>cyrillic-korean.yaml</c>. A syllable is known by its initial consonant,
/// its vowel and the sound of its final; at the beginning of a word ㄹ and ㄴ are what the South's spelling makes of them (Hangeul
/// orthography of 1988, articles 10 to 12), so that 리 and 이, 룡 and 용 are one.
/// </summary>
internal sealed class KoreanSyllables : SyllableReader
{
    private const int Changed = 3;
    private const int Other = 4;

    // "ё" stands two behind "я".
    private const char FirstCyrillic = 'а';
    private const int CyrillicLetters = 'ё' - FirstCyrillic + 1;

    private readonly char first;
    private readonly Option[][] initials;
    private readonly Option[][] vowels;
    private readonly FinalOption[] finals;
    private readonly FinalOption[] lastFinals;

    /// <summary>A reader of Latin letters by a table.</summary>
    public KoreanSyllables(HangulTable table)
    {
        first = 'a';
        initials = ByLetter(table.Initials.SelectMany(jamo => Options(jamo.Key, jamo.Value.All(Other))), 'z' - 'a' + 1);
        vowels = ByLetter(table.Vowels.SelectMany(jamo => Options(jamo.Key, jamo.Value.All(Other))), 'z' - 'a' + 1);
        lastFinals =
        [
            .. KoreanCode.Finals.SelectMany(final =>
                KoreanCode
                    .SpellingsAtEnd(final)
                    .Select(spelling => new FinalOption(spelling, KoreanCode.FinalAt(final), spelling == final ? 0 : Changed))
            ),
        ];
        finals =
        [
            .. KoreanCode.Finals.SelectMany(final =>
                table
                    .Changes(final)
                    .Select(changed => new FinalOption(changed, KoreanCode.FinalAt(final), Changed))
                    .Prepend(new(final, KoreanCode.FinalAt(final), 0))
            ),
        ];
    }

    /// <summary>A reader of Cyrillic letters by a table.</summary>
    public KoreanSyllables(CyrillicKorean table)
    {
        first = FirstCyrillic;
        initials = ByLetter(table.Initials.SelectMany(jamo => Options(jamo.Key, jamo.Value.All(Other))), CyrillicLetters);
        vowels = ByLetter(table.Vowels.SelectMany(jamo => Options(jamo.Key, jamo.Value.All(Other))), CyrillicLetters);
        finals = OfFinals(table, final => final.Within(Changed));
        lastFinals = OfFinals(table, final => final.All(Changed));
    }

    /// <inheritdoc/>
    protected override uint EndsFrom(string word, int at)
    {
        var afterVowel = EndsOfVowel(word, at);
        foreach (var initial in From(initials, word, at))
        {
            if (IsAt(word, at, initial.Spelling))
                afterVowel |= EndsOfVowel(word, at + initial.Spelling.Length);
        }

        var ends = afterVowel;
        for (var end = 1; end < word.Length; end++)
        {
            if ((afterVowel >> end & 1) == 0)
                continue;
            foreach (var final in finals)
            {
                if (IsAt(word, end, final.Spelling))
                    ends |= 1u << (end + final.Spelling.Length);
            }
        }

        return ends;
    }

    /// <inheritdoc/>
    protected override void AddSpellings(string word, int at, List<SyllableSpelling> found)
    {
        WithInitial(word, at, new("", Syllable.Silent, 0), found);
        foreach (var initial in From(initials, word, at))
        {
            if (IsAt(word, at, initial.Spelling))
                WithInitial(word, at, initial, found);
        }
    }

    private uint EndsOfVowel(string word, int at)
    {
        var ends = 0u;
        foreach (var vowel in From(vowels, word, at))
        {
            if (IsAt(word, at, vowel.Spelling))
                ends |= 1u << (at + vowel.Spelling.Length);
        }

        return ends;
    }

    private void WithInitial(string word, int at, Option initial, List<SyllableSpelling> found)
    {
        var from = at + initial.Spelling.Length;
        foreach (var vowel in From(vowels, word, from))
        {
            if (!IsAt(word, from, vowel.Spelling))
                continue;
            var end = from + vowel.Spelling.Length;
            var cost = initial.Cost + vowel.Cost;
            found.Add(new(end - at, KoreanCode.Of(initial.Jamo, vowel.Jamo, 0, isFirst: at == 0), cost));
            // What the next syllable makes of a final is not written at the end of a word: "Song" is no "Sok".
            foreach (var final in finals)
            {
                if (end + final.Spelling.Length < word.Length && IsAt(word, end, final.Spelling))
                    found.Add(
                        new(
                            end + final.Spelling.Length - at,
                            KoreanCode.Of(initial.Jamo, vowel.Jamo, final.Sound, isFirst: at == 0),
                            cost + final.Cost
                        )
                    );
            }

            foreach (var final in lastFinals)
            {
                if (end + final.Spelling.Length == word.Length && IsAt(word, end, final.Spelling))
                    found.Add(
                        new(word.Length - at, KoreanCode.Of(initial.Jamo, vowel.Jamo, final.Sound, isFirst: at == 0), cost + final.Cost)
                    );
            }
        }
    }

    private static FinalOption[] OfFinals(CyrillicKorean table, Func<CyrillicSpelling, IEnumerable<(string Spelling, int Cost)>> spell) =>
        [
            .. table.Finals.SelectMany(final =>
                spell(final.Value).Select(one => new FinalOption(one.Spelling, KoreanCode.FinalAt(final.Key), one.Cost))
            ),
        ];

    private static IEnumerable<Option> Options(char jamo, IEnumerable<(string Spelling, int Cost)> spellings) =>
        spellings.Select(one => new Option(one.Spelling, jamo, one.Cost));

    private Option[][] ByLetter(IEnumerable<Option> spellings, int letters)
    {
        var options = spellings
            .Where(option => option.Spelling.Length > 0)
            .GroupBy(option => (option.Spelling, option.Jamo), (_, same) => same.MinBy(option => option.Cost))
            .ToLookup(option => option.Spelling[0]);
        return [.. Enumerable.Range(first, letters).Select(letter => options[(char)letter].ToArray())];
    }

    private Option[] From(Option[][] options, string word, int at) => at < word.Length ? options[word[at] - first] : [];

    private static bool IsAt(string word, int at, string spelling) => word.AsSpan(at).StartsWith(spelling, StringComparison.Ordinal);

    private readonly record struct Option(string Spelling, char Jamo, int Cost);

    private readonly record struct FinalOption(string Spelling, int Sound, int Cost);
}

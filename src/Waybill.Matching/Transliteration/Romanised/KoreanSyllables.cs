using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// Reads words in Latin letters as Korean syllables, by the spellings of <c>hangul.yaml</c>. A syllable is known by its initial consonant,
/// its vowel and the sound of its final; at the beginning of a word ㄹ and ㄴ are what the South's spelling makes of them (Hangeul
/// orthography of 1988, articles 10 to 12), so that 리 and 이, 룡 and 용 are one.
/// </summary>
internal sealed class KoreanSyllables : SyllableReader
{
    private const int Changed = 3;
    private const int Other = 4;

    private readonly Option[][] initials;
    private readonly Option[][] vowels;
    private readonly FinalOption[] finals;
    private readonly FinalOption[] lastFinals;

    /// <summary>A reader by a table.</summary>
    public KoreanSyllables(HangulTable table)
    {
        (initials, vowels) = (ByLetter(table.Initials), ByLetter(table.Vowels));
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

    private static Option[][] ByLetter(IEnumerable<KeyValuePair<char, JamoSpelling>> jamo)
    {
        var options = jamo.SelectMany(j => j.Value.All(Other).Select(s => new Option(s.Spelling, j.Key, s.Cost)))
            .Where(option => option.Spelling.Length > 0)
            .GroupBy(option => (option.Spelling, option.Jamo), (_, same) => same.MinBy(option => option.Cost))
            .ToLookup(option => option.Spelling[0]);
        return [.. Enumerable.Range('a', 'z' - 'a' + 1).Select(letter => options[(char)letter].ToArray())];
    }

    private static Option[] From(Option[][] options, string word, int at) => at < word.Length ? options[word[at] - 'a'] : [];

    private static bool IsAt(string word, int at, string spelling) => word.AsSpan(at).StartsWith(spelling, StringComparison.Ordinal);

    private readonly record struct Option(string Spelling, char Jamo, int Cost);

    private readonly record struct FinalOption(string Spelling, int Sound, int Cost);
}

using System.Text;

namespace Waybill.Matching.Transliteration.Korean;

/// <summary>
/// Reads Hangul by Revised Romanization, McCune-Reischauer and the North's usage, with the usual spellings of family names.
/// </summary>
internal static class KoreanReader
{
    private const string Revised = "Revised Romanization 2000";
    private const string Mccune = "McCune-Reischauer";
    private const string North = "DPRK usage";
    private static readonly HangulTable Table = HangulTable.Embedded;

    /// <summary>The readings of a token: a name, a part of one, or any other word.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var syllables = Syllable.AllOf(token);
        if (syllables.Count == 0)
            yield break;
        var surnames = Table.Surname(syllables[0].Whole);
        var isName = surnames.Count > 0 && syllables.Count is 2 or 3 or 4;
        yield return new(ReviseAssimilated(syllables), Revised);
        yield return new(string.Concat(syllables.Select(ByNorth)), North);
        // Family and given name are two words: each begins anew, and nothing assimilates between them.
        if (isName)
            yield return new(WriteMccune(syllables[..1]) + WriteMccune(syllables[1..]), Mccune);
        yield return new(WriteMccune(syllables), Mccune);
        yield return new(string.Concat(syllables.Select(BySouth)), Revised + ", syllable by syllable");
        if (!isName && syllables.Count > 1)
            yield break;
        var north = string.Concat(syllables.Skip(1).Select(ByNorth));
        foreach (var surname in surnames)
            yield return new(surname + north, North + ", family name as in passports");
    }

    private static string ReviseAssimilated(IReadOnlyList<Syllable> syllables)
    {
        var latin = new StringBuilder();
        char? before = null;
        foreach (var syllable in Pronunciation.Of(syllables))
        {
            var initial = before == 'ㄹ' && syllable.Initial == 'ㄹ' ? "l" : Table.Initial(syllable.Initial).Revised;
            latin.Append(initial).Append(Table.Vowel(syllable.Vowel).Revised).Append(Table.Final(syllable.Final));
            before = syllable.Final;
        }

        return latin.ToString();
    }

    private static string WriteMccune(IReadOnlyList<Syllable> syllables)
    {
        var latin = new StringBuilder();
        Syllable? before = null;
        foreach (var syllable in Pronunciation.Of(syllables))
        {
            var spelling = Table.Initial(syllable.Initial);
            var voiced = before is { } one && (one.Final is null || Table.Final(one.Final) is "n" or "m" or "ng" or "l");
            latin.Append(
                before?.Final == 'ㄹ' && syllable.Initial == 'ㄹ' ? "l"
                : syllable is { Initial: 'ㅅ', Vowel: 'ㅟ' } ? "sh"
                : voiced ? spelling.Voiced
                : spelling.Mccune
            );
            latin.Append(Table.Vowel(syllable.Vowel).Mccune).Append(Table.Final(syllable.Final));
            before = syllable;
        }

        return latin.ToString();
    }

    private static string ByNorth(Syllable s) => Table.Initial(s.Initial).North + Table.Vowel(s.Vowel).North + Table.Final(s.Final);

    private static string BySouth(Syllable s) => Table.Initial(s.Initial).Revised + Table.Vowel(s.Vowel).Revised + Table.Final(s.Final);
}

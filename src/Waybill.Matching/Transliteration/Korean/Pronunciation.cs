namespace Waybill.Matching.Transliteration.Korean;

/// <summary>
/// How syllables sound one behind another: linking, nasals, liquids and palatals, as Revised Romanization (article 3-1) and
/// McCune-Reischauer write them. Fortis sounds are not shown, and ㅎ behind ㄱ, ㄷ, ㅂ stays, as in names.
/// </summary>
internal static class Pronunciation
{
    // What stays and what moves over when a vowel follows; final ㅇ stays.
    private static readonly Dictionary<char, (char? Stays, char Moves)> Links = new()
    {
        ['ㄳ'] = ('ㄱ', 'ㅅ'),
        ['ㄵ'] = ('ㄴ', 'ㅈ'),
        ['ㄶ'] = (null, 'ㄴ'),
        ['ㄺ'] = ('ㄹ', 'ㄱ'),
        ['ㄻ'] = ('ㄹ', 'ㅁ'),
        ['ㄼ'] = ('ㄹ', 'ㅂ'),
        ['ㄽ'] = ('ㄹ', 'ㅅ'),
        ['ㄾ'] = ('ㄹ', 'ㅌ'),
        ['ㄿ'] = ('ㄹ', 'ㅍ'),
        ['ㅀ'] = (null, 'ㄹ'),
        ['ㅄ'] = ('ㅂ', 'ㅅ'),
        ['ㅎ'] = (null, 'ㅇ'),
    };

    /// <summary>The syllables as they sound.</summary>
    public static List<Syllable> Of(IReadOnlyList<Syllable> written)
    {
        var spoken = written.ToList();
        for (var i = 0; i + 1 < spoken.Count; i++)
        {
            if (spoken[i].Final is { } final)
                (spoken[i], spoken[i + 1]) = Meet(spoken[i], final, spoken[i + 1]);
        }

        return spoken;
    }

    private static (Syllable, Syllable) Meet(Syllable left, char final, Syllable right)
    {
        if (right.Initial == Syllable.Silent)
            return Link(left, final, right);
        if (final == 'ㅎ' && right.Initial is 'ㄱ' or 'ㄷ' or 'ㅈ')
            return (left with { Final = null }, right with { Initial = Aspirated(right.Initial) });
        var sound = HangulTable.Embedded.Final(final);
        if (right.Initial is 'ㄴ' or 'ㅁ' && Nasal(sound) is { } nasal)
            return (left with { Final = nasal }, right);
        if (right.Initial == 'ㄹ')
        {
            if (sound is "n" or "l")
                return (left with { Final = 'ㄹ' }, right);
            return (left with { Final = Nasal(sound) ?? final }, right with { Initial = 'ㄴ' });
        }

        return right.Initial == 'ㄴ' && sound == "l" ? (left with { Final = 'ㄹ' }, right with { Initial = 'ㄹ' }) : (left, right);
    }

    private static (Syllable, Syllable) Link(Syllable left, char final, Syllable right)
    {
        if (final == 'ㅇ')
            return (left, right);
        var (stays, moves) = Links.TryGetValue(final, out var link) ? link : (null, final);
        if (right.Vowel == 'ㅣ' && moves is 'ㄷ' or 'ㅌ')
            moves = moves == 'ㄷ' ? 'ㅈ' : 'ㅊ';
        return (left with { Final = stays }, right with { Initial = moves });
    }

    private static char Aspirated(char initial) =>
        initial switch
        {
            'ㄱ' => 'ㅋ',
            'ㄷ' => 'ㅌ',
            _ => 'ㅊ',
        };

    private static char? Nasal(string final) =>
        final switch
        {
            "k" => 'ㅇ',
            "t" => 'ㄴ',
            "p" => 'ㅁ',
            _ => null,
        };
}

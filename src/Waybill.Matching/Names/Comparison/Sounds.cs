namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Brings spellings of one sound together in folded words: what transliterations, and ears, do differently. Not a phonetic code of one
/// language: names come from all.
/// </summary>
internal static class Sounds
{
    // The longest first; each is written for what the other standards write.
    private static readonly (string From, string To)[] Groups =
    [
        ("tsch", "c"),
        ("shch", "s"),
        ("sch", "s"),
        ("tch", "c"),
        ("dzh", "j"),
        ("chh", "c"),
        ("sh", "s"),
        ("ch", "c"),
        ("zh", "j"),
        ("dj", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("th", "t"),
        ("dh", "d"),
        ("ck", "k"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ey", "ei"),
        ("ay", "ai"),
        ("eu", "o"),
        ("eo", "o"),
        ("ts", "z"),
        ("tz", "z"),
        ("cz", "c"),
        ("ks", "x"),
    ];

    private static readonly (string From, string To)[][] GroupsByFirst =
    [
        .. Enumerable.Range('a', 'z' - 'a' + 1).Select(first => Array.FindAll(Groups, group => group.From[0] == first)),
    ];

    /// <summary>The word with its sounds brought together, doubled letters once.</summary>
    public static string Simplify(string folded)
    {
        Span<char> sound = folded.Length <= 128 ? stackalloc char[folded.Length * 2] : new char[folded.Length * 2];
        var count = 0;
        for (var i = 0; i < folded.Length;)
        {
            var rest = folded.AsSpan(i);
            var taken = 0;
            foreach (var (from, to) in char.IsAsciiLetterLower(folded[i]) ? GroupsByFirst[folded[i] - 'a'] : [])
            {
                if (!rest.StartsWith(from, StringComparison.Ordinal))
                    continue;
                foreach (var c in to)
                    count = Put(sound, count, c);
                taken = from.Length;
                break;
            }

            if (taken == 0)
            {
                count = Put(
                    sound,
                    count,
                    folded[i] switch
                    {
                        'y' => 'i',
                        'w' => 'v',
                        'q' => 'k',
                        'c' => 'k',
                        var c => c,
                    }
                );
                taken = 1;
            }

            i += taken;
        }

        return new(sound[..count]);
    }

    /// <summary>The consonants of a word, with a sign for a vowel at its beginning: spellings of one name mostly have one key.</summary>
    public static string Key(string folded)
    {
        var sound = Simplify(folded);
        Span<char> key = sound.Length <= 128 ? stackalloc char[sound.Length] : new char[sound.Length];
        var count = 0;
        for (var i = 0; i < sound.Length; i++)
        {
            var c = sound[i];
            if (c is 'a' or 'e' or 'i' or 'o' or 'u')
            {
                if (i == 0)
                    key[count++] = 'a';
            }
            else if (c != 'h' || i == 0)
            {
                count = Put(key, count, c == 'j' ? 'g' : c);
            }
        }

        return new(key[..count]);
    }

    /// <summary>
    /// The consonants of a word letter by letter, no two of which make a sound of their own; a vowel at its beginning as in <see
    /// cref="Key"/>.
    /// </summary>
    public static string LetterKey(string folded)
    {
        Span<char> key = folded.Length <= 128 ? stackalloc char[folded.Length * 2] : new char[folded.Length * 2];
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            switch (folded[i])
            {
                case 'a' or 'e' or 'i' or 'o' or 'u' or 'y':
                    if (i == 0)
                        key[count++] = 'a';
                    break;
                case 'x':
                    count = Put(key, Put(key, count, 'k'), 's');
                    break;
                case var c:
                    count = Put(
                        key,
                        count,
                        c switch
                        {
                            'c' or 'q' => 'k',
                            'w' => 'v',
                            'j' => 'g',
                            _ => c,
                        }
                    );
                    break;
            }
        }

        return new(key[..count]);
    }

    /// <summary>Consonants without the first l before another one: of "Abdulrahman" those of "Abdurrahman".</summary>
    public static string WithoutArticle(string key)
    {
        for (var i = 1; i + 1 < key.Length; i++)
        {
            if (key[i] == 'l')
                return key.Remove(i, 1);
        }

        return key;
    }

    private static int Put(Span<char> letters, int count, char c)
    {
        if (count > 0 && letters[count - 1] == c && char.IsAsciiLetter(c))
            return count;
        letters[count] = c;
        return count + 1;
    }
}

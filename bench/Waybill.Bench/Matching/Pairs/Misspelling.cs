using System.Text;
using Waybill.Bench.Clusters;

namespace Waybill.Bench.Matching.Pairs;

/// <summary>Writes a name as another register might: with a slip, in another order, in Cyrillic letters.</summary>
internal static class Misspelling
{
    private const int LeastLetters = 4;

    // Longer ones first; a letter by letter reading of English spelling, as a clerk might make it.
    private static readonly (string Latin, string Cyrillic)[] Letters =
    [
        ("shch", "щ"),
        ("sh", "ш"),
        ("ch", "ч"),
        ("zh", "ж"),
        ("kh", "х"),
        ("ts", "ц"),
        ("yu", "ю"),
        ("ya", "я"),
        ("a", "а"),
        ("b", "б"),
        ("c", "к"),
        ("d", "д"),
        ("e", "е"),
        ("f", "ф"),
        ("g", "г"),
        ("h", "х"),
        ("i", "и"),
        ("j", "дж"),
        ("k", "к"),
        ("l", "л"),
        ("m", "м"),
        ("n", "н"),
        ("o", "о"),
        ("p", "п"),
        ("q", "к"),
        ("r", "р"),
        ("s", "с"),
        ("t", "т"),
        ("u", "у"),
        ("v", "в"),
        ("w", "в"),
        ("x", "кс"),
        ("y", "й"),
        ("z", "з"),
    ];

    /// <summary>One letter of one longer word dropped, doubled, changed, or in its neighbour's place.</summary>
    public static string Slip(string name, Draws draws)
    {
        var words = name.Split(' ');
        var longer = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= LeastLetters).ToList();
        if (longer.Count == 0)
            return name + "s";
        var at = longer[draws.Next(longer.Count)];
        var word = words[at];
        var letter = 1 + draws.Next(word.Length - 2);
        words[at] = draws.Next(4) switch
        {
            0 => word.Remove(letter, 1),
            1 => word.Insert(letter, word[letter..(letter + 1)]),
            2 => word[..letter] + (char)('a' + draws.Next(26)) + word[(letter + 1)..],
            _ => word[..letter] + word[letter + 1] + word[letter] + word[(letter + 2)..],
        };
        return string.Join(' ', words);
    }

    /// <summary>The last word first.</summary>
    public static string Turn(string name)
    {
        var last = name.LastIndexOf(' ');
        return last < 0 ? name : name[(last + 1)..] + " " + name[..last];
    }

    /// <summary>In Cyrillic letters; what is no Latin letter stays.</summary>
    public static string InCyrillic(string name)
    {
        var written = new StringBuilder();
        for (var at = 0; at < name.Length;)
        {
            var (latin, cyrillic) = Letters.FirstOrDefault(pair => string.CompareOrdinal(name, at, pair.Latin, 0, pair.Latin.Length) == 0);
            written.Append(cyrillic ?? name[at..(at + 1)]);
            at += latin?.Length ?? 1;
        }

        return written.ToString();
    }
}

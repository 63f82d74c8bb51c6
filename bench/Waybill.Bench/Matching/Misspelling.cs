namespace Waybill.Bench.Matching;

/// <summary>Errs in a name as a writer does.</summary>
internal static class Misspelling
{
    /// <summary>
    /// The name with one letter of its longest word left out, doubled, changed, or swapped with the next, behind the first.
    /// </summary>
    public static string Of(Random random, string name)
    {
        var words = name.Split(' ');
        var longest = Array.FindIndex(words, word => word.Length == words.Max(w => w.Length));
        var (word, at) = (words[longest], random.Next(1, Math.Max(2, words[longest].Length - 1)));
        words[longest] =
            at >= word.Length - 1
                ? word + word[^1]
                : random.Next(4) switch
                {
                    0 => word.Remove(at, 1),
                    1 => word.Insert(at, word[at].ToString()),
                    2 => word[..at] + "aeiou"[random.Next(5)] + word[(at + 1)..],
                    _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
                };
        return string.Join(' ', words);
    }
}

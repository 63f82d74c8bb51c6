using System.Text;

namespace Waybill.Bench.Clusters;

/// <summary>
/// Short texts, the same for the same count: 42 to 60 words of which some are used far more often than others. One in four opens with
/// one of fifty lines that an agency puts before all it sends; one in three is a near-copy of one of the originals, from word for word to
/// four words changed.
/// </summary>
internal sealed class PlantedTexts
{
    private const int Words = 20_000;
    private const int Lines = 50;
    private const int LineLength = 12;
    private const int MostChanged = 4;
    private const ulong Seed = 20231013;
    private readonly string[] vocabulary = [.. Enumerable.Range(0, Words).Select(i => Name((ulong)i))];
    private readonly int[][] lines;

    public PlantedTexts() => lines = [.. Enumerable.Range(0, Lines).Select(line => Draw(new((ulong)line << 32), LineLength))];

    /// <summary>The text that another copies; itself for an original.</summary>
    public static int OriginalOf(int text) => text % 3 == 2 ? OriginalAt(new Draws(Seed + (ulong)text).Next((text / 3 * 2) + 2)) : text;

    /// <summary>A text.</summary>
    public string Text(int text)
    {
        var words = Original(OriginalOf(text));
        if (OriginalOf(text) != text)
        {
            var random = new Draws(Seed ^ ((ulong)text << 20));
            for (var changed = random.Next(MostChanged + 1); changed > 0; changed--)
                words[random.Next(words.Length)] = Word(random);
        }

        var written = new StringBuilder();
        foreach (var word in words)
            written.Append(vocabulary[word]).Append(' ');
        return written.ToString();
    }

    private int[] Original(int text)
    {
        var random = new Draws(((ulong)text << 24) + 1);
        var length = 42 + random.Next(19);
        return random.Next(4) == 0 ? [.. lines[random.Next(Lines)], .. Draw(random, length - LineLength)] : Draw(random, length);
    }

    private static int OriginalAt(int place) => (place / 2 * 3) + (place % 2);

    private static int[] Draw(Draws random, int count)
    {
        var words = new int[count];
        for (var i = 0; i < count; i++)
            words[i] = Word(random);
        return words;
    }

    /// <summary>A word: the product of two draws favours the first of the vocabulary, as prose does.</summary>
    private static int Word(Draws random) => (int)((long)random.Next(Words) * random.Next(Words) / Words);

    private static string Name(ulong number)
    {
        var random = new Draws(number + Seed);
        return string.Create(
            3 + random.Next(7),
            random,
            (name, letters) =>
            {
                for (var i = 0; i < name.Length; i++)
                    name[i] = (char)('a' + letters.Next(26));
            }
        );
    }
}

/// <summary>Draws of a fixed seed (SplitMix64), cheap to begin for each text.</summary>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below another.</summary>
    public int Next(int below)
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)(((mixed ^ (mixed >> 31)) >> 33) % (ulong)below);
        }
    }
}

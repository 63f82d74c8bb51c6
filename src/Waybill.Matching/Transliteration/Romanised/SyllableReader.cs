using System.Numerics;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>Reads words in letters as the syllables that a usage spells so. Safe for many threads.</summary>
internal abstract class SyllableReader
{
    /// <summary>The longest word that is read, in letters.</summary>
    public const int LongestWord = 13;

    /// <summary>The most syllables of a word.</summary>
    public const int MostSyllables = 3;

    // Of a word that can be read in more ways the first ones are kept.
    private const int MostReadings = 256;

    [ThreadStatic]
    private static Dictionary<ulong, int>? scratch;

    // What may follow at each syllable.
    [ThreadStatic]
    private static List<SyllableSpelling>[]? rooms;

    /// <summary>
    /// The readings of a word of no more than <see cref="LongestWord"/> letters of its alphabet, each once, in the order of their codes.
    /// </summary>
    public SyllableReading[] Read(string word)
    {
        if (!IsOfSyllables(word))
            return [];
        var costs = scratch ??= new(MostReadings);
        costs.Clear();
        rooms ??= [.. Enumerable.Range(0, MostSyllables).Select(_ => new List<SyllableSpelling>())];
        Extend(word, 0, default, 0, rooms, costs);
        var readings = new SyllableReading[costs.Count];
        var count = 0;
        foreach (var (code, cost) in costs)
            readings[count++] = new(code, cost);
        Array.Sort(readings, (one, other) => one.Code.CompareTo(other.Code));
        return readings;
    }

    /// <summary>The places at which a syllable that begins at a place may end, as bits.</summary>
    protected abstract uint EndsFrom(string word, int at);

    /// <summary>Adds the syllables that may begin at a place.</summary>
    protected abstract void AddSpellings(string word, int at, List<SyllableSpelling> found);

    // Most words are of no syllables of the language, and nothing more is made of them.
    private bool IsOfSyllables(string word)
    {
        var now = 1u;
        for (var syllables = 0; syllables < MostSyllables && now != 0; syllables++)
        {
            var next = 0u;
            for (var left = now; left != 0; left &= left - 1)
                next |= EndsFrom(word, BitOperations.TrailingZeroCount(left));
            if ((next >> word.Length & 1) != 0)
                return true;
            now = next;
        }

        return false;
    }

    private void Extend(
        string word,
        int at,
        SyllableReading before,
        int syllables,
        List<SyllableSpelling>[] rooms,
        Dictionary<ulong, int> costs
    )
    {
        if (at == word.Length)
        {
            if (!costs.TryGetValue(before.Code, out var known) ? costs.Count < MostReadings : before.Cost < known)
                costs[before.Code] = before.Cost;
            return;
        }

        if (syllables == MostSyllables)
            return;
        var found = rooms[syllables];
        found.Clear();
        AddSpellings(word, at, found);
        foreach (var next in found)
        {
            if (before.Cost + next.Cost <= SyllableReading.MostCost)
                Extend(word, at + next.Length, before.With(next), syllables + 1, rooms, costs);
        }
    }
}

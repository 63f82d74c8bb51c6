using System.Collections.Concurrent;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>The words of an index that words asked for before may be one with. Safe for many threads.</summary>
/// <param name="most">How many of them are kept at most, over all words asked for.</param>
internal sealed class KnownWords(int most)
{
    private readonly ConcurrentDictionary<string, AlikeWords> known = new(Environment.ProcessorCount, 1024, StringComparer.Ordinal);

    // What keeping a word costs beside its matches, in matches.
    private const int OfWord = 10;
    private const int LettersOfMatch = 6;

    // The dictionary counts itself only under all of its locks.
    private int count;

    /// <summary>What was kept for a word; null for one that is new.</summary>
    public AlikeWords? Find(string word) => known.GetValueOrDefault(word);

    /// <summary>Keeps what was found for a word, and gives it back.</summary>
    public AlikeWords Keep(string word, AlikeWords matches)
    {
        var room = OfWord + (word.Length / LettersOfMatch) + matches.Room;
        if (Interlocked.Add(ref count, room) > most)
        {
            known.Clear();
            Volatile.Write(ref count, room);
        }

        return known[word] = matches;
    }
}

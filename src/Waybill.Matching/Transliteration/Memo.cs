using System.Collections.Concurrent;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// What was made of words, kept while there are not too many: names share most of their words, and what is made of one takes long. Safe for
/// many threads.
/// </summary>
/// <typeparam name="T">What is made; it must depend on the word alone, and not change.</typeparam>
/// <param name="most">How many are kept; then all are forgotten.</param>
internal sealed class Memo<T>(int most)
    where T : class
{
    private readonly ConcurrentDictionary<string, T> made = new(StringComparer.Ordinal);

    // The dictionary counts itself only under all of its locks.
    private int count;

    /// <summary>What was made of a word, or is made now.</summary>
    public T Of(string word, Func<string, T> make)
    {
        if (made.TryGetValue(word, out var known))
            return known;
        if (Interlocked.Increment(ref count) > most)
        {
            made.Clear();
            Volatile.Write(ref count, 1);
        }

        return made[word] = make(word);
    }
}

using System.Numerics;
using System.Text;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// Folded letters with the places where each stands, as bits, so that the edits to many words are counted a column at once (Myers, "A fast
/// bit-vector algorithm for approximate string matching", 1999, as Hyyrö has it, 2001).
/// </summary>
internal sealed class LetterPlaces
{
    /// <summary>The longest word whose places are kept.</summary>
    public const int Longest = 64;

    /// <summary>How much room the places take: of the letters a to z, and up to a power of two.</summary>
    public const int Room = 32;

    private readonly string word;
    private readonly ulong[] places;

    /// <summary>Takes letters a to z.</summary>
    public LetterPlaces(string word)
    {
        this.word = word;
        places = word.Length <= Longest ? new ulong[Room] : [];
        if (places.Length > 0)
            Lay(word, places);
    }

    /// <summary>Notes where each letter of a word stands.</summary>
    public static void Lay(ReadOnlySpan<char> word, Span<ulong> places)
    {
        for (var i = 0; i < word.Length; i++)
            places[(word[i] - 'a') & (Room - 1)] |= 1UL << i;
    }

    /// <summary>How many letters must be put in, left out or changed between a word, by its places, and other letters.</summary>
    public static int Edits<T>(ReadOnlySpan<ulong> places, int length, ReadOnlySpan<T> other)
        where T : IBinaryInteger<T>
    {
        var (more, less, edits, last) = (ulong.MaxValue, 0UL, length, 1UL << (length - 1));
        foreach (var letter in other)
        {
            var same = places[(int.CreateTruncating(letter) - 'a') & (Room - 1)];
            var diagonal = (((same & more) + more) ^ more) | same | less;
            var (up, down) = (less | ~(diagonal | more), more & diagonal);
            edits +=
                (up & last) != 0 ? 1
                : (down & last) != 0 ? -1
                : 0;
            (up, down) = ((up << 1) | 1, down << 1);
            (more, less) = (down | ~(diagonal | up), up & diagonal);
        }

        return edits;
    }

    /// <summary>True where other letters are so similar, by <see cref="EditSimilarity.Of"/>.</summary>
    public bool IsAtLeast(string other, double least) =>
        places.Length > 0 ? IsAtLeast<char>(other, least) : EditSimilarity.Of(word, other) >= least;

    /// <summary>The same of letters in ASCII.</summary>
    public bool IsAtLeast(ReadOnlySpan<byte> other, double least) =>
        places.Length > 0 ? IsAtLeast<byte>(other, least) : EditSimilarity.Of(word, Encoding.ASCII.GetString(other)) >= least;

    private bool IsAtLeast<T>(ReadOnlySpan<T> other, double least)
        where T : IBinaryInteger<T>
    {
        var (longest, shortest) = (Math.Max(word.Length, other.Length), Math.Min(word.Length, other.Length));
        return shortest > 0 && shortest >= least * longest && 1 - ((double)Edits(places, word.Length, other) / longest) >= least;
    }
}

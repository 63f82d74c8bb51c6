using System.Numerics;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// Folded letters with the places where each stands, as bits, so that the edits to many words are counted a column at once (Myers, "A fast
/// bit-vector algorithm for approximate string matching", 1999, as Hyyrö has it, 2001).
/// </summary>
internal static class LetterPlaces
{
    /// <summary>The longest word whose places can be kept.</summary>
    public const int Longest = 64;

    /// <summary>How much room the places take: of the letters a to z, and up to a power of two.</summary>
    public const int Room = 32;

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
        var (more, less, edits, last) = (ulong.MaxValue, 0UL, length, length - 1);
        foreach (var letter in other)
        {
            var same = places[(int.CreateTruncating(letter) - 'a') & (Room - 1)];
            var diagonal = (((same & more) + more) ^ more) | same | less;
            var (up, down) = (less | ~(diagonal | more), more & diagonal);
            // Which way it goes no processor can guess, so that nothing branches on it.
            edits += (int)((up >> last) & 1) - (int)((down >> last) & 1);
            (up, down) = ((up << 1) | 1, down << 1);
            (more, less) = (down | ~(diagonal | up), up & diagonal);
        }

        return edits;
    }
}

using System.Numerics;
using System.Text;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// Folded letters with the places where each stands, as bits, so that the edits to many words are counted a column at once (Myers, "A fast
/// bit-vector algorithm for approximate string matching", 1999, as Hyyrö has it, 2001).
/// </summary>
internal sealed class LetterPlaces
{
    private const int Letters = 32;
    private const int BitsOfWord = 32;

    private readonly string word;
    private readonly uint[] places;

    /// <summary>Takes letters a to z.</summary>
    public LetterPlaces(string word)
    {
        this.word = word;
        places = word.Length <= BitsOfWord ? new uint[Letters] : [];
        for (var i = 0; places.Length > 0 && i < word.Length; i++)
            places[word[i] - 'a'] |= 1u << i;
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
        return shortest > 0 && shortest >= least * longest && 1 - ((double)Edits(other) / longest) >= least;
    }

    private int Edits<T>(ReadOnlySpan<T> other)
        where T : IBinaryInteger<T>
    {
        var (more, less, edits, last) = (uint.MaxValue, 0u, word.Length, 1u << (word.Length - 1));
        foreach (var letter in other)
        {
            var same = places[(int.CreateTruncating(letter) - 'a') & (Letters - 1)];
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
}

namespace Waybill.Matching.Transliteration;

/// <summary>
/// Folded letters with the places where each stands, as bits, so that the edits to many words are counted a column at once (Myers, "A fast
/// bit-vector algorithm for approximate string matching", 1999, as Hyyrö has it, 2001).
/// </summary>
internal sealed class LetterPlaces
{
    private const int Letters = 26;
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
    public bool IsAtLeast(string other, double least)
    {
        var (longest, shortest) = (Math.Max(word.Length, other.Length), Math.Min(word.Length, other.Length));
        if (shortest < least * longest || shortest == 0)
            return false;
        return (places.Length == 0 ? EditSimilarity.Of(word, other) : 1 - ((double)Edits(other) / longest)) >= least;
    }

    private int Edits(string other)
    {
        var (more, less, edits, last) = (uint.MaxValue, 0u, word.Length, 1u << (word.Length - 1));
        foreach (var letter in other)
        {
            var same = places[letter - 'a'];
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

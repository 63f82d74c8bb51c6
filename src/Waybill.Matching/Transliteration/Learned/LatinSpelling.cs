namespace Waybill.Matching.Transliteration.Learned;

/// <summary>A Latin spelling, ready to be aligned.</summary>
internal sealed class LatinSpelling
{
    /// <summary>The most letters of a chunk.</summary>
    public const int MostLetters = 4;

    /// <summary>The longest spelling that is aligned, in letters.</summary>
    public const int Longest = 32;

    /// <summary>Prepares folded letters.</summary>
    public LatinSpelling(string folded)
    {
        Letters = new byte[Math.Min(folded.Length, Longest)];
        for (var j = 0; j < Letters.Length; j++)
            Letters[j] = (byte)(folded[j] - 'a' + 1);
        Chunks = new int[Letters.Length * MostLetters];
        for (var j = 0; j < Letters.Length; j++)
        {
            var code = 0;
            for (var b = 0; b < MostLetters && j + b < Letters.Length; b++)
                Chunks[(j * MostLetters) + b] = code = (code * 27) + Letters[j + b];
        }
    }

    /// <summary>1 for a to 26 for z.</summary>
    public byte[] Letters { get; }

    /// <summary>For each place, the codes of the chunks of one letter and more that begin there, base 27.</summary>
    public int[] Chunks { get; }
}

namespace Waybill.Matching.Screening.Indexing;

/// <summary>The words of an index that may be one with a word asked for.</summary>
/// <param name="measured">Those of which it is known.</param>
/// <param name="unmeasured">Those of other scripts, which are measured when they are first needed.</param>
internal sealed class AlikeWords(WordMatch[] measured, int[] unmeasured)
{
    private const float NotKnown = float.NaN;

    private readonly float[] distances = Unknown(unmeasured.Length);

    /// <summary>The words that are known to be one with it.</summary>
    public ReadOnlySpan<WordMatch> Measured => measured;

    /// <summary>The words of other scripts.</summary>
    public ReadOnlySpan<int> Unmeasured => unmeasured;

    /// <summary>What all of it takes up, in matches.</summary>
    public int Room => measured.Length + unmeasured.Length;

    /// <summary>True where a word of <see cref="Unmeasured"/> was measured, and is another.</summary>
    public bool IsKnownToBeAnother(int at) => float.IsInfinity(distances[at]);

    /// <summary>
    /// How far such a word is away, measured now if need be; infinitely where it is another. Threads that measure one word at once find the
    /// same.
    /// </summary>
    public float Distance(int at, in NameWords.Run asked, IndexedWords words)
    {
        if (float.IsNaN(distances[at]))
            distances[at] = words.Across(asked.Part, unmeasured[at], asked.IsJoined);
        return distances[at];
    }

    private static float[] Unknown(int count)
    {
        var distances = count == 0 ? [] : new float[count];
        distances.AsSpan().Fill(NotKnown);
        return distances;
    }
}

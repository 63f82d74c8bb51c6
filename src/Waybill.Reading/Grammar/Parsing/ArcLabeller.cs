namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Gives an arc the relation that it would most likely have, from the two words and what stands around them. Remembers what it gave
/// while the sentence lasts. Not for several threads at once.
/// </summary>
internal sealed class ArcLabeller(RelationWeights weights, int relations)
{
    private const int SlotsPerWord = 16;
    private readonly int[] scores = new int[relations];
    private (int Head, int Dependent, byte Label)[] memory = [];
    private int mask;

    /// <summary>The sentence's words, from left to right.</summary>
    public WordLine Line { get; } = new();

    /// <summary>Begins a sentence.</summary>
    public void Begin(ReadOnlySpan<WordCodes> words)
    {
        Line.Fill(words);
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Length * SlotsPerWord));
        if (memory.Length < slots)
            memory = new (int, int, byte)[slots];
        mask = slots - 1;
        memory.AsSpan(0, slots).Fill((-1, -1, 0));
    }

    /// <summary>The number of the relation of an arc between two words; 0, the root's, for a head after the last word.</summary>
    public byte Label(int head, int dependent)
    {
        if (head == Line.Count)
            return 0;
        ref var slot = ref memory[(int)((uint)(head * 0x9E3779B1L + dependent * 31L) & (uint)mask)];
        if (slot.Head != head || slot.Dependent != dependent)
            slot = (head, dependent, Best(head, dependent));
        return slot.Label;
    }

    private byte Best(int head, int dependent)
    {
        Span<uint> features = stackalloc uint[ArcFeatures.Most];
        return weights.Best(features[..ArcFeatures.Extract(Line, head, dependent, features)], scores);
    }
}

using System.Numerics;

namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// A list in blocks of one size, which grows without copying what it holds: a list that doubles needs three times its memory at the moment
/// of growing. The first block alone begins small and doubles, for most lists are short.
/// </summary>
internal sealed class GrowingArray<T>
{
    private const int Bits = 16;
    private const int Size = 1 << Bits;
    private const int Least = 64;
    private readonly List<T[]> blocks = [];

    /// <summary>How many elements it holds, with those left empty.</summary>
    public int Count { get; private set; }

    /// <summary>An element.</summary>
    public ref T this[int i] => ref blocks[i >> Bits][i & (Size - 1)];

    /// <summary>Adds an element.</summary>
    public void Add(T element) => AddRange([element]);

    /// <summary>Adds elements that will lie side by side, and gives the place of the first. What is left of a block that they do not fit
    /// into stays empty.</summary>
    public int AddRange(ReadOnlySpan<T> elements)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elements.Length, Size);
        var within = Count & (Size - 1);
        if (within + elements.Length > Size)
            (Count, within) = (Count - within + Size, 0);
        var start = Count;
        elements.CopyTo(Block(start >> Bits, within + elements.Length).AsSpan(within));
        Count += elements.Length;
        return start;
    }

    /// <summary>Elements that were added side by side.</summary>
    public ReadOnlySpan<T> Slice(int start, int length) => length == 0 ? [] : blocks[start >> Bits].AsSpan(start & (Size - 1), length);

    private T[] Block(int number, int length)
    {
        if (number == blocks.Count)
            blocks.Add(new T[number == 0 ? Math.Max(Least, Rounded(length)) : Size]);
        var block = blocks[number];
        if (block.Length < length)
        {
            Array.Resize(ref block, Rounded(length));
            blocks[number] = block;
        }

        return block;
    }

    private static int Rounded(int length) => (int)BitOperations.RoundUpToPowerOf2((uint)length);
}

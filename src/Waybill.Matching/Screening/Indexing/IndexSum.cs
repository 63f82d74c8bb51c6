using System.Numerics;
using System.Runtime.InteropServices;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>CRC-32C (Castagnoli), with which an index file tells that it is whole.</summary>
internal static class IndexSum
{
    /// <summary>The sum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Of(uint.MaxValue, bytes);

    /// <summary>A sum that is not closed yet, of further bytes.</summary>
    public static uint Of(uint sum, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            sum = BitOperations.Crc32C(sum, word);
        foreach (var one in bytes[(words.Length * sizeof(ulong))..])
            sum = BitOperations.Crc32C(sum, one);
        return sum;
    }
}

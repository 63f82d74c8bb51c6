using System.Runtime.Intrinsics;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Turns sixteen words of sixteen letters, a vector each, into sixteen vectors of a letter of each word. Little-endian, as indexes are.
/// </summary>
internal static class LanesInColumns
{
    private const int Words = 16;
    private const int BitsOfLetter = 8;

    // For blocks of four, two and one letters those that stay where they are, in each eight.
    private static readonly (int Size, ulong Staying)[] Blocks =
    [
        (4, 0x0000_0000_FFFF_FFFF),
        (2, 0x0000_FFFF_0000_FFFF),
        (1, 0x00FF_00FF_00FF_00FF),
    ];

    /// <summary>Turns them in place: blocks on either side of the diagonal change places, the half of them, then the half of each.</summary>
    public static void Turn(Span<Vector128<byte>> words)
    {
        for (var i = 0; i < Words / 2; i++)
        {
            var (one, other) = (words[i], words[i + (Words / 2)]);
            words[i] = Vector128.Create(one.GetLower(), other.GetLower());
            words[i + (Words / 2)] = Vector128.Create(one.GetUpper(), other.GetUpper());
        }

        foreach (var (size, staying) in Blocks)
            Turn(words, size, Vector128.Create(staying));
    }

    private static void Turn(Span<Vector128<byte>> words, int size, Vector128<ulong> staying)
    {
        for (var i = 0; i < Words; i++)
        {
            if ((i & size) != 0)
                continue;
            var (one, other) = (words[i].AsUInt64(), words[i + size].AsUInt64());
            var changing = ((one >>> (size * BitsOfLetter)) ^ other) & staying;
            words[i] = (one ^ (changing << (size * BitsOfLetter))).AsByte();
            words[i + size] = (other ^ changing).AsByte();
        }
    }
}

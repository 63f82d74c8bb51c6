namespace Waybill.Reading.Grammar.Models;

/// <summary>Hashes features to 64 bits: the same on every machine, in every run.</summary>
internal static class FeatureHash
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The hash of a string.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Prime ^ (ulong)text.Length;
        foreach (var c in text)
            hash = (hash ^ c) * 0x0000_0100_0000_01B3;
        return Mix(hash);
    }

    /// <summary>The hash of a template's number with one value.</summary>
    public static ulong Of(int template, ulong value) => Mix((value ^ ((ulong)(uint)template + 1) * Prime) * Prime);

    /// <summary>The hash of a template's number with two values.</summary>
    public static ulong Of(int template, ulong first, ulong second) => Of(template, Join(first, second));

    /// <summary>The hash of a template's number with three values.</summary>
    public static ulong Of(int template, ulong first, ulong second, ulong third) => Of(template, Join(Join(first, second), third));

    /// <summary>One hash of two, in this order.</summary>
    public static ulong Join(ulong first, ulong second) => (ulong.RotateLeft(first * Prime, 29) ^ second) * 0xC2B2_AE3D_27D4_EB4F;

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        return hash ^ (hash >> 32);
    }
}

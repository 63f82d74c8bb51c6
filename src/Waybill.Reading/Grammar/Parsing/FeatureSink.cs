using System.Runtime.CompilerServices;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>Hashes features into a span; a template's number is the order of its call.</summary>
/// <param name="features">Receives them.</param>
/// <param name="template">The number of the first template.</param>
internal ref struct FeatureSink(Span<uint> features, uint template)
{
    private const uint First = 0x9E37_79B1;
    private const uint Second = 0x85EB_CA77;
    private const uint Third = 0xC2B2_AE3D;
    private const uint Fourth = 0x27D4_EB2F;
    private const uint Template = 0x1656_67B1;

    private readonly Span<uint> features = features;

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature of one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a) => Put(a * First);

    /// <summary>Adds a feature of two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b) => Put(a * First + b * Second);

    /// <summary>Adds a feature of three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b, uint c) => Put(a * First + b * Second + c * Third);

    /// <summary>Adds a feature of four values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b, uint c, uint d) => Put(a * First + b * Second + c * Third + d * Fourth);

    /// <summary>One value of two, in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Join(uint first, uint second) => (uint.RotateLeft(first * Third, 13) ^ second) * First;

    /// <summary>A set as a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Fold(ulong set) => (uint)set ^ ((uint)(set >> 32) * First);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint hash)
    {
        hash += (template + (uint)Count) * Template;
        hash = (hash ^ (hash >> 16)) * 0x7FEB_352D;
        hash = (hash ^ (hash >> 15)) * 0x846C_A68B;
        features[Count++] = hash ^ (hash >> 16);
    }
}

using System.Numerics;
using System.Runtime.InteropServices;

namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// The MinHash signature of a set (Broder 1997): under each of a fixed family of orders, the least of its members. Two sets agree in one
/// place with the probability of their resemblance. Several places make one key, a band.
/// </summary>
internal sealed class MinHash
{
    private readonly Banding banding;
    private readonly uint[] orders;
    private readonly uint[] least;

    public MinHash(Banding banding)
    {
        this.banding = banding;
        var lanes = Vector<uint>.Count;
        orders = new uint[(banding.Values + lanes - 1) / lanes * lanes];
        least = new uint[orders.Length];
        // Fixed seeds: the same texts make the same groups on every machine.
        for (var i = 0; i < orders.Length; i++)
            orders[i] = (uint)(Hashing.Spread((ulong)(i + 1) * 0x9E3779B97F4A7C15UL) >> 32);
    }

    /// <summary>How many keys a set has.</summary>
    public int Bands => banding.Bands;

    /// <summary>A set's keys, one for each band. Two bands have one by chance once in four thousand million pairs; what that brings
    /// together is told apart by comparing.</summary>
    /// <param name="set">The set.</param>
    /// <param name="keys">Where the keys are written.</param>
    public void Keys(ReadOnlySpan<uint> set, Span<uint> keys)
    {
        Sign(set);
        for (var band = 0; band < banding.Bands; band++)
        {
            var key = Hashing.Then(Hashing.Start, (ulong)band);
            foreach (var value in least.AsSpan(band * banding.Rows, banding.Rows))
                key = Hashing.Spread(Hashing.Then(key, value));
            keys[band] = (uint)(key >> 32);
        }
    }

    /// <summary>Eight orders or more at once, as wide as the machine's vectors are: each lane is one order, so that the width changes
    /// nothing in what comes out.</summary>
    private void Sign(ReadOnlySpan<uint> set)
    {
        var order = MemoryMarshal.Cast<uint, Vector<uint>>(orders);
        var lowest = MemoryMarshal.Cast<uint, Vector<uint>>(least.AsSpan());
        for (var lanes = 0; lanes < order.Length; lanes++)
        {
            var (seed, min) = (order[lanes], new Vector<uint>(uint.MaxValue));
            foreach (var member in set)
            {
                // A bijection of 32 bits for each seed: a multiplication carries what differs upwards, the shift brings it down again.
                var place = (new Vector<uint>(member) ^ seed) * 0x7FEB352DU;
                place = (place ^ (place >>> 15)) * 0x846CA68BU;
                min = Vector.Min(min, place);
            }

            lowest[lanes] = min;
        }
    }
}

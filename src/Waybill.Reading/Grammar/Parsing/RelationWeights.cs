using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Waybill.Reading.Grammar.Models;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// The weights of the relations: features lie in pairs of slots, so that looking at both costs one access to memory; a slot has sixteen
/// bits of the feature and its seven heaviest relations.
/// </summary>
internal sealed class RelationWeights
{
    private readonly Slot[] slots;

    private RelationWeights(Slot[] slots) => this.slots = slots;

    /// <summary>Reads the weights, whose relations are so many.</summary>
    /// <exception cref="ModelException">The section is missing or damaged.</exception>
    public static RelationWeights Read(ModelFile file, string name, int relations)
    {
        var slots = MemoryMarshal.Cast<byte, Slot>(file.Numbers<byte>(name)).ToArray();
        foreach (ref readonly var slot in slots.AsSpan())
        {
            for (var i = 0; i < Slot.Room; i++)
            {
                if (slot.Labels[i] >= relations)
                    throw file.Fault($"the table '{name}' knows other relations");
            }
        }

        return slots.Length >= 2 && slots.Length % 2 == 0 ? new(slots) : throw file.Fault($"the table '{name}' is damaged");
    }

    /// <summary>The first of the two slots where a feature may lie.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Place(uint feature, int slots) => (int)((ulong)feature * ((uint)slots / 2) >> 32) * 2;

    /// <summary>The relation with the highest sum, the first of equals; never 0, which is the root's.</summary>
    public byte Best(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        // Most of the time goes into waiting for memory: looking at all slots first, without a branch, lets them arrive together.
        Span<int> places = stackalloc int[TreeFeatures.Most];
        var found = 0;
        foreach (var feature in features)
        {
            var place = Place(feature, slots.Length);
            var isFirst = slots[place].Check == (ushort)feature;
            places[found] = isFirst ? place : place + 1;
            found += isFirst | slots[place + 1].Check == (ushort)feature ? 1 : 0;
        }

        foreach (var place in places[..found])
            slots[place].AddTo(scores);

        var best = 1;
        for (var label = 2; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
                best = label;
        }

        return (byte)best;
    }

    /// <summary>A feature's weights.</summary>
    internal struct Slot
    {
        /// <summary>How many relations there is room for.</summary>
        public const int Room = 7;

        /// <summary>The low end of the feature.</summary>
        public ushort Check;

        /// <summary>The relations; 0, which no one asks for, where there are fewer.</summary>
        public Seven<byte> Labels;

        /// <summary>Their weights.</summary>
        public Seven<sbyte> Weights;

        /// <summary>Adds the weights to the scores of their relations.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void AddTo(Span<int> scores)
        {
            for (var i = 0; i < Room; i++)
                scores[Labels[i]] += Weights[i];
        }
    }

    /// <summary>Seven of a kind.</summary>
    [InlineArray(Slot.Room)]
    internal struct Seven<T>
    {
        private T first;
    }
}

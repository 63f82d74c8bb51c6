using System.Runtime.InteropServices;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Train.Learning;

namespace Waybill.Train.Parsing;

/// <summary>Packs learnt weights of relations into the slots in which they ship; where they are too many, the heaviest stay.</summary>
internal static class RelationTable
{
    private const double Scale = 6;

    /// <summary>The bytes of so many slots, an even number.</summary>
    public static byte[] Pack(LearnedTable learned, int count)
    {
        var slots = new RelationWeights.Slot[count];
        var features = learned
            .Averages()
            .GroupBy(w => (uint)w.Feature, w => (w.Label, w.Average))
            .Select(f => (Feature: f.Key, Slot: Slot(f.Key, f, out var weight), Weight: weight))
            .OrderByDescending(f => f.Weight)
            .ThenBy(f => f.Feature);
        var taken = new bool[count];
        foreach (var (feature, slot, _) in features)
        {
            var place = RelationWeights.Place(feature, count);
            if (taken[place] && !taken[place + 1] && slots[place].Check != slot.Check)
                place++;
            if (!taken[place])
                (slots[place], taken[place]) = (slot, true);
        }

        return MemoryMarshal.AsBytes<RelationWeights.Slot>(slots).ToArray();
    }

    private static RelationWeights.Slot Slot(uint feature, IEnumerable<(int Label, double Weight)> weights, out long sum)
    {
        var slot = new RelationWeights.Slot { Check = (ushort)feature };
        var heaviest = weights
            .Select(w => (w.Label, Weight: (int)Math.Clamp(Math.Round(w.Weight * Scale), -127, 127)))
            .Where(w => w.Weight != 0)
            .OrderByDescending(w => Math.Abs(w.Weight))
            .ThenBy(w => w.Label)
            .Take(RelationWeights.Slot.Room);
        sum = 0;
        var at = 0;
        foreach (var (label, weight) in heaviest)
        {
            (slot.Labels[at], slot.Weights[at++]) = ((byte)label, (sbyte)weight);
            sum += Math.Abs(weight);
        }

        return slot;
    }
}

using Waybill.Reading.Grammar.Parsing;

namespace Waybill.Train.Parsing;

/// <summary>The weights of the steps while they are learnt: an averaged perceptron in an open hash table.</summary>
internal sealed class TransitionLearner
{
    private Slot[] slots = new Slot[1 << 22];
    private Moments[] moments = new Moments[1 << 22];
    private int used;

    /// <summary>How many examples have been seen.</summary>
    public int Time { get; set; } = 1;

    /// <summary>Weighs with the weights of the moment.</summary>
    public Scorer Current => new(this);

    /// <summary>Adds to the weights of one step.</summary>
    public void Update(ReadOnlySpan<uint> features, Transition step, int by)
    {
        foreach (var feature in features)
        {
            var at = Find(feature);
            if (slots[at].Key == 0)
            {
                slots[at].Key = Key(feature);
                if (++used > slots.Length * 6 / 10)
                {
                    Double();
                    at = Find(feature);
                }
            }

            ref var slot = ref slots[at];
            ref var moment = ref moments[at];
            moment.Updates++;
            switch (step)
            {
                case Transition.Shift:
                    slot.Shift += by;
                    moment.Shift += (long)by * Time;
                    break;
                case Transition.Left:
                    slot.Left += by;
                    moment.Left += (long)by * Time;
                    break;
                default:
                    slot.Right += by;
                    moment.Right += (long)by * Time;
                    break;
            }
        }
    }

    /// <summary>The mean weights of the features that were updated often enough.</summary>
    public IEnumerable<(uint Feature, double Shift, double Left, double Right)> Means(int leastUpdates)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var (slot, moment) = (slots[i], moments[i]);
            if (slot.Key != 0 && moment.Updates >= leastUpdates)
            {
                yield return (
                    slot.Key,
                    slot.Shift - (double)moment.Shift / Time,
                    slot.Left - (double)moment.Left / Time,
                    slot.Right - (double)moment.Right / Time
                );
            }
        }
    }

    private static uint Key(uint feature) => feature == 0 ? 1 : feature;

    private int Find(uint feature)
    {
        var key = Key(feature);
        var at = (int)(feature & (uint)(slots.Length - 1));
        while (slots[at].Key != 0 && slots[at].Key != key)
            at = (at + 1) & (slots.Length - 1);
        return at;
    }

    private void Double()
    {
        var (oldSlots, oldMoments) = (slots, moments);
        (slots, moments) = (new Slot[oldSlots.Length * 2], new Moments[oldSlots.Length * 2]);
        for (var i = 0; i < oldSlots.Length; i++)
        {
            if (oldSlots[i].Key == 0)
                continue;
            var at = Find(oldSlots[i].Key);
            (slots[at], moments[at]) = (oldSlots[i], oldMoments[i]);
        }
    }

    /// <summary>Weighs steps for a search.</summary>
    internal readonly struct Scorer(TransitionLearner learner) : ITransitionScorer
    {
        /// <inheritdoc/>
        public StepScores Score(ReadOnlySpan<uint> features)
        {
            var (shift, left, right) = (0, 0, 0);
            foreach (var feature in features)
            {
                ref readonly var slot = ref learner.slots[learner.Find(feature)];
                shift += slot.Shift;
                left += slot.Left;
                right += slot.Right;
            }

            return new(shift, left, right);
        }
    }

    private struct Slot
    {
        public uint Key;
        public int Shift;
        public int Left;
        public int Right;
    }

    private struct Moments
    {
        public long Shift;
        public long Left;
        public long Right;
        public int Updates;
    }
}

using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// What one search marks: of each name that it touches, which words of either side have a counterpart. Kept for the next search.
/// </summary>
/// <param name="names">How many names there are.</param>
/// <param name="words">How many words.</param>
internal sealed class SearchDesk(int names, int words)
{
    private readonly NameMark[] marks = new NameMark[names];
    private readonly ulong[] touchedBits = new ulong[(names + 63) / 64];
    private readonly ulong[] seenBits = new ulong[(names + 63) / 64];
    private readonly List<int> asSounded = [];
    private readonly List<int> others = [];
    private int[] costs = [];
    private readonly List<int> touched = [];

    /// <summary>The names that may be the one asked for.</summary>
    public List<int> Touched => touched;

    /// <summary>The keys of the word that is looked up.</summary>
    public HashSet<uint> Keys { get; } = [];

    /// <summary>The words of the index that may be one with it.</summary>
    public NumberSet Words { get; } = new(words);

    /// <summary>How the word that is looked up may be read.</summary>
    public ReadingPlaces Readings { get; } = new();

    /// <summary>Those that are.</summary>
    public List<WordMatch> Matches { get; } = [];

    /// <summary>Those of other scripts, of which that is not known yet.</summary>
    public List<int> Unmeasured { get; } = [];

    /// <summary>Begins to look a word up.</summary>
    public void BeginWords()
    {
        Keys.Clear();
        Words.Clear();
        Matches.Clear();
        Unmeasured.Clear();
    }

    /// <summary>The distances of words that may be one by the syllables that they spell.</summary>
    public Dictionary<int, float> Nearer { get; } = [];

    /// <summary>Begins to look a word up by its syllables; what matches already stays.</summary>
    public void BeginSyllables()
    {
        Keys.Clear();
        Words.Clear();
        Nearer.Clear();
    }

    /// <summary>Two empty lists of words that are measured together.</summary>
    public (List<int> AsSounded, List<int> Others) BeginMeasured()
    {
        asSounded.Clear();
        others.Clear();
        return (asSounded, others);
    }

    /// <summary>Room for what so many words cost.</summary>
    public Span<int> Costs(int count)
    {
        if (costs.Length < count)
            costs = new int[Math.Max(count, costs.Length * 2)];
        return costs.AsSpan(0, count);
    }

    /// <summary>Wipes the desk.</summary>
    public void Begin()
    {
        foreach (var name in touched)
        {
            marks[name] = default;
            touchedBits[name >> 6] = 0;
        }

        touched.Clear();
        Array.Clear(seenBits);
    }

    /// <summary>Notes that a name has a word like one of the query's.</summary>
    public void See(int name) => seenBits[name >> 6] |= 1UL << (name & 63);

    /// <summary>True for such a name.</summary>
    public bool IsSeen(int name) => (seenBits[name >> 6] >> (name & 63) & 1) != 0;

    /// <summary>Notes that a name may be the one asked for.</summary>
    public void Touch(int name)
    {
        if (IsTouched(name))
            return;
        touchedBits[name >> 6] |= 1UL << (name & 63);
        touched.Add(name);
    }

    /// <summary>True for such a name.</summary>
    public bool IsTouched(int name) => (touchedBits[name >> 6] >> (name & 63) & 1) != 0;

    /// <summary>What was marked of a name.</summary>
    public ref readonly NameMark At(int name) => ref marks[name];

    /// <summary>Marks a word of the query and words of a name as alike.</summary>
    /// <param name="name">The name.</param>
    /// <param name="turn">Which word of the query.</param>
    /// <param name="listed">The words of the name.</param>
    /// <param name="gain">The weight that they agree in.</param>
    /// <param name="loss">The points that their spellings cost.</param>
    public void Mark(int name, in SearchTurn turn, uint listed, float gain, float loss)
    {
        ref var mark = ref marks[name];
        mark.Asked |= turn.Asked;
        mark.Listed |= listed;
        if (mark.Turn != turn.Number)
        {
            (mark.Turn, mark.LastGain, mark.LastLoss) = (turn.Number, gain, loss);
            mark.Gain += gain;
            mark.Loss += loss;
            return;
        }

        // A word is one with one other at most: the best counts.
        if (gain > mark.LastGain)
        {
            mark.Gain += gain - mark.LastGain;
            mark.LastGain = gain;
        }

        if (loss < mark.LastLoss)
        {
            mark.Loss += loss - mark.LastLoss;
            mark.LastLoss = loss;
        }
    }
}

/// <summary>What a search found of a name.</summary>
internal struct NameMark
{
    /// <summary>The words of the query that have counterparts, as bits.</summary>
    public uint Asked;

    /// <summary>The words of the name that have.</summary>
    public uint Listed;

    /// <summary>The weight in which words agree, at most.</summary>
    public float Gain;

    /// <summary>What their spellings cost, at least.</summary>
    public float Loss;

    /// <summary>The word of the query that marked it last; 0 for none.</summary>
    public int Turn;

    /// <summary>What that word gains.</summary>
    public float LastGain;

    /// <summary>What its spelling costs.</summary>
    public float LastLoss;
}

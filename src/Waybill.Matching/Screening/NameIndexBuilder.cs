using System.Runtime.InteropServices;
using Waybill.Matching.Names;

namespace Waybill.Matching.Screening;

/// <summary>Collects the names of one kind for an index.</summary>
internal sealed class NameIndexBuilder(NameKind kind)
{
    private const int LongestRun = 3;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<(NamePart Part, bool IsJoined)> parts = [];
    private readonly List<(int Word, int Name, ushort Place)> postings = [];
    private readonly List<float> weights = [];
    private readonly List<string> texts = [];
    private readonly List<int> owners = [];
    private readonly List<byte> told = [];
    private readonly List<uint> spared = [];
    private readonly List<Name> names = [];

    /// <summary>Adds a name of an owner.</summary>
    public void Add(int owner, Name name)
    {
        var number = texts.Count;
        texts.Add(name.Text);
        if (number < NameIndex.MostKept)
            names.Add(name);
        owners.Add(owner);
        told.Add((byte)Math.Min(byte.MaxValue, name.Told));
        spared.Add(NameWords.Kept(name));
        foreach (var run in NameWords.Of(name, LongestRun))
            postings.Add((Word(run), number, WordPostings.Place(run, spared[^1] != 0)));
    }

    /// <summary>The index of all that was added.</summary>
    public NameIndex Build()
    {
        var table = new NameTable(TextTable.Of(texts), [.. owners], [.. told], [.. spared]);
        var index = new NameIndex(kind, table, TextTable.Of([.. words.OrderBy(w => w.Value).Select(w => w.Key)]), [.. weights], Keys(), WordPostings.Of(words.Count, postings));
        index.Keep(names, parts.ConvertAll(word => word.Part));
        return index;
    }

    private KeyBuckets Keys()
    {
        var pairs = new List<(uint, int)>(parts.Count * 6);
        var keys = new HashSet<uint>();
        for (var word = 0; word < parts.Count; word++)
        {
            keys.Clear();
            WordKeys.OfStored(parts[word].Part, parts[word].IsJoined, keys);
            foreach (var key in keys)
                pairs.Add((key, word));
        }

        return KeyBuckets.Of(pairs);
    }

    private int Word(in NameWords.Run run)
    {
        var text = NameWords.TextOf(run.Part);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(words, text, out var isKnown);
        if (!isKnown)
        {
            number = parts.Count;
            parts.Add((NameWords.PartOf(text, kind), run.IsJoined));
            weights.Add(0);
        }
        else if (!run.IsJoined)
        {
            parts[number] = parts[number] with { IsJoined = false };
        }

        // The heaviest of those who write it so: a ceiling must not lie too low.
        weights[number] = Math.Max(weights[number], MathF.BitIncrement((float)run.Weight));
        return number;
    }
}

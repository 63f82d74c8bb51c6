using System.Runtime.InteropServices;
using Waybill.Matching.Names;

namespace Waybill.Matching.Screening;

/// <summary>Collects the names of one kind for an index.</summary>
internal sealed class NameIndexBuilder(NameKind kind)
{
    private const int LongestRun = 3;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<(NamePart Part, bool IsJoined)> parts = [];
    private readonly List<(int Word, int Posting)> postings = [];
    private readonly List<string> texts = [];
    private readonly List<int> owners = [];
    private readonly List<byte> told = [];

    /// <summary>Adds a name of an owner.</summary>
    public void Add(int owner, Name name)
    {
        var number = texts.Count;
        texts.Add(name.Text);
        owners.Add(owner);
        told.Add((byte)Math.Min(255, Math.Max(1, NameWords.Told(name))));
        foreach (var run in NameWords.Of(name, LongestRun))
            postings.Add((Word(run), NameIndex.Posting(number, run.IsJoined)));
    }

    /// <summary>The index of all that was added.</summary>
    public NameIndex Build()
    {
        postings.Sort();
        var starts = new int[words.Count + 1];
        var list = new List<int>(postings.Count);
        var last = (Word: -1, Posting: -1);
        foreach (var posting in postings)
        {
            if (posting == last)
                continue;
            last = posting;
            list.Add(posting.Posting);
            starts[posting.Word + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return new(
            kind,
            TextTable.Of(texts),
            [.. owners],
            [.. told],
            TextTable.Of([.. words.OrderBy(w => w.Value).Select(w => w.Key)]),
            Keys(),
            starts,
            [.. list]
        );
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
        }
        else if (!run.IsJoined)
        {
            parts[number] = parts[number] with { IsJoined = false };
        }

        return number;
    }
}

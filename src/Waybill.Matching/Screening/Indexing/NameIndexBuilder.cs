using System.Runtime.InteropServices;
using Waybill.Matching.Names;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>Collects the names of one kind for an index.</summary>
internal sealed class NameIndexBuilder(NameKind kind)
{
    private const int LongestRun = 3;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<StoredWord> stored = [];
    private readonly List<(int Word, int Name, ushort Place)> postings = [];
    private readonly List<string> texts = [];
    private readonly List<int> owners = [];
    private readonly List<int> wholes = [];
    private readonly List<byte> told = [];
    private readonly List<uint> spared = [];
    private readonly List<uint> lastWords = [];
    private readonly List<Name> names = [];

    /// <summary>Adds a name of an owner.</summary>
    public void Add(int owner, Name name)
    {
        var whole = owners.Count;
        Add(owner, name, whole, name.Text);
        foreach (var within in name.Others)
            Add(owner, within, whole, "");
    }

    private void Add(int owner, Name name, int whole, string text)
    {
        var number = owners.Count;
        texts.Add(text);
        if (number < NameIndex.MostKept)
            names.Add(name);
        owners.Add(owner);
        wholes.Add(whole);
        told.Add((byte)Math.Min(byte.MaxValue, name.Told));
        spared.Add(NameWords.Kept(name));
        var last = LastWord.Of(name);
        lastWords.Add(last.Bits);
        var all = NameWords.All(name);
        foreach (var run in NameWords.Of(name, LongestRun))
            postings.Add((Word(run), number, WordPostings.Place(run, all, spared[^1] != 0, last)));
    }

    /// <summary>The index of all that was added.</summary>
    public NameIndex Build()
    {
        var order = Order();
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i]] = i;
        var taken = Array.ConvertAll(order, word => stored[word].Part);
        var table = new NameTable(TextTable.Of(this.texts), [.. owners], [.. wholes], [.. told], [.. spared], [.. lastWords]);
        var texts = TextTable.Of(Array.ConvertAll(taken, part => part.Text));
        var words = new IndexedWords(kind, texts, WordShapes.Of(taken), WordReadings.Of(texts, taken), Keys(order));
        words.Keep(taken);
        var postings = WordPostings.Of(
            order.Length,
            this.postings.ConvertAll(posting => (numbers[posting.Word], posting.Name, posting.Place))
        );
        var index = new NameIndex(kind, table, words, Array.ConvertAll(order, word => stored[word].Weight), postings);
        index.Keep(names);
        return index;
    }

    // Words that sound alike lie together: they are looked at together.
    private int[] Order() =>
        [
            .. Enumerable
                .Range(0, stored.Count)
                .OrderBy(word => stored[word].IsJoined)
                .ThenBy(word => stored[word].IsJoined ? "" : stored[word].Part.Consonants, StringComparer.Ordinal),
        ];

    private KeyBuckets Keys(int[] order)
    {
        var pairs = new List<(uint, int)>(order.Length * 6);
        var keys = new HashSet<uint>();
        var meeting = RomanMeeting.OfWords(kind);
        for (var word = 0; word < order.Length; word++)
        {
            keys.Clear();
            WordKeys.OfStored(stored[order[word]].Part, stored[order[word]].IsJoined, keys);
            WordKeys.OfSyllables(stored[order[word]].Part, meeting, keys);
            foreach (var key in keys)
                pairs.Add((key, word));
        }

        return KeyBuckets.Of(pairs);
    }

    private int Word(in NameWords.Run run)
    {
        var text = NameWords.TextOf(run.Part, kind);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(words, text, out var isKnown);
        if (!isKnown)
        {
            number = stored.Count;
            stored.Add(new(NameWords.PartOf(text, kind), run.IsJoined, default));
        }

        ref var word = ref CollectionsMarshal.AsSpan(stored)[number];
        word = word with { IsJoined = word.IsJoined && run.IsJoined, Weight = word.Weight.With(run) };
        return number;
    }

    private readonly record struct StoredWord(NamePart Part, bool IsJoined, WordWeight Weight);
}

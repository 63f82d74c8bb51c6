using System.Collections.Concurrent;
using System.Numerics;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Screening;

/// <summary>
/// The names of one kind, found by words that may be one. Two names match only where each word of the shorter has a counterpart (a word
/// without one costs more than any agreement gives), so the names that lack one need not be compared. Safe for many threads.
/// </summary>
internal sealed class NameIndex
{
    private const int LongestRun = 4;
    private const int MostKnown = 100_000;

    // Of more names than these, those compared are taken apart anew each time: memory is dearer than time then.
    private const int MostKept = 300_000;

    private readonly TextTable texts;
    private readonly int[] owners;
    private readonly byte[] told;
    private readonly TextTable words;
    private readonly KeyBuckets keys;
    private readonly int[] starts;
    private readonly int[] postings;
    private readonly NamePart?[] parts;
    private readonly ConcurrentBag<Desk> desks = [];
    private readonly ConcurrentDictionary<string, int[]> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> knownRuns = new(StringComparer.Ordinal);
    private readonly Name?[] names;

    /// <summary>An index of arrays that the builder or a file gives.</summary>
    public NameIndex(NameKind kind, TextTable texts, int[] owners, byte[] told, TextTable words, KeyBuckets keys, int[] starts, int[] postings)
    {
        (Kind, this.texts, this.owners, this.told) = (kind, texts, owners, told);
        (this.words, this.keys, this.starts, this.postings) = (words, keys, starts, postings);
        parts = new NamePart?[words.Count];
        names = texts.Count <= MostKept ? new Name?[texts.Count] : [];
    }

    /// <summary>The kind.</summary>
    public NameKind Kind { get; }

    /// <summary>How many names there are.</summary>
    public int Count => owners.Length;

    /// <summary>What stands for a name in a word's list.</summary>
    public static int Posting(int name, bool isJoined) => name * 2 + (isJoined ? 1 : 0);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is cut off or damaged.</exception>
    public static NameIndex Read(IndexReader reader)
    {
        var kind = (NameKind)reader.Numbers<byte>()[0];
        var (texts, owners, told, words) = (TextTable.Read(reader), reader.Numbers<int>(), reader.Numbers<byte>(), TextTable.Read(reader));
        var (keys, starts, postings) = (KeyBuckets.Read(reader), reader.Numbers<int>(), reader.Numbers<int>());
        var isSound =
            Enum.IsDefined(kind)
            && owners.Length == texts.Count
            && told.Length == texts.Count
            && keys.Holds(words.Count)
            && starts.Length == words.Count + 1
            && starts[0] == 0
            && starts[^1] == postings.Length
            && postings.AsSpan().IndexOfAnyExceptInRange(0, Math.Max(0, (texts.Count * 2) - 1)) < 0;
        for (var i = 1; isSound && i < starts.Length; i++)
            isSound = starts[i] >= starts[i - 1];
        return isSound ? new(kind, texts, owners, told, words, keys, starts, postings) : throw reader.Fault("its names do not hold");
    }

    /// <summary>Writes the index.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<byte>([(byte)Kind]);
        texts.Write(writer);
        writer.Numbers<int>(owners);
        writer.Numbers<byte>(told);
        words.Write(writer);
        keys.Write(writer);
        writer.Numbers<int>(starts);
        writer.Numbers<int>(postings);
    }

    /// <summary>The names that score at or above a threshold, each owner's best, the best first.</summary>
    /// <param name="query">A name of this kind.</param>
    /// <param name="threshold">The least score.</param>
    public List<NameHit> Search(Name query, double threshold)
    {
        if (!desks.TryTake(out var desk))
            desk = new(Count);
        desk.Begin();
        foreach (var run in NameWords.Of(query, LongestRun))
            Collect(run, desk);
        var asked = Math.Max(1, NameWords.Told(query));
        var best = new Dictionary<int, (int Name, double Score)>();
        foreach (var name in desk.Touched)
        {
            if (desk.Found(name) < Math.Min(asked, told[name]))
                continue;
            var score = NameComparer.Score(query, NameAt(name));
            var owner = owners[name];
            if (score >= threshold && (!best.TryGetValue(owner, out var before) || score > before.Score || (score == before.Score && name < before.Name)))
                best[owner] = (name, score);
        }

        desks.Add(desk);
        return
        [
            .. best.OrderByDescending(hit => hit.Value.Score)
                .ThenBy(hit => hit.Key)
                .Select(hit => new NameHit(hit.Key, texts[hit.Value.Name], NameComparer.Compare(query, NameAt(hit.Value.Name)))),
        ];
    }

    /// <summary>The name of a number, and its owner.</summary>
    public (string Text, int Owner) At(int name) => (texts[name], owners[name]);

    private void Collect(in NameWords.Run run, Desk desk)
    {
        foreach (var word in Alike(run.Part, run.IsJoined))
        {
            foreach (var posting in postings.AsSpan(starts[word], starts[word + 1] - starts[word]))
                desk.Mark(posting >> 1, run.Covers, (posting & 1) != 0);
        }
    }

    // The words of the index that may be one with a part.
    private int[] Alike(NamePart part, bool isJoined)
    {
        var text = NameWords.TextOf(part);
        var memory = isJoined ? knownRuns : known;
        if (memory.TryGetValue(text, out var found))
            return found;
        var (hashes, candidates) = (new HashSet<uint>(), new HashSet<int>());
        WordKeys.OfAsked(part, isJoined, hashes);
        if (Kind == NameKind.Person && !isJoined)
        {
            foreach (var other in Nicknames.Embedded.Of(part.Folded))
                WordKeys.OfAsked(NameWords.PartOf(other, Kind), isJoined: true, hashes);
        }

        foreach (var hash in hashes)
            keys.Find(hash, candidates);
        found = [.. candidates.Where(word => IsAlike(part, PartAt(word), isJoined)).Order()];
        if (memory.Count >= MostKnown)
            memory.Clear();
        memory[text] = found;
        return found;
    }

    private bool IsAlike(NamePart part, NamePart word, bool isJoined) =>
        (!isJoined && PartDistance.Of(part, word) is not null)
        || PartDistance.OfRun(part, word) is not null
        || (Kind == NameKind.Person && !isJoined && Nicknames.Embedded.AreOne(part.Folded, word.Folded));

    private Name NameAt(int name) => names.Length == 0 ? Name.Of(texts[name], Kind) : names[name] ??= Name.Of(texts[name], Kind);

    private NamePart PartAt(int word) => parts[word] ??= NameWords.PartOf(words[word], Kind);

    // What one search marks; kept for the next.
    private sealed class Desk(int names)
    {
        private readonly uint[] masks = new uint[names];
        private readonly byte[] joined = new byte[names];
        private readonly List<int> touched = [];

        public IReadOnlyList<int> Touched => touched;

        public void Begin()
        {
            foreach (var name in touched)
                (masks[name], joined[name]) = (0, 0);
            touched.Clear();
        }

        public void Mark(int name, uint covers, bool isJoined)
        {
            if (masks[name] == 0)
                touched.Add(name);
            masks[name] |= covers;
            if (isJoined && joined[name] < 3)
                joined[name]++;
        }

        public int Found(int name) => BitOperations.PopCount(masks[name]) + joined[name];
    }
}

/// <summary>A name that was found.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Text">The name.</param>
/// <param name="Comparison">How it compares.</param>
internal sealed record NameHit(int Owner, string Text, NameComparison Comparison);

using System.Collections.Concurrent;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Screening;

/// <summary>
/// The names of one kind, found by words that may be one. Two names match only where each word of the shorter has a counterpart (a word
/// without one costs more than any agreement gives), so the names that lack one need not be compared. Safe for many threads.
/// </summary>
internal sealed class NameIndex
{
    private const int LongestRun = 4;
    private const int MostKnown = 100_000;
    private const double LeastAlike = 0.4;

    // Of more names than these, those compared are taken apart anew each time: memory is dearer than time then.
    private const int MostKept = 300_000;

    private readonly NameTable table;
    private readonly TextTable words;
    private readonly float[] weights;
    private readonly KeyBuckets keys;
    private readonly WordPostings postings;
    private readonly NamePart?[] parts;
    private readonly ConcurrentBag<SearchDesk> desks = [];
    private readonly ConcurrentDictionary<string, WordMatch[]> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordMatch[]> knownRuns = new(StringComparer.Ordinal);
    private readonly Name?[] names;

    /// <summary>An index of arrays that the builder or a file gives.</summary>
    public NameIndex(NameKind kind, NameTable table, TextTable words, float[] weights, KeyBuckets keys, WordPostings postings)
    {
        (Kind, this.table, this.words, this.weights, this.keys, this.postings) = (kind, table, words, weights, keys, postings);
        parts = new NamePart?[words.Count];
        names = table.Count <= MostKept ? new Name?[table.Count] : [];
    }

    /// <summary>The kind.</summary>
    public NameKind Kind { get; }

    /// <summary>How many names there are.</summary>
    public int Count => table.Count;

    /// <summary>True where every owner is below a count.</summary>
    public bool Holds(int count) => table.Holds(count);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is cut off or damaged.</exception>
    public static NameIndex Read(IndexReader reader)
    {
        var kind = (NameKind)(reader.Numbers<byte>() is [var number] ? number : byte.MaxValue);
        var (table, words, weights, keys) = (NameTable.Read(reader), TextTable.Read(reader), reader.Numbers<float>(), KeyBuckets.Read(reader));
        var postings = WordPostings.Read(reader, words.Count, table.Count);
        return Enum.IsDefined(kind) && weights.Length == words.Count && keys.Holds(words.Count)
            ? new(kind, table, words, weights, keys, postings)
            : throw reader.Fault("its names do not hold");
    }

    /// <summary>Writes the index.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<byte>([(byte)Kind]);
        table.Write(writer);
        words.Write(writer);
        writer.Numbers<float>(weights);
        keys.Write(writer);
        postings.Write(writer);
    }

    /// <summary>The names that score at or above a threshold, each owner's best, the best first.</summary>
    /// <param name="query">A name of this kind.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="leastOf">The least score of an owner, where it is another.</param>
    public List<NameHit> Search(Name query, double threshold, Func<int, double>? leastOf = null)
    {
        if (!desks.TryTake(out var desk))
            desk = new(Count);
        desk.Begin();
        var ceiling = new ScoreCeiling(query);
        Mark([.. NameWords.Of(query, LongestRun)], ceiling, desk);
        var best = new Dictionary<int, NameHit>();
        foreach (var name in desk.Touched)
        {
            var most = ceiling.Of(table, name, desk.At(name));
            var owner = table.Owner(name);
            if (most < threshold || (leastOf is not null && most < leastOf(owner)) || (best.TryGetValue(owner, out var before) && most < before.Score))
                continue;
            var score = NameComparer.Score(query, NameOf(name));
            if (score >= threshold && (before == default || score > before.Score || (score == before.Score && name < before.Name)))
                best[owner] = new(owner, name, score);
        }

        desks.Add(desk);
        return [.. best.Values.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Owner)];
    }

    /// <summary>A name by its number.</summary>
    public Name NameOf(int name) => names.Length == 0 ? Name.Of(table.Text(name), Kind) : names[name] ??= Name.Of(table.Text(name), Kind);

    // Word by word, each with the runs that it is in.
    private void Mark(NameWords.Run[] runs, ScoreCeiling ceiling, SearchDesk desk)
    {
        var matches = Array.ConvertAll(runs, run => Alike(run.Part, run.IsJoined));
        var all = runs.Aggregate(0u, (bits, run) => bits | run.Covers);
        var turn = 0;
        for (; all != 0; all &= all - 1)
        {
            turn++;
            for (var i = 0; i < runs.Length; i++)
            {
                if ((runs[i].Covers & all & (0 - all)) != 0)
                    Mark(matches[i], runs[i], turn, all & (0 - all), ceiling, desk);
            }
        }

        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Covers == 0)
                Mark(matches[i], runs[i], ++turn, 0, ceiling, desk);
        }
    }

    private void Mark(WordMatch[] matches, in NameWords.Run run, int turn, uint asked, ScoreCeiling ceiling, SearchDesk desk)
    {
        foreach (var match in matches)
            postings.Mark(match, weights[match.Word], run, turn, asked, ceiling, desk);
    }

    // The words of the index that may be one with a part.
    private WordMatch[] Alike(NamePart part, bool isJoined)
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
        found = [.. candidates.Select(word => Match(part, word, isJoined)).OfType<WordMatch>().OrderBy(match => match.Word)];
        if (memory.Count >= MostKnown)
            memory.Clear();
        memory[text] = found;
        return found;
    }

    private WordMatch? Match(NamePart part, int number, bool isJoined)
    {
        var word = PartAt(number);
        if (Kind == NameKind.Person && !isJoined && part.Folded != word.Folded && Nicknames.Embedded.AreOne(part.Folded, word.Folded))
            return new(number, 0, true);
        if (part.Folded == word.Folded && part.Script == word.Script && !part.IsBlankless)
            return new(number, 0, false);
        if (part.Script != word.Script && !MaySound(part, word))
            return null;
        var alone = isJoined ? null : PartDistance.Of(part, word)?.Distance;
        var run = isJoined || part.IsBlankless || word.IsBlankless ? PartDistance.OfRun(part, word) ?? PartDistance.OfRun(word, part) : null;
        return (alone ?? run) is { } distance ? new(number, (float)Math.Min(distance, run ?? distance), false) : null;
    }

    // Two scripts are compared by a model, which is dear; what is read quite otherwise it never takes for one.
    private static bool MaySound(NamePart part, NamePart word)
    {
        foreach (var reading in part.Prepared.Readings)
        {
            foreach (var other in word.Prepared.Readings)
            {
                if (EditSimilarity.Of(reading, other) >= LeastAlike)
                    return true;
            }
        }

        return false;
    }

    private NamePart PartAt(int word) => parts[word] ??= NameWords.PartOf(words[word], Kind);
}

/// <summary>A name that was found.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">Its number in the index.</param>
/// <param name="Score">How it scores.</param>
internal readonly record struct NameHit(int Owner, int Name, double Score);

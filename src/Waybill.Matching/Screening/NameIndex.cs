using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
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
    private const int MostKnown = 4_000_000;

    // Of more names than these, those compared are taken apart anew each time: memory is dearer than time then.
    internal const int MostKept = 300_000;

    private readonly NameTable table;
    private readonly TextTable words;
    private readonly float[] weights;
    private readonly WordShapes shapes;
    private readonly KeyBuckets keys;
    private readonly WordPostings postings;
    private readonly NamePart?[] parts;
    private readonly ConcurrentBag<SearchDesk> desks = [];
    private readonly KnownWords known = new(MostKnown);
    private readonly KnownWords knownRuns = new(MostKnown);
    private readonly Name?[] names;

    /// <summary>An index of arrays that the builder or a file gives.</summary>
    public NameIndex(NameKind kind, NameTable table, TextTable words, float[] weights, WordShapes shapes, KeyBuckets keys, WordPostings postings)
    {
        (Kind, this.table, this.words, this.weights, this.shapes, this.keys, this.postings) = (kind, table, words, weights, shapes, keys, postings);
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
        var (table, words, weights) = (NameTable.Read(reader), TextTable.Read(reader), reader.Numbers<float>());
        var (shapes, keys) = (WordShapes.Read(reader, words.Count), KeyBuckets.Read(reader));
        var postings = WordPostings.Read(reader, words.Count, table.Count);
        return Enum.IsDefined(kind) && weights.Length == words.Count && keys.Holds(words.Count)
            ? new(kind, table, words, weights, shapes, keys, postings)
            : throw reader.Fault("its names do not hold");
    }

    /// <summary>Writes the index.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<byte>([(byte)Kind]);
        table.Write(writer);
        words.Write(writer);
        writer.Numbers<float>(weights);
        shapes.Write(writer);
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
            desk = new(Count, words.Count);
        desk.Begin();
        var ceiling = new ScoreCeiling(query);
        Mark([.. NameWords.Of(query, LongestRun)], threshold, ceiling, desk);
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

    /// <summary>Keeps names and words that are taken apart already; without them that is done when they are first needed.</summary>
    public void Keep(List<Name> ofNames, NamePart[] ofWords)
    {
        if (names.Length == 0 || parts.Length > MostKept)
            return;
        for (var name = 0; name < ofNames.Count; name++)
            names[name] = ofNames[name];
        ofWords.CopyTo(parts, 0);
    }

    /// <summary>A name by its number.</summary>
    public Name NameOf(int name) => names.Length == 0 ? Name.Of(table.Text(name), Kind) : names[name] ??= Name.Of(table.Text(name), Kind);

    // Word by word, each with the runs that it is in.
    private void Mark(NameWords.Run[] runs, double threshold, ScoreCeiling ceiling, SearchDesk desk)
    {
        var asked = Array.ConvertAll(runs, run => new AskedRun(run, Alike(run.Part, run.IsJoined, desk), weights, postings, ceiling));
        var words = AskedWord.Of(asked);
        Touch(words, threshold, ceiling, desk);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var run in words[i].Runs)
                run.Mark(postings, new(i + 1, words[i].Bit), desk);
        }
    }

    // A name that has one word alone of a query's mostly cannot do: those are passed over that no second word finds.
    private void Touch(List<AskedWord> words, double threshold, ScoreCeiling ceiling, SearchDesk desk)
    {
        var beside = words.Sum(word => word.Bit == 0 ? word.Gain : 0);
        foreach (var word in words)
        {
            var canWord = word.Bit != 0 && ceiling.OfAlone(word.Bit, word.Gain + beside, isWord: true) >= threshold;
            var canRun = word.Bit != 0 && ceiling.OfAlone(word.Bit, word.Gain + beside, isWord: false) >= threshold;
            foreach (var run in word.Runs)
            {
                // A run of the query's words is several of them.
                var all = ceiling.IsVague || BitOperations.PopCount(run.Covers) > 1;
                run.Touch(postings, all || canWord, all || canRun, desk);
            }

            foreach (var run in word == words[^1] ? [] : word.Runs)
                run.See(postings, desk);
        }
    }

    // The words of the index that may be one with a part.
    private WordMatch[] Alike(NamePart part, bool isJoined, SearchDesk desk)
    {
        var memory = isJoined ? knownRuns : known;
        if (memory.Find(NameWords.TextOf(part)) is { } remembered)
            return remembered;
        desk.BeginWords();
        WordKeys.OfAsked(part, isJoined, desk.Keys);
        if (Kind == NameKind.Person && !isJoined)
        {
            foreach (var other in Nicknames.Embedded.Of(part.Folded))
                WordKeys.OfAsked(NameWords.PartOf(other, Kind), isJoined: true, desk.Keys);
        }

        foreach (var hash in desk.Keys)
            keys.Find(hash, desk.Words);
        var found = desk.Matches;
        Match(part, desk, isJoined, found);

        found.Sort((one, other) => one.Word - other.Word);
        return memory.Keep(NameWords.TextOf(part), [.. found]);
    }

    // Most candidates are measured together, by their letters alone.
    private void Match(NamePart part, SearchDesk desk, bool isJoined, List<WordMatch> found)
    {
        var canMeasure = !isJoined && WordShapes.CanMeasure(part);
        var (asSounded, others) = desk.BeginMeasured();
        foreach (var word in desk.Words.Numbers)
        {
            if (canMeasure && shapes.CanMeasure(word, part))
                (shapes.AreAsSounded(word, part) ? asSounded : others).Add(word);
            else if (Match(part, word, isJoined) is { } match)
                found.Add(match);
        }

        Measure(part, asSounded, bySound: false, desk, found);
        Measure(part, others, bySound: true, desk, found);
    }

    private void Measure(NamePart part, List<int> numbers, bool bySound, SearchDesk desk, List<WordMatch> found)
    {
        var costs = desk.Costs(numbers.Count);
        shapes.Measure(part, CollectionsMarshal.AsSpan(numbers), bySound, costs);
        for (var i = 0; i < numbers.Count; i++)
        {
            var mayBeOne = shapes.MayBeOneAnyway(numbers[i], part);
            if (mayBeOne && Match(part, numbers[i], isJoined: false) is { } match)
                found.Add(match);
            else if (!mayBeOne && shapes.Distance(costs[i], numbers[i], part) is { } distance)
                found.Add(new(numbers[i], (float)distance, false));
        }
    }

    private WordMatch? Match(NamePart part, int number, bool isJoined)
    {
        var word = PartAt(number);
        var isShortForm = Kind == NameKind.Person && !isJoined && part.NicknameLines.Length > 0 && part.Folded != word.Folded;
        if (isShortForm && part.NicknameLines.AsSpan().ContainsAny(word.NicknameLines))
            return new(number, 0, true);
        if (part.Folded == word.Folded && part.Script == word.Script && !part.IsBlankless)
            return new(number, 0, false);
        return Distance(part, word, isJoined) is { } distance ? new(number, (float)distance, false) : null;
    }

    // What is a run to one side may be a word to the other; across scripts a run has no more room than a word.
    private static double? Distance(NamePart part, NamePart word, bool isJoined)
    {
        if (!isJoined && PartDistance.Of(part, word) is var (alone, _))
            return alone;
        var mayBeRun = isJoined || (part.Script == word.Script && part.IsBlankless);
        return mayBeRun ? PartDistance.OfRun(part, word) ?? PartDistance.OfRun(word, part) : null;
    }

    private NamePart PartAt(int word) => parts[word] ??= NameWords.PartOf(words[word], Kind);
}

/// <summary>A name that was found.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">Its number in the index.</param>
/// <param name="Score">How it scores.</param>
internal readonly record struct NameHit(int Owner, int Name, double Score);

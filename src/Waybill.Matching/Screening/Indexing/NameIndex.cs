using System.Collections.Concurrent;
using System.Numerics;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// The names of one kind, found by words that may be one. Two names match only where each word of the shorter has a counterpart (a word
/// without one costs more than any agreement gives), so the names that lack one need not be compared. Safe for many threads.
/// </summary>
internal sealed class NameIndex
{
    private const int LongestRun = 4;

    // Of more names than these, those compared are taken apart anew each time: memory is dearer than time then.
    internal const int MostKept = 300_000;

    private readonly NameTable table;
    private readonly IndexedWords words;
    private readonly WordWeight[] weights;
    private readonly WordPostings postings;
    private readonly ConcurrentBag<SearchDesk> desks = [];
    private readonly Name?[] names;

    /// <summary>An index of arrays that the builder or a file gives.</summary>
    public NameIndex(NameKind kind, NameTable table, IndexedWords words, WordWeight[] weights, WordPostings postings)
    {
        (Kind, this.table, this.words, this.weights, this.postings) = (kind, table, words, weights, postings);
        names = table.Count <= MostKept ? new Name?[table.Count] : [];
    }

    /// <summary>The kind.</summary>
    public NameKind Kind { get; }

    /// <summary>How many names there are, those within others counted.</summary>
    public int Count => table.Count;

    /// <summary>True where every owner is below a count.</summary>
    public bool Holds(int count) => table.Holds(count);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is cut off or damaged.</exception>
    public static NameIndex Read(IndexReader reader)
    {
        var kind = (NameKind)(reader.Numbers<byte>() is [var number] ? number : byte.MaxValue);
        var (table, words, weights) = (NameTable.Read(reader), IndexedWords.Read(reader, kind), reader.Numbers<WordWeight>());
        var postings = WordPostings.Read(reader, words.Count, table.Count);
        return Enum.IsDefined(kind) && weights.Length == words.Count && Array.TrueForAll(weights, weight => weight.IsSound)
            ? new(kind, table, words, weights, postings)
            : throw reader.Fault("its names do not hold");
    }

    /// <summary>Writes the index.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<byte>([(byte)Kind]);
        table.Write(writer);
        words.Write(writer);
        writer.Numbers<WordWeight>(weights);
        postings.Write(writer);
    }

    /// <summary>The names that score at or above a threshold, each owner's best, the best first.</summary>
    /// <param name="query">A name of this kind.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="leastOf">The least score of an owner, where it is another.</param>
    public List<NameHit> Search(Name query, double threshold, Func<int, double>? leastOf = null)
    {
        var best = new Dictionary<int, NameHit>();
        Search(query, query, threshold, leastOf, best);
        foreach (var other in query.Others)
        {
            if (other.IsCutOtherwise)
                Search(query, other, threshold, leastOf, best);
        }

        return [.. best.Values.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Owner)];
    }

    // By the words that a name is cut into.
    private void Search(Name query, Name cut, double threshold, Func<int, double>? leastOf, Dictionary<int, NameHit> best)
    {
        if (!desks.TryTake(out var desk))
            desk = new(Count, words.Count);
        desk.Begin();
        var ceiling = new ScoreCeiling(cut);
        Mark(
            [.. NameWords.Of(cut, LongestRun)],
            query.Others.Prepend(query).Any(one => one.Usages != RomanUsage.None),
            threshold,
            ceiling,
            desk
        );
        foreach (var one in desk.Touched)
        {
            var most = ceiling.Of(table, one, desk.At(one));
            var (owner, name) = (table.Owner(one), table.Whole(one));
            if (
                most < threshold
                || (leastOf is not null && most < leastOf(owner))
                || (best.TryGetValue(owner, out var before) && most < before.Score)
            )
                continue;
            var score = NameComparer.Score(query, NameOf(name));
            if (score >= threshold && (before == default || score > before.Score || (score == before.Score && name < before.Name)))
                best[owner] = new(owner, name, score);
        }

        desks.Add(desk);
    }

    /// <summary>Keeps names that are taken apart already; without them that is done when they are first needed.</summary>
    public void Keep(List<Name> taken)
    {
        for (var name = 0; name < names.Length; name++)
            names[name] = taken[name];
    }

    /// <summary>A name by its number.</summary>
    public Name NameOf(int name) => names.Length == 0 ? Name.Of(table.Text(name), Kind) : names[name] ??= Name.Of(table.Text(name), Kind);

    // Word by word, each with the runs that it is in.
    private void Mark(NameWords.Run[] runs, bool inSyllables, double threshold, ScoreCeiling ceiling, SearchDesk desk)
    {
        var asked = Array.ConvertAll(
            runs,
            run => new AskedRun(run, words.Alike(run.Part, run.IsJoined, inSyllables, desk), weights, postings, ceiling)
        );
        var byWord = AskedWord.Of(asked);
        var alone = Touch(byWord, threshold, ceiling, desk);
        for (var i = 0; i < byWord.Count; i++)
        {
            // A name that none of the words before marked can do only if the last one is enough.
            var which = i == byWord.Count - 1 ? alone : SingleWord.All;
            foreach (var run in byWord[i].Runs)
                run.Mark(words, weights, postings, ceiling, new(i + 1, byWord[i].Bit, Which(run, which)), table, desk);
        }
    }

    // A run of the query's words is several of them.
    private static SingleWord Which(AskedRun run, in SingleWord which) => BitOperations.PopCount(run.Covers) > 1 ? SingleWord.All : which;

    // A name that has one word alone of a query's mostly cannot do: those are passed over that no second word finds. Returns for the last
    // word which names may do with it alone.
    private SingleWord Touch(List<AskedWord> asked, double threshold, ScoreCeiling ceiling, SearchDesk desk)
    {
        var beside = asked.Sum(word => word.Bit == 0 ? word.Gain : 0);
        foreach (var word in asked)
        {
            var which = ceiling.IsVague ? SingleWord.All : Alone(word, beside, threshold, ceiling);
            foreach (var run in word.Runs)
                run.Touch(postings, Which(run, which), table, desk);
            if (word == asked[^1])
                return which;
            foreach (var run in word.Runs)
                run.See(postings, desk);
        }

        return SingleWord.All;
    }

    private static SingleWord Alone(in AskedWord word, double beside, double threshold, ScoreCeiling ceiling)
    {
        var (ofWord, ofRun) = word.Bit == 0 ? (beside, beside) : (beside + word.GainOfWord, beside + word.Gain);
        var (bit, isWord) = (word.Bit, word.Bit != 0);
        return new(
            ceiling.OfAlone(bit, ofWord, isWord, isWhole: false) >= threshold,
            ceiling.OfAlone(bit, ofRun, isWord: false, isWhole: false) >= threshold,
            ceiling.OfAlone(bit, ofWord, isWord, isWhole: true) >= threshold,
            ceiling.OfAlone(bit, ofRun, isWord: false, isWhole: true) >= threshold,
            ceiling.OfCut(bit, ofRun) >= threshold ? ceiling.Last : default
        );
    }
}

/// <summary>A name that was found.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">Its number in the index.</param>
/// <param name="Score">How it scores.</param>
internal readonly record struct NameHit(int Owner, int Name, double Score);

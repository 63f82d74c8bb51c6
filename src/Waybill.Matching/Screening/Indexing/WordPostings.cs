using System.Numerics;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// For each word of an index the names that have it, and which of a name's words it covers there: several, where it is a run of them.
/// </summary>
internal sealed class WordPostings
{
    // So many words or more stand for all.
    private const int RunOfWords = 15;
    private const int Joined = 1 << 9;

    // Of a name that may link otherwise than by its words.
    private const int Vague = 1 << 10;

    // What covers all words of its name that tell.
    private const int Whole = 1 << 11;

    // Of a name whose last word is so short that it may be another's cut off: of others it need not be looked at.
    private const int EndsShort = 1 << 12;

    private readonly int[] starts;
    private readonly int[] names;
    private readonly ushort[] places;

    private WordPostings(int[] starts, int[] names, ushort[] places) => (this.starts, this.names, this.places) = (starts, names, places);

    /// <summary>Makes postings.</summary>
    /// <param name="words">How many words there are.</param>
    /// <param name="postings">Words, names and places; sorted here, each once.</param>
    public static WordPostings Of(int words, List<(int Word, int Name, ushort Place)> postings)
    {
        postings.Sort();
        var starts = new int[words + 1];
        var (names, places) = (new List<int>(postings.Count), new List<ushort>(postings.Count));
        var last = (Word: -1, Name: -1, Place: (ushort)0);
        foreach (var posting in postings)
        {
            if (posting == last)
                continue;
            last = posting;
            names.Add(posting.Name);
            places.Add(posting.Place);
            starts[posting.Word + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return new(starts, [.. names], [.. places]);
    }

    /// <summary>
    /// What stands for the words that a run covers: the first of them and how many, whether these are all of its name, whether it is of
    /// several parts, whether its name may link otherwise than by its words, and whether its last word is short.
    /// </summary>
    public static ushort Place(in NameWords.Run run, uint all, bool isVague, LastWord last)
    {
        var (first, count) = (BitOperations.TrailingZeroCount(run.Covers) & 31, BitOperations.PopCount(run.Covers));
        return (ushort)(
            (isVague ? Vague : 0)
            | (last.IsShort ? EndsShort : 0)
            | (run.Covers == all ? Whole : 0)
            | (run.IsJoined ? Joined : 0)
            | (first << 4)
            | Math.Min(count, RunOfWords)
        );
    }

    /// <summary>How many names have a word.</summary>
    public int Count(int word) => starts[word + 1] - starts[word];

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static WordPostings Read(IndexReader reader, int words, int count)
    {
        var (starts, names, places) = (reader.Numbers<int>(), reader.Numbers<int>(), reader.Numbers<ushort>());
        var isSound = IndexReader.Ascends(starts, names.Length) && starts.Length == words + 1 && places.Length == names.Length;
        return isSound && IndexReader.AreBelow(names, count) ? new(starts, names, places) : throw reader.Fault("its words do not hold");
    }

    /// <summary>Writes the postings.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<int>(starts);
        writer.Numbers<int>(names);
        writer.Numbers<ushort>(places);
    }

    /// <summary>Touches the names that have a word and may be the one asked for.</summary>
    /// <param name="word">The word.</param>
    /// <param name="which">Which names do that have this word alone; others only where they were seen before.</param>
    /// <param name="table">The names.</param>
    /// <param name="desk">Is told which.</param>
    public void Touch(int word, in SingleWord which, NameTable table, SearchDesk desk)
    {
        for (var i = starts[word]; i < starts[word + 1]; i++)
        {
            if (desk.IsSeen(names[i]) || DoesAlone(i, which, table))
                desk.Touch(names[i]);
        }
    }

    /// <summary>Notes which names have a word.</summary>
    public void See(int word, SearchDesk desk)
    {
        for (var i = starts[word]; i < starts[word + 1]; i++)
            desk.See(names[i]);
    }

    /// <summary>True where a name that has a word was touched, and was marked before or may do with this word alone.</summary>
    public bool MayDo(int word, in SearchTurn turn, NameTable table, SearchDesk desk)
    {
        for (var i = starts[word]; i < starts[word + 1]; i++)
        {
            if (desk.IsTouched(names[i]) && (desk.At(names[i]).Turn != 0 || DoesAlone(i, turn.Alone, table)))
                return true;
        }

        return false;
    }

    /// <summary>Marks the names that were touched and have a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="gains">What it is worth.</param>
    /// <param name="turn">Which word of the query is being marked.</param>
    /// <param name="desk">Receives the marks.</param>
    public void Mark(int word, in WordGains gains, in SearchTurn turn, SearchDesk desk)
    {
        for (var i = starts[word]; i < starts[word + 1]; i++)
        {
            if (!desk.IsTouched(names[i]))
                continue;
            var isRun = (places[i] & Joined) != 0;
            desk.Mark(names[i], turn, Covered(places[i]), isRun ? gains.OfRun : gains.OfWord, isRun ? gains.LossOfRun : gains.LossOfWord);
        }
    }

    private bool DoesAlone(int posting, in SingleWord which, NameTable table)
    {
        var place = places[posting];
        if ((place & Vague) != 0 || which.Does(isWhole: (place & Whole) != 0, isRun: (place & Joined) != 0))
            return true;
        // Of two words of which one is the other cut off one is short.
        return which.Last != default
            && (which.Last.IsShort || (place & EndsShort) != 0)
            && LastWord.MayBeCut(which.Last, table.LastWord(names[posting]));
    }

    private static uint Covered(ushort place)
    {
        var count = place & RunOfWords;
        return count == RunOfWords ? uint.MaxValue : ((1u << count) - 1) << ((place >> 4) & 31);
    }
}

using System.Numerics;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// What a query can score with a name at most, by the words of both that have counterparts: names that cannot reach the threshold need not
/// be compared. It holds as <see cref="Evidence"/> weighs, by the same table.
/// </summary>
internal sealed class ScoreCeiling
{
    // A letter, or a last word cut off, agrees in so much at most.
    private const double OfSpared = 0.55;
    private const double Slack = 1e-4;
    private const double Hopeless = -6;

    private readonly double spelling;
    private readonly double start;
    private readonly double agreement;
    private readonly double contradiction;
    private readonly double missing;
    private readonly double oneWord;
    private readonly double further;
    private readonly bool isOpen;
    private readonly uint all;
    private readonly uint spared;
    private readonly LastWord last;
    private readonly uint lastBit;

    // Words that another word of their kind does not contradict.
    private readonly uint onlyBody;
    private readonly NamePart[] words;

    /// <summary>A ceiling for a query.</summary>
    public ScoreCeiling(Name query)
    {
        var weights = FeatureWeights.Of(query.Kind);
        (start, agreement, spelling, missing, oneWord) = (
            weights[Feature.Start],
            weights[Feature.Agreement],
            weights[Feature.Spelling],
            weights[Feature.Missing],
            weights[Feature.OneWord]
        );
        contradiction = weights[Feature.Contradiction] * Evidence.LeastContradiction;
        words = [.. query.PartArray.Where(p => p.Tells)];
        further = query.PartArray.Sum(p => p.Tells ? 0 : p.Weight);
        for (var i = 0; i < words.Length; i++)
            onlyBody |= words[i].IsOnlyBody || words[i].NearRow != 0 ? 1u << Math.Min(i, 31) : 0;
        (all, spared, isOpen) = (NameWords.All(query), NameWords.Spared(query), NameWords.IsOpen(query));
        last = LastWord.Of(query);
        lastBit = query.PartArray is [.., { Tells: true }] ? all & ~(all >> 1) : 0;
    }

    /// <summary>How much words that are alike agree in, and what their spellings cost, at most and at least.</summary>
    /// <param name="run">The word of the query, or the run of several.</param>
    /// <param name="match">The word that it is alike.</param>
    /// <param name="other">What that word weighs.</param>
    /// <param name="isRun">True where it is a run of words.</param>
    public (float Gain, float Loss) Of(in NameWords.Run run, in WordMatch match, double other, bool isRun)
    {
        var weight =
            run.IsJoined || isRun ? Math.Max(run.Weight, other)
            : match.IsNickname ? Math.Min(run.Weight, other)
            : (run.Weight + other) / 2;
        var gain = weight * Math.Max(0, 1 - (Evidence.OfDistance * match.Distance));
        if (match.IsNickname)
            return ((float)gain, 0);
        // What its spelling costs at least: or it is left without a counterpart.
        var least = Math.Min(run.Weight, isRun || run.IsJoined ? 0 : weight) + Evidence.OfWord;
        var loss = -spelling * match.Distance * Math.Min(1, least);
        return ((float)gain, (float)Math.Min(loss, -missing * run.Weight));
    }

    /// <summary>True where a name that none but some words of the query are marked for may still have counterparts of others.</summary>
    public bool IsVague => isOpen || spared != 0;

    /// <summary>The last word of the query.</summary>
    public LastWord Last => last;

    /// <summary>
    /// The score at most of a name that has counterparts of some words of the query alone, whatever else it has; not for names of which
    /// <see cref="NameWords.Kept"/> gives anything, nor where the query <see cref="IsVague"/>.
    /// </summary>
    /// <param name="asked">The words, as bits.</param>
    /// <param name="gain">The weight that they agree in at most.</param>
    /// <param name="isWord">True where a single word of the query has a single word of the name for counterpart.</param>
    /// <param name="isWhole">True where these are all words of the name that tell; else one is left, and contradicts a word that the query
    /// has left.</param>
    public double OfAlone(uint asked, double gain, bool isWord, bool isWhole)
    {
        var left = all & ~asked;
        var points =
            start + agreement + (isWord && words.Length > 1 ? oneWord : 0) + (missing * Weight(left, contradicted: isWhole ? 0 : 1));
        if (!isWhole)
            points +=
                left == 0 ? missing * NameWords.LeastWeight
                : (left & onlyBody) != 0 ? missing * Evidence.MissingGeneric
                : contradiction;
        return Score(points, gain);
    }

    /// <summary>The same where, besides, the last word of one is that of the other cut off.</summary>
    public double OfCut(uint asked, double gain) =>
        last == default ? 0 : OfAlone(asked | lastBit, gain + OfSpared, isWord: false, isWhole: true);

    /// <summary>The score that a name can have at most.</summary>
    public double Of(NameTable table, int name, in NameMark mark)
    {
        var letters = table.Spared(name);
        if (isOpen || NameWords.IsOpen(letters))
            return 1;
        var (left, right) = (all & ~mark.Asked, table.All(name) & ~mark.Listed);
        var (ofLeft, ofRight, bySpared) = (BitOperations.PopCount(left), BitOperations.PopCount(right), 0);
        var isSpared = (spared | letters) != 0;
        // Whatever else the last words have for counterparts.
        if (LastWord.MayBeCut(last, table.LastWord(name)))
            (ofLeft, ofRight, bySpared, isSpared) = (ofLeft - ((left & lastBit) != 0 ? 1 : 0), Math.Max(0, ofRight - 1), 1, true);
        if (ofRight > 0 && spared != 0 && table.HasWordWith(name, spared))
            bySpared += TakenBySpared(ref ofRight, BitOperations.PopCount(spared));
        if (ofLeft > 0 && letters != 0)
            bySpared += TakenBySpared(ref ofLeft, Spared(left, letters));
        var pairs = Math.Min(ofLeft, ofRight);
        var mild = Math.Min(pairs, BitOperations.PopCount(left & onlyBody));
        var points =
            start
            + agreement
            + (contradiction * (pairs - mild))
            + (missing * Evidence.MissingGeneric * mild)
            + (missing * NameWords.LeastWeight * (ofRight - pairs));
        if (!isSpared)
            points += (missing * Weight(left, pairs)) - mark.Loss + OneWord(table, name, mark);
        // Most names that a search touches cannot do: no power is taken for them.
        if (points < Hopeless)
            return 0;
        return Score(points, mark.Gain + (bySpared * OfSpared));
    }

    // Of points with the whole agreement, of which what the words' weight leaves is taken off.
    private double Score(double points, double gain)
    {
        points -= agreement * Math.Exp(-(gain + further) / Evidence.EnoughWeight);
        return 1 / (1 + Math.Exp(-points - Slack));
    }

    private static int TakenBySpared(ref int words, int letters)
    {
        var taken = Math.Min(words, letters);
        words -= taken;
        return taken;
    }

    private double OneWord(NameTable table, int name, in NameMark mark) =>
        BitOperations.PopCount(mark.Asked) < 2 && BitOperations.PopCount(mark.Listed) < 2 && (words.Length > 1 || table.Told(name) > 1)
            ? oneWord
            : 0;

    // What words weigh, without the heaviest that contradict.
    private double Weight(uint left, int contradicted)
    {
        var (sum, most) = (0.0, 0.0);
        for (; left != 0; left &= left - 1)
        {
            if (BitOperations.TrailingZeroCount(left) is var word && word >= words.Length)
                continue;
            sum += words[word].Weight;
            most = Math.Max(most, words[word].Weight);
        }

        return Math.Max(0, sum - (contradicted * most));
    }

    private int Spared(uint left, uint letters)
    {
        var count = 0;
        for (; left != 0; left &= left - 1)
        {
            if (
                BitOperations.TrailingZeroCount(left) is var word
                && (word >= words.Length || (words[word].Beginning.Letters & letters) != 0)
            )
                count++;
        }

        return count;
    }
}

/// <summary>A word of an index that may be one with a word asked for.</summary>
/// <param name="Word">Its number.</param>
/// <param name="Distance">How far it is from it.</param>
/// <param name="IsNickname">True where one is a short form of the other.</param>
internal readonly record struct WordMatch(int Word, float Distance, bool IsNickname);

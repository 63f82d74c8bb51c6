using Waybill.Reading.Grammar.Models;

namespace Waybill.Reading.Grammar.Sequences;

/// <summary>
/// Finds the best row of labels of a sequence by beam search: at each item the labels that the items favour are joined to the best rows
/// so far; of rows that end in the same two labels one lives on. For one thread.
/// </summary>
/// <param name="scores">The weights.</param>
/// <param name="labels">How many labels there are.</param>
internal sealed class SequenceBeam<TItem, TTemplates, TScores>(TScores scores, int labels)
    where TTemplates : struct, ITemplates<TItem>
    where TScores : struct, IFeatureScores
{
    /// <summary>Stands for a label that is not known beforehand.</summary>
    public const byte Open = byte.MaxValue;

    /// <summary>How many rows live on.</summary>
    public const int Width = 4;

    private const int Favoured = 5;

    private readonly int[] local = new int[labels];
    private readonly int[] history = new int[labels];
    private readonly ulong[] features = new ulong[Math.Max(TTemplates.Local, TTemplates.History)];
    private readonly byte[] candidates = new byte[Favoured];
    private readonly Row[] grown = new Row[Width];
    private Row[] rows = new Row[64 * Width];
    private int[] counts = new int[64];

    /// <summary>The label that stands before the first item.</summary>
    public int Border => labels;

    /// <summary>The best row's score after an item.</summary>
    public int BestScore(int at) => rows[at * Width].Score;

    /// <summary>The scores of the labels by the items alone, at the last item whose label was open.</summary>
    public ReadOnlySpan<int> LocalScores => local;

    /// <summary>Makes room for a sequence.</summary>
    public void Start(int length)
    {
        if (counts.Length >= length)
            return;
        rows = new Row[length * 2 * Width];
        counts = new int[length * 2];
    }

    /// <summary>Joins labels for the next item to the rows.</summary>
    /// <param name="items">The items.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="certain">Its label where that is known.</param>
    /// <param name="allowed">For each label whether the item may bear it; empty where it may bear any.</param>
    public void Step(ReadOnlySpan<TItem> items, int at, byte certain, ReadOnlySpan<bool> allowed = default)
    {
        var favoured = 1;
        if (certain == Open || (allowed.Length > 0 && !allowed[certain]))
            favoured = Favour(items, at, allowed);
        else
            candidates[0] = certain;
        var filled = 0;
        var previous = at == 0 ? 1 : counts[at - 1];
        for (var from = 0; from < previous; from++)
        {
            var (before, before2, score) = at == 0 ? (Border, Border, 0) : LastTwo(at - 1, from);
            if (favoured > 1)
                ScoreHistory(items, at, before, before2);
            for (var i = 0; i < favoured; i++)
            {
                var label = candidates[i];
                var sum = favoured > 1 ? score + local[label] + history[label] : score;
                Insert(new(sum, label, (byte)from, (byte)before), ref filled);
            }
        }

        counts[at] = filled;
        grown.AsSpan(0, filled).CopyTo(rows.AsSpan(at * Width));
    }

    /// <summary>The scores of labels after two others, by those two.</summary>
    public ReadOnlySpan<int> ScoreHistory(ReadOnlySpan<TItem> items, int at, int before, int before2)
    {
        history.AsSpan().Clear();
        TTemplates.FillHistory(items, at, before, before2, features);
        for (var i = 0; i < TTemplates.History; i++)
            scores.AddTo(history, features[i]);
        return history;
    }

    /// <summary>The best row's labels up to an item, and with it.</summary>
    public void Best(int last, Span<byte> into)
    {
        var row = 0;
        for (var at = last; at >= 0; at--)
        {
            into[at] = rows[at * Width + row].Label;
            row = rows[at * Width + row].From;
        }
    }

    private (int Before, int Before2, int Score) LastTwo(int at, int row) =>
        (rows[at * Width + row].Label, rows[at * Width + row].Before, rows[at * Width + row].Score);

    private int Favour(ReadOnlySpan<TItem> items, int at, ReadOnlySpan<bool> allowed)
    {
        local.AsSpan().Clear();
        TTemplates.FillLocal(items, at, features);
        foreach (var feature in features.AsSpan(0, TTemplates.Local))
            scores.AddTo(local, feature);
        var filled = 0;
        for (var label = 0; label < labels; label++)
        {
            if ((filled == Favoured && local[label] <= local[candidates[filled - 1]]) || (allowed.Length > 0 && !allowed[label]))
                continue;
            var place = filled < Favoured ? filled++ : filled - 1;
            for (; place > 0 && local[candidates[place - 1]] < local[label]; place--)
                candidates[place] = candidates[place - 1];
            candidates[place] = (byte)label;
        }

        return filled;
    }

    // Keeps the best rows in order; the earlier wins a tie, so that the outcome is the same everywhere.
    private void Insert(Row row, ref int filled)
    {
        for (var i = 0; i < filled; i++)
        {
            if (grown[i].Label != row.Label || grown[i].Before != row.Before)
                continue;
            if (grown[i].Score >= row.Score)
                return;
            grown.AsSpan(i + 1, filled - i - 1).CopyTo(grown.AsSpan(i));
            filled--;
            break;
        }

        if (filled == Width && grown[filled - 1].Score >= row.Score)
            return;
        var place = filled < Width ? filled++ : filled - 1;
        for (; place > 0 && grown[place - 1].Score < row.Score; place--)
            grown[place] = grown[place - 1];
        grown[place] = row;
    }

    private readonly record struct Row(int Score, byte Label, byte From, byte Before);
}

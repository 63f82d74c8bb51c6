namespace Waybill.Reading.Grammar.Parsing;

/// <summary>The heads of a sentence with first relations, and each word's outermost dependents and nearest siblings; -1 for none.</summary>
internal sealed class LabelledTree
{
    private int[] numbers = [];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The heads.</summary>
    public Span<int> Heads => Row(0);

    /// <summary>The numbers of the first relations.</summary>
    public Span<int> Labels => Row(1);

    /// <summary>The first dependents.</summary>
    public Span<int> First => Row(2);

    /// <summary>The last dependents.</summary>
    public Span<int> Last => Row(3);

    /// <summary>The sibling before each word.</summary>
    public Span<int> Before => Row(4);

    /// <summary>The sibling after each word.</summary>
    public Span<int> After => Row(5);

    /// <summary>Takes a tree.</summary>
    public void Fill(ReadOnlySpan<int> heads, ArcLabeller labeller)
    {
        Count = heads.Length;
        if (numbers.Length < Count * 6)
            numbers = new int[Count * 12];
        heads.CopyTo(Heads);
        var labels = Labels;
        var first = First;
        var last = Last;
        var before = Before;
        var after = After;
        first.Fill(-1);
        last.Fill(-1);
        before.Fill(-1);
        after.Fill(-1);
        for (var word = 0; word < Count; word++)
        {
            var head = heads[word];
            labels[word] = head < 0 ? 0 : labeller.Label(head, word);
            if (head < 0)
                continue;
            if (first[head] < 0)
                first[head] = word;
            else
                (before[word], after[last[head]]) = (last[head], word);
            last[head] = word;
        }
    }

    private Span<int> Row(int index) => numbers.AsSpan(index * Count, Count);
}

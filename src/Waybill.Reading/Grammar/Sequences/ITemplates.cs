namespace Waybill.Reading.Grammar.Sequences;

/// <summary>The feature templates of a labeller of sequences. A change in them makes a model useless that was trained before it.</summary>
internal interface ITemplates<TItem>
{
    /// <summary>How many features of the items there are at a position.</summary>
    static abstract int Local { get; }

    /// <summary>How many features of the labels before there are.</summary>
    static abstract int History { get; }

    /// <summary>Fills in the features of the items about a position.</summary>
    static abstract void FillLocal(ReadOnlySpan<TItem> items, int at, Span<ulong> features);

    /// <summary>Fills in the features of the two labels before a position, along with the items about it.</summary>
    static abstract void FillHistory(ReadOnlySpan<TItem> items, int at, int before, int before2, Span<ulong> features);
}

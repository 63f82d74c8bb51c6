namespace Waybill.Reading.Grammar.Parsing;

/// <summary>A point on the way to a tree: the stack, the next word, and the step that led here.</summary>
internal struct ParseState
{
    /// <summary>The subtree on top of the stack; 0 for an empty stack.</summary>
    public int Top;

    /// <summary>The subtree of the next word, with the dependents that it has got so far.</summary>
    public int Front;

    /// <summary>The place of the next word; the sentence's length for the head of the root.</summary>
    public int Next;

    /// <summary>How many subtrees stand on the stack.</summary>
    public int Height;

    /// <summary>The state before the last step.</summary>
    public int Previous;

    /// <summary>The last step.</summary>
    public Transition Step;

    /// <summary>True while every step is that of the tree to be learnt.</summary>
    public bool IsGold;

    /// <summary>The sum of the weights of its steps.</summary>
    public long Score;

    /// <summary>True when a step may be taken: one root only, and that at the end.</summary>
    public readonly bool Allows(Transition step, int words) =>
        step switch
        {
            Transition.Shift => Next < words,
            Transition.Left => Height > 0 && (Next < words || Height == 1),
            _ => Height > 1,
        };
}

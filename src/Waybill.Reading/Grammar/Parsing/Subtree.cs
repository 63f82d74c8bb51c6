namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// A word with the dependents that it has got. It never changes: what adds a dependent makes a new one, so that many states share the
/// same. Places and subtrees are indices; subtree 0 is none.
/// </summary>
internal struct Subtree
{
    /// <summary>The word's place.</summary>
    public int Place;

    /// <summary>The subtree below it on the stack.</summary>
    public int Below;

    /// <summary>The outermost dependent on the left.</summary>
    public int Left;

    /// <summary>The dependent next to it.</summary>
    public int SecondLeft;

    /// <summary>The outermost dependent on the right.</summary>
    public int Right;

    /// <summary>The dependent next to it.</summary>
    public int SecondRight;

    /// <summary>The relations of those four.</summary>
    public byte LeftLabel;

    /// <summary>The relation of the second on the left.</summary>
    public byte SecondLeftLabel;

    /// <summary>The relation of the outermost on the right.</summary>
    public byte RightLabel;

    /// <summary>The relation of the second on the right.</summary>
    public byte SecondRightLabel;

    /// <summary>How many dependents it has on the left.</summary>
    public byte LeftCount;

    /// <summary>How many it has on the right.</summary>
    public byte RightCount;

    /// <summary>The set of relations on the left.</summary>
    public ulong LeftLabels;

    /// <summary>The set of relations on the right.</summary>
    public ulong RightLabels;
}

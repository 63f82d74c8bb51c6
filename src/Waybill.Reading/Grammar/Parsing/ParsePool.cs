namespace Waybill.Reading.Grammar.Parsing;

/// <summary>The states and subtrees of one sentence. Each step makes one of either, at the same index.</summary>
/// <param name="labeller">Gives a relation to each arc as it is made; it begins the sentences.</param>
internal sealed class ParsePool(ArcLabeller labeller)
{
    private Subtree[] trees = new Subtree[4096];
    private ParseState[] states = new ParseState[4096];
    private int count;

    /// <summary>The sentence.</summary>
    public WordLine Line => labeller.Line;

    /// <summary>A state.</summary>
    public ref ParseState this[int index] => ref states[index];

    /// <summary>A subtree.</summary>
    public ref readonly Subtree Tree(int index) => ref trees[index];

    /// <summary>Begins a sentence: an empty stack before the first word.</summary>
    public int Begin()
    {
        count = Line.Count + 2;
        Grow(count + 1);
        trees[0] = new() { Place = -2 };
        for (var place = 0; place <= Line.Count; place++)
            trees[place + 1] = new() { Place = place };
        states[count] = new()
        {
            Front = 1,
            Previous = -1,
            IsGold = true,
        };
        return count++;
    }

    /// <summary>Takes a step that the state allows, and gives the state after it.</summary>
    public int Take(int from, Transition step, long score, bool isGold)
    {
        Grow(count + 1);
        var index = count++;
        ref var state = ref states[index];
        state = states[from];
        (state.Previous, state.Step, state.Score, state.IsGold) = (from, step, score, isGold);
        ref var tree = ref trees[index];
        switch (step)
        {
            case Transition.Shift:
                tree = trees[state.Front];
                tree.Below = state.Top;
                (state.Top, state.Next, state.Height) = (index, state.Next + 1, state.Height + 1);
                state.Front = state.Next + 1;
                break;
            case Transition.Left:
                tree = trees[state.Front];
                AddLeft(ref tree, state.Top);
                (state.Top, state.Front, state.Height) = (trees[state.Top].Below, index, state.Height - 1);
                break;
            default:
                tree = trees[trees[state.Top].Below];
                AddRight(ref tree, state.Top);
                (state.Top, state.Height) = (index, state.Height - 1);
                break;
        }

        return index;
    }

    /// <summary>The heads that the steps to a state made, by place in the sentence; -1 for the root.</summary>
    public void Heads(int last, Span<int> heads)
    {
        for (var at = last; states[at].Previous >= 0; at = states[at].Previous)
        {
            ref var before = ref states[states[at].Previous];
            if (states[at].Step == Transition.Shift)
                continue;
            ref var top = ref trees[before.Top];
            var head = states[at].Step == Transition.Left ? before.Next : trees[top.Below].Place;
            heads[top.Place] = head == Line.Count ? -1 : head;
        }
    }

    /// <summary>The relation that an arc between two places would have; 0 where there is none.</summary>
    public byte Label(int head, int dependent) =>
        head < 0 || dependent < 0 || dependent == Line.Count ? (byte)0 : labeller.Label(head, dependent);

    private void AddLeft(ref Subtree tree, int dependent)
    {
        var label = Label(tree.Place, trees[dependent].Place);
        (tree.SecondLeft, tree.SecondLeftLabel) = (tree.Left, tree.LeftLabel);
        (tree.Left, tree.LeftLabel) = (dependent, label);
        tree.LeftCount = (byte)Math.Min(7, tree.LeftCount + 1);
        tree.LeftLabels |= 1ul << (label & 63);
    }

    private void AddRight(ref Subtree tree, int dependent)
    {
        var label = Label(tree.Place, trees[dependent].Place);
        (tree.SecondRight, tree.SecondRightLabel) = (tree.Right, tree.RightLabel);
        (tree.Right, tree.RightLabel) = (dependent, label);
        tree.RightCount = (byte)Math.Min(7, tree.RightCount + 1);
        tree.RightLabels |= 1ul << (label & 63);
    }

    private void Grow(int length)
    {
        if (length <= trees.Length)
            return;
        Array.Resize(ref trees, length * 2);
        Array.Resize(ref states, length * 2);
    }
}

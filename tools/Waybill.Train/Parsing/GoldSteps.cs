using Waybill.Reading.Grammar.Parsing;

namespace Waybill.Train.Parsing;

/// <summary>The steps that build a tree.</summary>
internal static class GoldSteps
{
    /// <summary>The steps to a projective tree, arcs as early as may be.</summary>
    /// <param name="heads">The heads; that of the root is the count of words.</param>
    /// <returns>The steps; null when the tree is not projective.</returns>
    public static Transition[]? Of(ReadOnlySpan<int> heads)
    {
        var count = heads.Length;
        var waiting = new int[count + 1];
        foreach (var head in heads)
            waiting[head]++;
        var steps = new List<Transition>(2 * count);
        var stack = new Stack<int>();
        for (var next = 0; ;)
        {
            if (stack.TryPeek(out var top) && waiting[top] == 0 && heads[top] == next)
            {
                steps.Add(Transition.Left);
                stack.Pop();
                waiting[next]--;
            }
            else if (stack.Count > 1 && waiting[top] == 0 && heads[top] == stack.ElementAt(1))
            {
                steps.Add(Transition.Right);
                waiting[heads[top]]--;
                stack.Pop();
            }
            else if (next < count)
            {
                steps.Add(Transition.Shift);
                stack.Push(next++);
            }
            else
            {
                return stack.Count == 0 ? [.. steps] : null;
            }
        }
    }

    /// <summary>Hangs words higher until no arc crosses another: each time that of the shortest crossed arc that can be lifted.</summary>
    public static int[] Projective(ReadOnlySpan<int> heads)
    {
        var lifted = heads.ToArray();
        while (Crossed(lifted) is var word && word >= 0)
            lifted[word] = lifted[lifted[word]];
        return lifted;
    }

    private static int Crossed(int[] heads)
    {
        var (best, shortest) = (-1, int.MaxValue);
        for (var word = 0; word < heads.Length; word++)
        {
            var (first, last) = (Math.Min(word, heads[word]), Math.Max(word, heads[word]));
            if (last - first >= shortest || heads[word] == heads.Length || heads[heads[word]] == heads.Length)
                continue;
            for (var between = first + 1; between < last; between++)
            {
                if (heads[between] < first || heads[between] > last)
                {
                    (best, shortest) = (word, last - first);
                    break;
                }
            }
        }

        return best;
    }
}

namespace Waybill.Casework.Evaluation.Matching;

/// <summary>A gold claim and a predicted one that may be matched, by their places in their lists, and how well they agree.</summary>
internal readonly record struct WeightedPair(int Gold, int Predicted, double Weight);

/// <summary>
/// The one-to-one matching of greatest weight, by the Hungarian method (Kuhn 1955, Munkres 1957) with potentials, in each group of pairs
/// that hang together. Ties fall as the order of the claims decides.
/// </summary>
internal static class Assignment
{
    /// <summary>For each matched gold claim the predicted one.</summary>
    public static Dictionary<int, int> Of(IReadOnlyList<WeightedPair> candidates)
    {
        var weights = candidates.ToDictionary(pair => (pair.Gold, pair.Predicted), pair => pair.Weight);
        var matched = new Dictionary<int, int>();
        foreach (var (gold, predicted) in Groups(candidates))
            Solve(gold, predicted, weights, matched);
        return matched;
    }

    /// <summary>The groups of claims that candidates join, each side in order.</summary>
    private static IEnumerable<(int[] Gold, int[] Predicted)> Groups(IReadOnlyList<WeightedPair> candidates)
    {
        var ofGold = candidates.ToLookup(pair => pair.Gold, pair => pair.Predicted);
        var ofPredicted = candidates.ToLookup(pair => pair.Predicted, pair => pair.Gold);
        var seen = new HashSet<int>();
        foreach (var start in ofGold.Select(group => group.Key))
        {
            if (!seen.Add(start))
                continue;
            var (gold, predicted) = (new SortedSet<int>(), new SortedSet<int>());
            var open = new Stack<int>([start]);
            while (open.TryPop(out var at))
            {
                gold.Add(at);
                foreach (var reached in ofGold[at].Where(predicted.Add))
                {
                    foreach (var next in ofPredicted[reached].Where(seen.Add))
                        open.Push(next);
                }
            }

            yield return ([.. gold], [.. predicted]);
        }
    }

    private static void Solve(int[] gold, int[] predicted, Dictionary<(int, int), double> weights, Dictionary<int, int> matched)
    {
        var n = Math.Max(gold.Length, predicted.Length);
        // Rows are gold, columns predicted, both from 1; 0 stands for none. A row or column beyond the shorter side costs nothing.
        var rowOf = Assign(n, (row, column) => -WeightOf(row, column));
        for (var column = 1; column <= n; column++)
        {
            var row = rowOf[column];
            if (row <= gold.Length && column <= predicted.Length && weights.ContainsKey((gold[row - 1], predicted[column - 1])))
                matched[gold[row - 1]] = predicted[column - 1];
        }

        double WeightOf(int row, int column) =>
            row <= gold.Length && column <= predicted.Length ? weights.GetValueOrDefault((gold[row - 1], predicted[column - 1])) : 0;
    }

    /// <summary>For each column the row of the cheapest assignment of <paramref name="n"/> rows to as many columns.</summary>
    private static int[] Assign(int n, Func<int, int, double> cost)
    {
        var (ofRow, ofColumn) = (new double[n + 1], new double[n + 1]);
        var (rowOf, way) = (new int[n + 1], new int[n + 1]);
        for (var row = 1; row <= n; row++)
        {
            rowOf[0] = row;
            var at = 0;
            var least = new double[n + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[n + 1];
            do
            {
                used[at] = true;
                var (delta, next) = (double.PositiveInfinity, 0);
                for (var column = 1; column <= n; column++)
                {
                    if (used[column])
                        continue;
                    var reduced = cost(rowOf[at], column) - ofRow[rowOf[at]] - ofColumn[column];
                    if (reduced < least[column])
                        (least[column], way[column]) = (reduced, at);
                    if (least[column] < delta)
                        (delta, next) = (least[column], column);
                }

                for (var column = 0; column <= n; column++)
                {
                    if (used[column])
                    {
                        ofRow[rowOf[column]] += delta;
                        ofColumn[column] -= delta;
                    }
                    else
                    {
                        least[column] -= delta;
                    }
                }

                at = next;
            } while (rowOf[at] != 0);

            for (; at != 0; at = way[at])
                rowOf[at] = rowOf[way[at]];
        }

        return rowOf;
    }
}

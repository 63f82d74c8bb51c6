using Waybill.Reading.Grammar.Models;

namespace Waybill.Train.Learning;

/// <summary>
/// The mean of the weights of several learners that saw the same examples in different orders: steadier than each of them.
/// </summary>
/// <param name="labels">How many labels there are.</param>
/// <param name="learners">How many learners there are.</param>
internal sealed class WeightSum(int labels, int learners)
{
    private readonly SortedDictionary<ulong, SortedDictionary<int, double>> rows = [];

    /// <summary>Adds a learner's averages.</summary>
    public void Add(LearnedTable table)
    {
        foreach (var (feature, label, average) in table.Averages())
        {
            if (!rows.TryGetValue(feature, out var row))
                rows.Add(feature, row = []);
            row[label] = row.GetValueOrDefault(label) + average / learners;
        }
    }

    /// <summary>
    /// The weights as whole numbers of steps; those that are nearer to zero than <paramref name="least"/> steps are left out.
    /// </summary>
    public FeatureTableWriter Write(double step, double least)
    {
        var table = new FeatureTableWriter(labels);
        foreach (var (feature, row) in rows)
            table.Add(feature, row.Where(w => Math.Abs(w.Value) >= least * step).Select(w => (w.Key, (int)Math.Round(w.Value / step))));
        return table;
    }
}

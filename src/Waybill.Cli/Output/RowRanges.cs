using System.Globalization;

namespace Waybill.Cli.Output;

/// <summary>Numbers of rows, given in ascending order, as runs: "1–3, 7, 9–12".</summary>
internal sealed class RowRanges
{
    private const int MostShown = 100;

    private readonly List<(int First, int Last)> runs = [];

    /// <summary>True where there are none.</summary>
    public bool IsEmpty => runs.Count == 0;

    /// <summary>Adds the next row.</summary>
    public void Add(int row)
    {
        if (runs is [.., var (first, last)] && last == row - 1)
            runs[^1] = (first, row);
        else
            runs.Add((row, row));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var shown = runs.Take(MostShown)
            .Select(run =>
                run.First == run.Last
                    ? string.Create(CultureInfo.InvariantCulture, $"{run.First}")
                    : string.Create(CultureInfo.InvariantCulture, $"{run.First}–{run.Last}")
            );
        return string.Join(", ", shown)
            + (
                runs.Count > MostShown
                    ? string.Create(CultureInfo.InvariantCulture, $" and {runs.Count - MostShown} further runs (--json has each row)")
                    : ""
            );
    }
}

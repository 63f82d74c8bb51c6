using System.Globalization;
using Waybill.Matching.Lists;

namespace Waybill.Cli.Output;

/// <summary>What the reader of a list could not place, a line for each kind.</summary>
internal static class UnplacedLines
{
    private const int MostShown = 8;

    /// <summary>The lines: the first kinds, and how many there are besides, or all.</summary>
    public static IEnumerable<string> Of(ListReport report, bool tellsAll)
    {
        foreach (var unplaced in report.Unplaced.Take(tellsAll ? int.MaxValue : MostShown))
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"not placed: {unplaced.Kind}, {unplaced.Count}, first at {unplaced.File}:{unplaced.Line}: {unplaced.Example}"
            );
        if (!tellsAll && report.Unplaced.Count > MostShown)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"and {report.Unplaced.Count - MostShown} further kinds: --unplaced tells all"
            );
    }
}

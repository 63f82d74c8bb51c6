using Waybill.Casework.Files;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Entities;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Casework.Matching;

/// <summary>Compares the pairs of entities of a file.</summary>
public static class CompareEntities
{
    /// <summary>The pairs in order; a line that cannot be used is told, and the rest goes on.</summary>
    /// <param name="bench">The workbench.</param>
    /// <param name="path">JSON Lines with <c>left</c> and <c>right</c>, each an entity as FollowTheMoney writes it.</param>
    /// <param name="threshold">From which score on two entities are taken for one.</param>
    /// <exception cref="CaseworkException">The file cannot be read.</exception>
    public static IEnumerable<ComparedRow> Run(Workbench bench, string path, double threshold = NameComparison.DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var stream = StreamedFile.Open(path);
        foreach (var line in EntityPairJson.Read(stream, Model.ArmsTransfers, path))
        {
            foreach (var fault in line.Faults)
                bench.Tell($"{fault.File}:{fault.Line}: {fault.Cause}: {fault.Mend}");
            if (line.Value is not { } pair)
                continue;
            var comparison = EntityComparer.Compare(pair.Left, pair.Right);
            yield return new(
                (int)line.Line,
                pair.Left.Id,
                pair.Right.Id,
                comparison.Score,
                comparison.Score >= threshold,
                comparison.Reasons,
                comparison.Names,
                pair.Judgement is { } judgement ? [KeyValuePair.Create("judgement", judgement)] : []
            );
        }
    }
}

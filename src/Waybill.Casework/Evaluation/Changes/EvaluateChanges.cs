using System.Globalization;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Casework.Cases;
using Waybill.Casework.Reporting;
using Waybill.Core.Evidence;

namespace Waybill.Casework.Evaluation.Changes;

/// <summary>
/// Measures which changes of retellings were found, against those that people recorded for the rows of a table. Where neither of two rows
/// stands nearer to the origin, which of them departs cannot be told: a change counts for the retelling's row and for its lead's.
/// </summary>
public static class EvaluateChanges
{
    /// <summary>Measures.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="gold">The recorded changes.</param>
    /// <param name="table">The name of the table, as the case holds it.</param>
    /// <exception cref="CaseworkException">A file does not hold, or the case does not hold the table.</exception>
    public static ChangeScores Run(Workbench bench, string path, string gold, string table)
    {
        var recorded = ChangeGold.Read(gold);
        return CurrentCase.Weigh(bench, path, store => Measure(CaseAssessment.Of(store, DecidedCase.Of(store)), recorded, table));
    }

    private static ChangeScores Measure(CaseAssessment assessed, IReadOnlyList<GoldChange> recorded, string table)
    {
        var lineages = assessed.Case.Pedigrees.Select(p => p.Lineage).ToList();
        if (!lineages.Exists(l => l.Relays.Any(r => Row(r, table) is not null)))
            throw new CaseworkException($"{table}: the case holds no claim from a table of that name: add it first");
        var told = lineages
            .SelectMany(lineage => lineage.Retellings.Select(relay => (Lead: Row(lineage.Lead, table), Row: Row(relay, table), relay)))
            .Where(pair => pair.Row is not null)
            .SelectMany(pair => pair.relay.Mutations.Select(m => new ToldChange(pair.Row!.Value, pair.Lead, m)))
            .DistinctBy(t => (t.Row, t.Mutation.Kind))
            .OrderBy(t => t.Row)
            .ThenBy(t => t.Mutation.Kind)
            .ToList();
        var kinds = Enum.GetValues<MutationKind>().Select(kind => Score(ChangeGold.Name(kind), recorded, told, k => k == kind));
        return new(
            Score("all", recorded, told, _ => true),
            [.. kinds.Where(score => score.Recorded + score.Told > 0)],
            [.. recorded.Where(r => r.IsVisible && !told.Exists(t => t.Is(r))).Select(r => Say(r.Row, r.Kind))],
            [.. told.Where(t => !recorded.Any(t.Is)).Select(t => $"{Say(t.Row, t.Mutation.Kind)}: {t.Mutation.Says}")]
        );
    }

    private static ChangeScore Score(
        string name,
        IReadOnlyList<GoldChange> recorded,
        List<ToldChange> told,
        Func<MutationKind, bool> counts
    )
    {
        var (gold, found) = (recorded.Where(r => counts(r.Kind)).ToList(), told.FindAll(t => counts(t.Mutation.Kind)));
        return new(
            name,
            gold.Count,
            gold.Count(r => r.IsVisible),
            gold.Count(r => found.Exists(t => t.Is(r))),
            found.Count,
            found.Count(t => gold.Exists(t.Is))
        );
    }

    private static int? Row(Relay relay, string table) =>
        relay.Claim is { Selector: TableRowSelector row, Document: { } document } && document == table ? row.Row : null;

    private static string Say(int row, MutationKind kind) => string.Create(CultureInfo.InvariantCulture, $"{row} {ChangeGold.Name(kind)}");

    private sealed record ToldChange(int Row, int? Lead, Mutation Mutation)
    {
        public bool Is(GoldChange recorded) => recorded.Kind == Mutation.Kind && (recorded.Row == Row || recorded.Row == Lead);
    }
}

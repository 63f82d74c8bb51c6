using Waybill.Assessment.Answers;
using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;

namespace Waybill.Assessment.Reliability;

/// <summary>
/// Finds how the statements on one question came out. It looks at what was said by whom and when alone: at no grade, and at no source's
/// letter, so that the two axes of a grade do not feed each other.
/// </summary>
internal sealed class Outcomes(IndependentOrigins independent)
{
    /// <summary>Each statement's source with how the statement came out, at most one outcome a statement; the graver one holds.</summary>
    public IEnumerable<(string Source, RecordEntry Entry)> On(Evidence evidence) =>
        evidence
            .For.Concat(evidence.Against)
            .Where(told => told.Lineage.Origin is { Source: not null, Anonymous: false })
            .Select(told => (told.Lineage.Origin.Source!.Id, Entry: Found(told, evidence)))
            .Where(found => found.Entry is not null)
            .Select(found => (found.Id, found.Entry!));

    private RecordEntry? Found(Told told, Evidence evidence) =>
        Contradicted(told, evidence) ?? Corrected(told, evidence) ?? Confirmed(told, evidence);

    private RecordEntry? Contradicted(Told told, Evidence evidence)
    {
        if (!evidence.Against.Contains(told))
        {
            var denying = evidence.Against.Where(a => a.Lead.Denies && !IsParty(a)).ToList();
            return Outweighs(denying, evidence.For) ? Entry(told, denying, Outcome.Contradicted, "is denied by", evidence) : null;
        }

        if (told.Lead.Denies)
            return Outweighs(evidence.For, [told]) ? Entry(told, evidence.For, Outcome.Contradicted, "is contradicted by", evidence) : null;
        var others = Contradicting(told, evidence).Where(other => !SameSource(other, told));
        return Entry(told, others, Outcome.Contradicted, "is contradicted by", evidence);
    }

    private static RecordEntry? Corrected(Told told, Evidence evidence) =>
        Entry(
            told,
            Contradicting(told, evidence).Where(other => SameSource(other, told) && SaidOn(other) > SaidOn(told)),
            Outcome.Corrected,
            "is corrected by",
            evidence
        );

    private static IEnumerable<Told> Contradicting(Told told, Evidence evidence) =>
        evidence
            .Contradictions.Where(c => c.First.Told == told || c.Second.Told == told)
            .Select(c => c.First.Told == told ? c.Second.Told : c.First.Told);

    private RecordEntry? Confirmed(Told told, Evidence evidence)
    {
        if (told.Lead.Denies)
            return null;
        var value = Value(told);
        var others = evidence
            .For.Where(other => independent.AreIndependent(other.Lineage.Origin, told.Lineage.Origin))
            .Where(other => evidence.Question.Unit is null || SaysAsMuch(Value(other), value))
            .ToList();
        if (others.Exists(other => SaidOn(other) < SaidOn(told)))
            return null;
        return Entry(told, others.Where(other => SaidOn(other) >= SaidOn(told)), Outcome.Confirmed, "is confirmed by", evidence);

        Stated? Value(Told of) => evidence.Values.FirstOrDefault(v => ReferenceEquals(v.Told, of));
    }

    private static bool SaysAsMuch(Stated? other, Stated? value) => value?.Floor is { } floor && other?.Supports(floor) == true;

    private bool Outweighs(IReadOnlyList<Told> side, IReadOnlyList<Told> against) =>
        Largest(side) is >= 1 and var count && count > Largest(against);

    private int Largest(IEnumerable<Told> side) => independent.Largest(side.Select(t => t.Lineage.Origin)).Count;

    private static RecordEntry? Entry(Told told, IEnumerable<Told> others, Outcome outcome, string verb, Evidence evidence) =>
        others.OrderBy(SaidOn).ThenBy(o => o.Id, StringComparer.Ordinal).ThenBy(o => o.Lead.Claim.Id).FirstOrDefault() is { } by
            ? new(
                told.Id,
                evidence.Question.Id,
                told.Lead.Claim,
                outcome,
                by.Lead.Claim,
                $"{told.Id} {verb} {by.Id} ({by.Lineage.Origin.Speaker})"
            )
            : null;

    private static bool SameSource(Told a, Told b) => a.Lineage.Origin.Source?.Id == b.Lineage.Origin.Source?.Id;

    private static bool IsParty(Told told) => told.Lineage.Origin.IsParty;

    private static DateOnly? SaidOn(Told told) => told.Lineage.Origin.Said?.Latest;
}

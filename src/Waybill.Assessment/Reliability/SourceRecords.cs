using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Reliability;

/// <summary>The records of a case's sources. An utterance stands in a record once, with its gravest outcome.</summary>
internal sealed class SourceRecords
{
    private readonly ILookup<string, RecordEntry> bySource;

    /// <summary>Gathers how statements came out, of all questions.</summary>
    public SourceRecords(IEnumerable<(string Source, RecordEntry Entry)> outcomes) =>
        bySource = outcomes
            .OrderByDescending(o => o.Entry.Outcome)
            .ThenBy(o => o.Entry.Question, StringComparer.Ordinal)
            .ThenBy(o => o.Entry.Claim.Id)
            .ToLookup(o => o.Source, o => o.Entry, StringComparer.Ordinal);

    /// <summary>A source's record in the whole case.</summary>
    public SourceRecord Of(Source source) => Of(source, bySource[source.Id]);

    /// <summary>
    /// A source's record as a grade may use it: without the graded question and whatever else the claims that answer it say, for their
    /// agreement is counted by the other axis.
    /// </summary>
    public SourceRecord Besides(Source source, string question, IReadOnlySet<ClaimId> answering) =>
        Of(
            source,
            bySource[source.Id].Where(e => e.Question != question && !answering.Contains(e.Claim.Id) && !answering.Contains(e.By.Id))
        );

    private static SourceRecord Of(Source source, IEnumerable<RecordEntry> entries) =>
        RecordLetter.Of(source, [.. entries.DistinctBy(e => e.Utterance, StringComparer.Ordinal)]);
}

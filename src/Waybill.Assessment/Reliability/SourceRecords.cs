using Waybill.Core.Evidence;

namespace Waybill.Assessment.Reliability;

/// <summary>The records of a case's sources.</summary>
internal sealed class SourceRecords
{
    private readonly ILookup<string, RecordEntry> bySource;

    /// <summary>Gathers how statements came out, of all questions.</summary>
    public SourceRecords(IEnumerable<(string Source, RecordEntry Entry)> outcomes) =>
        bySource = outcomes
            .OrderBy(o => o.Entry.Question, StringComparer.Ordinal)
            .ThenBy(o => o.Entry.Claim.Id)
            .ToLookup(o => o.Source, o => o.Entry, StringComparer.Ordinal);

    /// <summary>A source's record in the whole case.</summary>
    public SourceRecord Of(Source source) => RecordLetter.Of(source, [.. bySource[source.Id]]);

    /// <summary>
    /// A source's record as a grade may use it: without the graded question, whose agreement is counted by the other axis.
    /// </summary>
    public SourceRecord Besides(Source source, string question) =>
        RecordLetter.Of(source, [.. bySource[source.Id].Where(entry => entry.Question != question)]);
}

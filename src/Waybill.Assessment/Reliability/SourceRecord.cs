using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Grading;

namespace Waybill.Assessment.Reliability;

/// <summary>How what a source said in this case came out.</summary>
public enum Outcome
{
    /// <summary>
    /// An independent origin said as much or more, on the same day or later, and none had said it before: who repeats what is known shows
    /// nothing.
    /// </summary>
    Confirmed,

    /// <summary>The source itself said otherwise of the same time, later.</summary>
    Corrected,

    /// <summary>More independent origins than its own side has say that it cannot be so.</summary>
    Contradicted,
}

/// <summary>One statement of a source, and how it came out.</summary>
/// <param name="Utterance">The origin's id: an utterance is judged once, however many questions it answers.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Claim">The claim that stands nearest to the statement.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="By">The claim that confirms, corrects or contradicts it.</param>
/// <param name="Why">The same as a short sentence.</param>
public sealed record RecordEntry(string Utterance, string Question, Claim Claim, Outcome Outcome, Claim By, string Why);

/// <summary>Where a source's letter comes from.</summary>
public enum LetterBasis
{
    /// <summary>From how its statements in this case came out.</summary>
    Record,

    /// <summary>From the case's <c>sources.yaml</c>.</summary>
    Stated,

    /// <summary>There is no basis: F.</summary>
    None,
}

/// <summary>A source's reliability with the cases behind it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Reason">The same as one sentence of counts.</param>
/// <param name="Entries">Its utterances that came out one way or the other, the gravest outcome first, then by question and claim.</param>
public sealed record SourceRecord(
    Source Source,
    SourceReliability Letter,
    LetterBasis Basis,
    string Reason,
    IReadOnlyList<RecordEntry> Entries
);

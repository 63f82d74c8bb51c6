using Waybill.Core.Evidence;
using Waybill.Core.Grading;

namespace Waybill.Assessment.Reliability;

/// <summary>
/// Gives a source its letter: from its record, where enough of its utterances came out one way or the other; else as the case states; else
/// F. NATO AJP-2.1 speaks of a history of valid information without figures; the shares that stand for its words here are ours. One case is
/// never history enough for "completely reliable": A is a person's judgement, which a record can only bear out.
/// </summary>
internal static class RecordLetter
{
    /// <summary>Fewer utterances are no history.</summary>
    public const int Fewest = 3;

    private static readonly (double Share, SourceReliability Letter)[] Shares =
    [
        (0.8, SourceReliability.B),
        (0.6, SourceReliability.C),
        (0.35, SourceReliability.D),
        (0, SourceReliability.E),
    ];

    /// <summary>The record of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="entries">How its utterances came out.</param>
    public static SourceRecord Of(Source source, IReadOnlyList<RecordEntry> entries)
    {
        var (confirmed, corrected) = (Count(entries, Outcome.Confirmed), Count(entries, Outcome.Corrected));
        var counts =
            $"{confirmed} confirmed, {corrected} corrected by itself, {Count(entries, Outcome.Contradicted)} contradicted in this case";
        if (entries.Count >= Fewest)
            return new(source, Letter(source, entries.Count, confirmed, corrected), LetterBasis.Record, counts, entries);
        var few = entries.Count == 0 ? "no record in this case" : $"{counts}: fewer than {Fewest} utterances, no record";
        return source.Reliability == SourceReliability.F
            ? new(source, SourceReliability.F, LetterBasis.None, $"{few}, and none stated", entries)
            : new(source, source.Reliability, LetterBasis.Stated, $"as stated in sources.yaml; {few}", entries);
    }

    // Who corrects himself has erred, and is better than who does not: half a confirmation.
    private static SourceReliability Letter(Source source, int all, int confirmed, int corrected)
    {
        var letter = Array.Find(Shares, step => (confirmed + (corrected / 2.0)) / all >= step.Share).Letter;
        return letter == SourceReliability.B && source.Reliability == SourceReliability.A ? SourceReliability.A : letter;
    }

    private static int Count(IReadOnlyList<RecordEntry> entries, Outcome outcome) => entries.Count(e => e.Outcome == outcome);
}

using Waybill.Core.Evidence;
using Waybill.Core.Grading;

namespace Waybill.Assessment.Reliability;

/// <summary>
/// Gives a source its letter: from its record, where enough of its statements came out one way or the other; else as the case states; else F.
/// The words of NATO AJP-2.1 speak of a "history" of valid information; the shares that stand for them here are ours.
/// </summary>
internal static class RecordLetter
{
    /// <summary>Fewer statements are no history.</summary>
    public const int Fewest = 3;

    /// <summary>"Completely reliable" needs a longer history without one failure.</summary>
    public const int FewestForA = 10;

    private static readonly (double Share, SourceReliability Letter)[] Shares =
    [
        (0.8, SourceReliability.B),
        (0.6, SourceReliability.C),
        (0.35, SourceReliability.D),
        (0, SourceReliability.E),
    ];

    /// <summary>The record of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="entries">How its statements came out.</param>
    public static SourceRecord Of(Source source, IReadOnlyList<RecordEntry> entries)
    {
        var (confirmed, corrected) = (Count(entries, Outcome.Confirmed), Count(entries, Outcome.Corrected));
        var counts =
            $"{confirmed} confirmed, {corrected} corrected by itself, {Count(entries, Outcome.Contradicted)} contradicted in this case";
        if (entries.Count >= Fewest)
            return new(source, Letter(entries.Count, confirmed, corrected), LetterBasis.Record, counts, entries);
        var few = entries.Count == 0 ? "no record in this case" : $"{counts}: fewer than {Fewest}, no record";
        return source.Reliability == SourceReliability.F
            ? new(source, SourceReliability.F, LetterBasis.None, $"{few}, and none stated", entries)
            : new(source, source.Reliability, LetterBasis.Stated, $"as stated in sources.yaml; {few}", entries);
    }

    // Who corrects himself has erred, and is better than who does not: half a confirmation.
    private static SourceReliability Letter(int all, int confirmed, int corrected) =>
        confirmed == all && all >= FewestForA
            ? SourceReliability.A
            : Array.Find(Shares, step => (confirmed + (corrected / 2.0)) / all >= step.Share).Letter;

    private static int Count(IReadOnlyList<RecordEntry> entries, Outcome outcome) => entries.Count(e => e.Outcome == outcome);
}

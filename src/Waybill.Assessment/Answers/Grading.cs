using Waybill.Assessment.Reliability;
using Waybill.Core.Evidence;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Answers;

/// <summary>
/// The machine's grade, in one sentence of counts: the letter of the most reliable source that stands for the answer, by its record in
/// other questions; the digit by the rules in <see cref="Credibility"/>.
/// </summary>
internal sealed class Grading(SourceRecords records)
{
    public (Grade Grade, string Reason) Of(Evidence evidence, Credibility credibility)
    {
        var origins = evidence.Standing.DistinctBy(o => o.Id).ToList();
        var answering = evidence.For.Concat(evidence.Against).SelectMany(t => t.Lineage.Relays).Select(r => r.Claim.Id).ToHashSet();
        var best = origins
            .Select(o => o.Source)
            .OfType<Source>()
            .DistinctBy(s => s.Id)
            .Select(s => records.Besides(s, evidence.Question.Id, answering))
            .Where(r => r.Letter != SourceReliability.F)
            .OrderBy(r => r.Letter)
            .ThenBy(r => r.Source.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        var (digit, because) = credibility.Judge();
        var letter = best is null
            ? $"F: no source has a reliability letter ({Count(origins.Count, "origin")} for it)"
            : $"{best.Letter}: {best.Source.Name} is the most reliable source of {Count(origins.Count, "origin")} for it "
                + $"({(best.Basis == LetterBasis.Record ? $"by its record in other questions: {best.Reason}" : best.Reason)})";
        var floor = evidence.Range?.Lower is { } lower ? $" (floor {NumberText.Grouped(lower)})" : "";
        var parties =
            credibility.PartyDenials > 0
                ? $"; {Count(credibility.PartyDenials, "denial")} by a party to the matter shown, not counted"
                : "";
        return (
            new(best?.Letter ?? SourceReliability.F, digit),
            $"{letter}; {(int)digit}: {because}: {credibility.Support} for{floor}{By(evidence)}, {credibility.Opposed} against, "
                + $"{credibility.Kindred} further in another measure{parties}."
        );
    }

    private static string By(Evidence evidence) =>
        evidence.Standing.Count == 0 ? "" : $" by {evidence.Standing.SelectMany(o => o.Methods).Say()}";

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}

using Waybill.Assessment.Questions;
using Waybill.Core.Decisions;

namespace Waybill.Assessment.Answers;

/// <summary>Puts a question's answer together.</summary>
internal sealed class AnswerBuilder(EvidenceSorter sorter, Grading grading)
{
    public Answer Of(Evidence evidence, IReadOnlyList<Decision> judgements)
    {
        var (question, fits) = (evidence.Question, evidence.Fits);
        var band = Changes(evidence.Band);
        var hints = Gaps.UnknownHints(question, fits);
        var (grade, reason) = grading.Of(evidence, sorter.Weigh(evidence));
        return new()
        {
            Question = question,
            Range = evidence.Range,
            FloorOrigins = evidence.Band.Count > 0 ? evidence.Band[^1].Support : [],
            Band = band,
            Points = [.. evidence.Values.Select(s => s.Point()).OfType<AnswerPoint>()],
            For = [.. evidence.For.Select(t => t.Lineage)],
            Against = [.. evidence.Against.Select(t => t.Lineage)],
            Aside = [.. evidence.Aside.Select(t => t.Lineage)],
            Possible = [.. evidence.Possible.Select(t => t.Lineage)],
            NotComparable =
            [
                .. fits.Where(f => f.Fit.Kind == FitKind.NotComparable).Select(f => new NotComparable(f.Claim.Claim, f.Fit.Reason)),
            ],
            Independent = evidence.Independent,
            Grade = grade,
            GradeReason = reason,
            Judgements = [.. judgements.Where(d => d.Question == question.Id)],
            Unknown = [.. hints, .. Gaps.Of(evidence)],
            UnknownHints = hints,
            Explanation = Steps.Of(evidence, band, reason),
        };
    }

    private static List<AnswerRange> Changes(IReadOnlyList<BandStep> steps)
    {
        var band = new List<AnswerRange>();
        foreach (var step in steps.Select(s => s.Range))
        {
            if (band.Count == 0 || band[^1] with { On = step.On } != step)
                band.Add(step);
        }

        return band;
    }
}

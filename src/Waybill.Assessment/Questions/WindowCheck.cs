using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Assessment.Questions;

/// <summary>
/// How a claim's window stands to a question's baseline. A total counted from before the baseline is not comparable; one counted from
/// after it
/// bounds the answer from below; one that gives no start, or a start so rough that it may be the baseline, is taken to count from the
/// baseline,
/// which is told as an assumption. A baseline written as an interval, <c>2023-08/2023-09</c>, takes every start within it as the same.
/// </summary>
internal static class WindowCheck
{
    private const int Stage = 5;

    public static Fit Of(Claim claim, Question question)
    {
        if (question.Baseline is not { } baseline)
            return Fit.Answers;
        if (question.Series != SeriesKind.Cumulative)
        {
            return (claim.Window ?? claim.Said) is { } time && !time.Overlaps(baseline)
                ? Fit.Misses(Stage, $"is about {DateWords.Say(time)}, not {DateWords.Say(baseline)}")
                : Fit.Answers;
        }

        if (claim.Window is { } past && past.Latest < baseline.Earliest)
            return new(FitKind.NotComparable, Stage, $"its window, {DateWords.Say(past)}, ends before {DateWords.Say(baseline)}");
        if (claim.Window?.Start is not { Earliest: { } earliest } start)
            return Fit.Answers with { AssumedStart = true };
        if (start.Latest < baseline.Earliest)
            return new(FitKind.NotComparable, Stage, $"counts from {DateWords.Say(start)}, before {DateWords.Say(baseline)}");
        if (earliest > (baseline.Latest ?? baseline.Earliest))
            return Fit.Answers with { Narrower = true };
        return Fit.Answers with { AssumedStart = earliest < baseline.Earliest };
    }
}

using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages;
using Waybill.Core.Grading;

namespace Waybill.Assessment.Answers;

/// <summary>The machine's grade, in one sentence of counts: the letter of the most reliable independent source, the digit of the rules in
/// <see cref="Credibility"/>.</summary>
internal static class Grading
{
    public static (Grade Grade, string Reason) Of(IReadOnlyList<Origin> independent, AnswerRange? range, Credibility credibility)
    {
        var best = independent
            .Where(o => o.Source is { Reliability: not SourceReliability.F })
            .OrderBy(o => o.Source!.Reliability)
            .ThenBy(o => o.Source!.Id, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Source;
        var (digit, because) = credibility.Judge();
        var letter = best is null
            ? $"F: no independent origin's source has a reliability letter ({Count(independent.Count, "independent origin")})"
            : $"{best.Reliability}: {best.Name} is the most reliable source among {Count(independent.Count, "independent origin")}";
        var floor = range?.Lower is { } lower ? $" (floor {Amounts.Number(lower)})" : "";
        var parties =
            credibility.PartyDenials > 0
                ? $"; {Count(credibility.PartyDenials, "denial")} by a party to the matter shown, not counted"
                : "";
        return (
            new(best?.Reliability ?? SourceReliability.F, digit),
            $"{letter}; {(int)digit}: {because}: {credibility.Support} for{floor}, {credibility.Opposed} against, "
                + $"{credibility.Kindred} further in another measure{parties}."
        );
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}

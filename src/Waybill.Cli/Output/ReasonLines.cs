using System.Globalization;
using Waybill.Matching.Entities;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Cli.Output;

/// <summary>
/// The table that a score is the sum of, a line for each reason: what it adds, what it is in words, the words that show it, and behind
/// these its key with amount × weight. What speaks for and against names stands beneath the line of their sum.
/// </summary>
internal static class ReasonLines
{
    private const string OfNames = "name";

    // Points are shown to a tenth: what adds less than half of one says nothing.
    private const double LeastShown = 0.05;

    /// <summary>Those of two names.</summary>
    public static IEnumerable<(double Points, string Line)> Of(IReadOnlyList<Reason> reasons) =>
        reasons
            .Where(reason => Math.Abs(reason.Points) >= LeastShown || reason.Weight == 0)
            .Select(reason => (reason.Points, Line(reason, ReasonWords.OfNames(reason.Feature))));

    /// <summary>Those of two entities.</summary>
    /// <param name="reasons">The reasons.</param>
    /// <param name="names">Their nearest names; null where numbers alone tell.</param>
    public static IEnumerable<(double Points, string Line)> Of(IReadOnlyList<Reason> reasons, NamePair? names)
    {
        foreach (var reason in reasons)
        {
            yield return (reason.Points, Line(reason, ReasonWords.OfEntities(reason.Feature)));
            if (reason.Feature != OfNames || names is null)
                continue;
            foreach (var (points, line) in Of(names.Comparison.Reasons))
                yield return (points, "   " + line);
            if (Math.Abs(names.Comparison.Reasons.Sum(ofNames => ofNames.Points) - reason.Points) >= LeastShown)
                yield return (
                    reason.Points,
                    string.Create(CultureInfo.InvariantCulture, $"           counted as {reason.Points:+0.0;-0.0}")
                );
        }
    }

    private static string Line(Reason reason, string words)
    {
        var shown = reason.Words.Length > 0 ? $"{words}: {reason.Words}" : words;
        var by = reason.Weight is 0 or 1
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"  ({reason.Feature} {reason.Amount:0.0#} × {reason.Weight:0.##})");
        return string.Create(CultureInfo.InvariantCulture, $"   {reason.Points,6:+0.0;-0.0;0.0}  {shown}{by}");
    }
}

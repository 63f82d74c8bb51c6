using System.Globalization;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Answers;

/// <summary>Tells step by step how an answer came to be, with ids, so that it can be worked out again by hand.</summary>
internal static class Steps
{
    public static IReadOnlyList<string> Of(Evidence evidence, IReadOnlyList<AnswerRange> band, string gradeReason)
    {
        var steps = new List<string>();
        var answering = evidence.Fits.Where(f => f.Fit.Kind == FitKind.Answers).Select(f => f.Claim.Claim.Id).ToList();
        var frame = evidence.Question.Frame;
        steps.Add($"{answering.Count} of {evidence.Fits.Count} claims of frame {frame} answer the question: {List(answering)}.");
        foreach (var (told, side) in Sides(evidence))
            steps.Add(Lineage(told, side, evidence));
        foreach (var contradiction in evidence.Contradictions)
            steps.Add($"Contradiction: {contradiction.Why}.");
        if (Dependences(evidence) is { } dependences)
            steps.Add(dependences);
        steps.Add($"A largest set of independent origins for it: {List(evidence.Independent.Select(o => o.Id))}.");
        foreach (var step in evidence.Band.Where(step => band.Contains(step.Range)))
            steps.Add(Range(step));
        steps.Add($"Grade: {gradeReason}");
        return [.. steps.Select((step, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {step}"))];
    }

    private static IEnumerable<(Told Told, string Side)> Sides(Evidence e) =>
        e
            .For.Select(t => (t, "for"))
            .Concat(e.Against.Select(t => (t, "against")))
            .Concat(e.Possible.Select(t => (t, "could be")))
            .Concat(e.Aside.Select(t => (t, "aside")));

    private static string Lineage(Told told, string side, Evidence evidence)
    {
        var origin = told.Lineage.Origin;
        var retold = told.Lineage.Retellings.Count == 0 ? "" : $", retold in {List(told.Lineage.Retellings.Select(r => r.Claim.Id))}";
        var value =
            told.Lineage.Quantity is { } quantity && !told.Lead.Denies ? $" states {AmountText.Say(quantity)} (unit {quantity.Unit})" : "";
        var on = evidence.Values.FirstOrDefault(s => ReferenceEquals(s.Told, told))?.On is { } day ? $" as of {day:yyyy-MM-dd}" : "";
        var narrower = told.Fit.Narrower ? " (narrower: from below only)" : "";
        var start = told.Fit.AssumedStart ? $" (start not given: assumed {evidence.Question.Baseline})" : "";
        var families = origin.Families.Count == 0 ? "families unknown" : $"families {List(origin.Families)}";
        var said = origin.Said?.Text ?? "on an unknown date";
        return $"{Capital(side)}: {origin.Id} ({origin.Speaker}, said {said}, {families}, by {origin.Methods.Say()}){value}{on}{narrower}{start}; "
            + $"lead {told.Lead.Claim.Id}{retold}.";
    }

    private static string? Dependences(Evidence evidence)
    {
        var origins = evidence.For.Select(t => t.Lineage.Origin).DistinctBy(o => o.Id).OrderBy(o => o.Id, StringComparer.Ordinal).ToList();
        var voices = origins
            .GroupBy(o => List(evidence.Footprints.Of(o)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{List(g.Select(o => o.Id))}: {g.Key}")
            .ToList();
        return voices.Count == 0
            ? null
            : $"Families and what they draw on (two origins that share one are dependent): {string.Join("; ", voices)}.";
    }

    private static string Range(BandStep step)
    {
        var range = step.Range;
        var lower = range.Lower is { } floor ? $"floor {NumberText.Grouped(floor)} by {List(step.Support.Select(o => o.Id))}" : "no floor";
        var single = range.SingleFloor is { } alone && alone != range.Lower ? $", {NumberText.Grouped(alone)} by one origin alone" : "";
        var highest = range.Highest is { } high ? $", highest stated {NumberText.Grouped(high)}" : "";
        return $"By {range.On:yyyy-MM-dd}: {lower}{single}{highest}{(range.OpenAbove ? ", open above" : "")}.";
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items) is { Length: > 0 } list ? list : "none";
}

using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Questions;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment.Answers;

/// <summary>Two statements that cannot both hold.</summary>
internal sealed record Contradiction(Stated First, Stated Second, string Why);

/// <summary>
/// Finds statements that cannot both hold: amounts of a level at the same date, or totals and rates over the same window, with no value in
/// common, or totals since one day of which the later is the less. Narrower goods and shorter windows contradict nothing. Of two, the one that fewer independent origins
/// stand
/// by is against the answer; where they are even, neither is preferred, and both are told.
/// </summary>
internal sealed class Contradictions(UnitCatalogue units, IndependentOrigins independent)
{
    // What makes a retelling's window that of another statement.
    private static readonly MutationKind[] Amended = [MutationKind.Number, MutationKind.Unit, MutationKind.Scope, MutationKind.Date];

    /// <summary>The contradictions, and which statements stand against the answer.</summary>
    public (IReadOnlyList<Contradiction> All, IReadOnlyList<Stated> Against) Of(IReadOnlyList<Stated> supporting, Question question)
    {
        var found = new List<Contradiction>();
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < supporting.Count; i++)
        {
            for (var j = i + 1; j < supporting.Count; j++)
            {
                if (Why(supporting[i], supporting[j], question) is not { } why)
                    continue;
                found.Add(new(supporting[i], supporting[j], why));
                pairs.Add((i, j));
            }
        }

        var strength = pairs
            .SelectMany(pair => new[] { pair.Item1, pair.Item2 })
            .Distinct()
            .ToDictionary(i => i, i => Strength(i, supporting, pairs, question));
        var weaker = pairs
            .Where(pair => strength[pair.Item1] != strength[pair.Item2])
            .Select(pair => strength[pair.Item1] < strength[pair.Item2] ? pair.Item1 : pair.Item2)
            .ToHashSet();
        return (found, [.. supporting.Where((_, i) => weaker.Contains(i))]);
    }

    private string? Why(Stated a, Stated b, Question question)
    {
        if (a.Told.Id == b.Told.Id || a.Told.Fit.Narrower || b.Told.Fit.Narrower)
            return null;
        var isOfOneTime = SameTime(a, b, question.Series);
        if (!isOfOneTime && !Shrinks(a, b, question.Series))
            return null;
        var (first, second) = (a.Told.Lineage.Quantity!, b.Told.Lineage.Quantity!);
        if (question.Unit == Quantity.Percent)
            (first, second) = (first with { Of = question.Of ?? first.Of }, second with { Of = question.Of ?? second.Of });
        var comparison = Quantity.Compare(first, second, units);
        return comparison.Relation == QuantityRelation.Contradicts
            ? $"{a.Told.Lineage.Origin.Named} says {AmountText.Say(first)} and {b.Told.Lineage.Origin.Named} says {AmountText.Say(second)} for {(isOfOneTime ? "the same time" : "a total that cannot shrink")}"
            : null;
    }

    // Totals since one day only grow: a later one that is less than an earlier one's floor cannot hold beside it.
    private static bool Shrinks(Stated a, Stated b, SeriesKind series)
    {
        if (series != SeriesKind.Cumulative || a.On is not { } first || b.On is not { } second || first == second)
            return false;
        if (Window(a.Told)?.Earliest is not { } since || Window(b.Told)?.Earliest != since)
            return false;
        var (earlier, later) = first < second ? (a, b) : (b, a);
        return earlier.Floor is { } floor && later.Top is { } top && top < floor;
    }

    private static bool SameTime(Stated a, Stated b, SeriesKind series)
    {
        if (series == SeriesKind.Level)
            return a.On is not null && a.On == b.On;
        var (first, second) = (Window(a.Told), Window(b.Told));
        return first is not null && first.Earliest == second?.Earliest && first.Latest == second?.Latest;
    }

    // The lead may leave out since when it counts; then the first retelling that gives the same amount and tells it.
    private static Edtf? Window(Told told) =>
        told
            .Lineage.Retellings.Where(retelling => !retelling.Mutations.Any(mutation => Amended.Contains(mutation.Kind)))
            .Select(retelling => retelling.Claim.Window)
            .Prepend(told.Lead.Claim.Window)
            .FirstOrDefault(window => window is { Earliest: not null, Latest: not null });

    private int Strength(int stated, IReadOnlyList<Stated> supporting, HashSet<(int, int)> contradicting, Question question) =>
        independent
            .Largest(
                supporting
                    .Where(
                        (other, i) =>
                            i == stated
                            || (
                                SameTime(supporting[stated], other, question.Series)
                                && !contradicting.Contains((Math.Min(i, stated), Math.Max(i, stated)))
                            )
                    )
                    .Select(s => s.Told.Lineage.Origin)
            )
            .Count;
}

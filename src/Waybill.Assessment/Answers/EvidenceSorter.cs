using Waybill.Assessment.Claims;
using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Answers;

/// <summary>Builds a question's lineages and sorts them: for, against, aside, possible, and kindred in another unit.</summary>
internal sealed class EvidenceSorter(LineageBuilder lineages, Footprints footprints, UnitCatalogue units)
{
    private readonly IndependentOrigins independent = new(footprints);

    public Evidence Sort(Question question, IReadOnlyList<(AssessedClaim Claim, Fit Fit)> fits)
    {
        var told = lineages.Of([.. fits.Where(f => f.Fit.Kind == FitKind.Answers)]);
        var values = told.Select(t => Stated.Of(t, question, units))
            .OfType<Stated>()
            .OrderBy(s => s.On ?? DateOnly.MaxValue)
            .ThenBy(s => s.Told.Id, StringComparer.Ordinal)
            .ThenBy(s => s.Told.Lead.Claim.Id)
            .ToList();
        var (contradictions, weaker) = new Contradictions(units, independent).Of([.. values.Where(s => s.Told.Counts)], question);
        var against = weaker.Select(s => s.Told).ToHashSet(ReferenceEqualityComparer.Instance);
        List<Told> supporting = [.. told.Where(t => t.Counts && !against.Contains(t))];
        bool IsBesides(Told denial) => supporting.Exists(t => t.Lineage.Origin.IsOfOneMouthWith(denial.Lineage.Origin));
        var band = new Band(independent).Of(
            [.. values.Where(s => s.Told.Counts && !against.Contains(s.Told))],
            [.. values.Where(s => against.Contains(s.Told))],
            question.Series
        );
        return new()
        {
            Question = question,
            For = supporting,
            Against = [.. told.Where(t => against.Contains(t) || (IsNamedDenial(t) && !IsBesides(t)))],
            DeniedBesides = [.. told.Where(t => IsNamedDenial(t) && IsBesides(t))],
            Aside = [.. told.Where(t => t.Lineage.Origin.Anonymous)],
            Possible = [.. told.Where(t => !t.Lineage.Origin.Anonymous && t.Lead.SaysOnlyThatItCouldBe)],
            Kindred = [.. lineages.Of([.. fits.Where(f => f.Fit.Kind == FitKind.OtherUnit)]).Where(t => t.Counts)],
            Values = values,
            Contradictions = contradictions,
            Band = band,
            Independent = Independent([.. supporting.Select(t => t.Lineage.Origin)], band is [.., var last] ? last.Support : []),
            Fits = fits,
            Footprints = footprints,
        };
    }

    private static bool IsNamedDenial(Told told) => told.Lead.Denies && !told.Lineage.Origin.Anonymous;

    /// <summary>A largest independent set; of several equally large ones, one that holds the origins of the present floor.</summary>
    private IReadOnlyList<Origin> Independent(List<Origin> origins, IReadOnlyList<Origin> floor)
    {
        var largest = independent.Largest(origins);
        if (floor.Count == 0)
            return largest;
        var others = independent.Largest(origins.Where(o => floor.All(f => independent.AreIndependent(o, f))));
        List<Origin> around = [.. floor.Concat(others).OrderBy(o => o.Id, StringComparer.Ordinal)];
        return around.Count >= largest.Count ? around : largest;
    }

    /// <summary>The counts that credibility is read from.</summary>
    public Credibility Weigh(Evidence evidence)
    {
        var support = Support(evidence);
        var denying = evidence.Against.Where(t => !t.Lineage.Origin.IsParty).Select(t => t.Lineage.Origin);
        var undecided = evidence.Undecided.Any() ? 1 : 0;
        var others = evidence
            .For.Concat(evidence.Kindred)
            .Select(t => t.Lineage.Origin)
            .Where(o => support.Count > 0 && support.All(s => independent.AreIndependent(o, s)));
        return new(
            support.Count,
            Math.Max(independent.Largest(denying).Count, undecided),
            evidence.Against.Count(t => t.Lead.Denies && t.Lineage.Origin.IsParty),
            independent.Largest(others).Count,
            ByDifferentMethods(evidence.Standing)
        );
    }

    // One origin by imagery and another by its word; or one by both and another by either.
    private bool ByDifferentMethods(IReadOnlyList<Origin> standing) =>
        standing.Any(a => standing.Any(b => independent.AreIndependent(a, b) && a.Methods.Union(b.Methods).Count() > 1));

    /// <summary>Who stands by the answer: with a unit those who support the present floor; where there is none, one origin at
    /// most.</summary>
    private static IReadOnlyList<Origin> Support(Evidence evidence) =>
        evidence.Question.Unit is null ? evidence.Independent
        : evidence.Band is [.., { Support.Count: > 0 } last] ? last.Support
        : [.. evidence.Independent.Take(1)];
}

using Waybill.Assessment.Lineages;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Answers;

/// <summary>Counts a case.</summary>
internal static class Counts
{
    public static CaseCounts Of(AssessmentInput input, int claims, IReadOnlyList<Answer> answers)
    {
        var exhibits = input.Exhibits.DistinctBy(e => e.Id).ToList();
        var lineages = answers.SelectMany(Lineages).ToList();
        var origins = lineages.Select(l => l.Origin).DistinctBy(o => o.Id).ToList();
        var leads = lineages.Select(l => l.Lead.Claim.Id).ToHashSet();
        return new(
            exhibits.Count,
            exhibits.Count(e => e.Metadata.IsRestatement),
            claims,
            input.Claims.Where(c => c.Status == ClaimStatus.Rejected).DistinctBy(c => c.Id).Count(),
            origins.Count(o => !o.Anonymous),
            origins.Count(o => o.Anonymous),
            lineages.SelectMany(l => l.Retellings).Select(r => r.Claim.Id).Distinct().Count(id => !leads.Contains(id))
        );
    }

    private static IEnumerable<Lineage> Lineages(Answer answer) =>
        answer.For.Concat(answer.Against).Concat(answer.Possible).Concat(answer.Aside);
}

using Waybill.Assessment.Answers;
using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Questions;

/// <summary>Groups the claims that answer no declared question by what they speak of and by what keeps them from the question nearest to
/// them.</summary>
internal static class UnaskedClaims
{
    public static IReadOnlyList<UnaskedGroup> Group(
        IReadOnlyList<AssessedClaim> claims,
        IReadOnlyList<Question> questions,
        Func<AssessedClaim, Question, Fit> fit,
        PropositionWords words
    ) =>
        [
            .. claims
                .Select(claim => (Claim: claim, About: words.Of(claim), Why: Why(claim, questions, fit)))
                .GroupBy(entry => (entry.Claim.Claim.Frame, entry.About, entry.Why))
                .Select(group => new UnaskedGroup(
                    group.Key.Frame,
                    words.Say(group.First().Claim),
                    group.Key.Why,
                    [.. group.Select(e => e.Claim.Claim).OrderBy(c => c.Exhibit).ThenBy(c => c.Selector.Start).ThenBy(c => c.Id)]
                ))
                .OrderByDescending(group => group.Claims.Count)
                .ThenBy(group => group.Frame, StringComparer.Ordinal)
                .ThenBy(group => group.About, StringComparer.Ordinal)
                .ThenBy(group => group.Why, StringComparer.Ordinal),
        ];

    private static string Why(AssessedClaim claim, IReadOnlyList<Question> questions, Func<AssessedClaim, Question, Fit> fit)
    {
        var nearest = questions
            .Where(question => question.Frame == claim.Claim.Frame)
            .Select(question => (question.Id, Fit: fit(claim, question)))
            .OrderByDescending(candidate => candidate.Fit.Stage)
            .Select(candidate => $"{candidate.Id}: {candidate.Fit.Reason}")
            .FirstOrDefault();
        return nearest ?? $"no question asks about {claim.Claim.Frame}";
    }
}

using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Questions;

/// <summary>Each role that a question declares must be filled by one that carries one of the declared hints.</summary>
internal static class RoleCheck
{
    /// <summary>Why a role does not fit; null when all do.</summary>
    public static string? Miss(AssessedClaim claim, Question question)
    {
        foreach (var (role, wanted) in question.Roles.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            var fillers = claim.Role(role);
            if (fillers.Count == 0)
                return $"{role} not stated";
            if (fillers.Any(f => f.Hint is { } hint && wanted.Contains(hint, StringComparer.OrdinalIgnoreCase)))
                continue;
            return fillers.Any(f => f.Hint is not null)
                ? $"{role} is {string.Join(" and ", fillers.Select(f => f.Hint ?? f.Text).Order(StringComparer.Ordinal))}"
                : $"{role} not resolved";
        }

        return null;
    }
}

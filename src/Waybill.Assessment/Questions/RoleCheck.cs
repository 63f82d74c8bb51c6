using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Questions;

/// <summary>Each role that a question declares must be filled by one that carries one of the declared hints. A denial may
/// leave roles unstated: who denies that arms go anywhere denies that they go there.</summary>
internal static class RoleCheck
{
    /// <summary>Why a role does not fit; null when all do.</summary>
    public static string? Miss(AssessedClaim claim, Question question)
    {
        string? unstated = null;
        var fits = false;
        foreach (var (role, wanted) in question.Roles.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            var fillers = claim.Role(role);
            if (fillers.Count == 0)
            {
                unstated ??= $"{role} not stated";
                if (!claim.Denies)
                    return unstated;
                continue;
            }

            if (fillers.Any(f => f.Hint is { } hint && wanted.Contains(hint, StringComparer.OrdinalIgnoreCase)))
            {
                fits = true;
                continue;
            }

            return fillers.Any(f => f.Hint is not null)
                ? $"{role} is {string.Join(" and ", fillers.Select(f => f.Text).Distinct().Order(StringComparer.Ordinal))}"
                : $"{role} not resolved";
        }

        return fits ? null : unstated;
    }
}

using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Ties what <see cref="NamedOutlets"/> may join: a claim that names an outlet, and what the outlet's pages of the thirty days before tell with
/// a particular or a number in common. What one outlet tells is not tied by it as long as nobody names it.
/// </summary>
internal sealed class NamedOutletTies(Components components, IReadOnlyList<AssessedClaim> claims)
{
    private readonly PassedOnTies<(bool Denies, string Outlet, string Mark, int Month)> ties = new(components);

    /// <summary>Notes a claim that was added, and ties it.</summary>
    public void Note(int number)
    {
        var claim = claims[number];
        if (NamedOutlets.Published(claim) is null)
            return;
        foreach (var mark in NamedOutlets.Marks(claim).Distinct(StringComparer.Ordinal))
        {
            if (CitedOutlets.Outlet(claim) is { } own)
                ties.Tells((claim.Denies, own, mark, NamedOutlets.Month(claim)), number);
            foreach (var outlet in CitedOutlets.Cited(claim))
            {
                foreach (var month in NamedOutlets.Months(claim))
                    ties.PassesOn((claim.Denies, outlet, mark, month), number);
            }
        }
    }
}

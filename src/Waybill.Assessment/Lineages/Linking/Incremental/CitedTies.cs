using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Ties what <see cref="CitedPages"/> may find: a claim whose speaker may be a page's publisher, and what that publisher's pages tell. What one
/// publisher tells is not tied by it as long as nobody cites it.
/// </summary>
internal sealed class CitedTies(Components components, IReadOnlyList<AssessedClaim> claims, PropositionWords words)
{
    private readonly Dictionary<(string Outlet, string Frame, string Mark), (List<int> Telling, List<int> Citing)> told = [];

    /// <summary>Notes a claim that was added, and ties it.</summary>
    public void Note(int number)
    {
        var claim = claims[number];
        foreach (var mark in CitedPages.Marks(claim, words))
        {
            if (claim.OutletKey is { } outlet)
            {
                var (telling, citing) = Under(outlet, claim, mark);
                telling.Add(number);
                foreach (var other in citing)
                    components.Tie(other, number);
            }

            if (CitedPages.Asks(claim))
            {
                var (telling, citing) = Under(claim.Speaker.Key!, claim, mark);
                citing.Add(number);
                foreach (var other in telling)
                    components.Tie(other, number);
            }
        }
    }

    private (List<int> Telling, List<int> Citing) Under(string outlet, AssessedClaim claim, string mark)
    {
        var key = (outlet, claim.Claim.Frame, mark);
        return told.TryGetValue(key, out var lists) ? lists : told[key] = ([], []);
    }
}

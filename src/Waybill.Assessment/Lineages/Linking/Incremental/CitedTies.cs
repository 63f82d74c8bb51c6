using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Ties what <see cref="CitedPages"/> may find: a claim whose speaker may be a page's publisher, and what that publisher's pages tell. What one
/// publisher tells is not tied by it as long as nobody cites it.
/// </summary>
internal sealed class CitedTies(Components components, IReadOnlyList<AssessedClaim> claims, PropositionWords words)
{
    private readonly PassedOnTies<(string Outlet, string Frame, string Mark)> ties = new(components);

    /// <summary>Notes a claim that was added, and ties it.</summary>
    public void Note(int number)
    {
        var claim = claims[number];
        foreach (var mark in CitedPages.Marks(claim, words))
        {
            if (claim.OutletKey is { } outlet)
                ties.Tells((outlet, claim.Claim.Frame, mark), number);
            if (CitedPages.Asks(claim))
                ties.PassesOn((claim.Speaker.Key!, claim.Claim.Frame, mark), number);
        }
    }
}

using Waybill.Casework.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Deciding;

/// <summary>Records that two claims relay one utterance, or that they do not. It outweighs what the machine found.</summary>
public static class LinkClaims
{
    /// <summary>Records a link.</summary>
    /// <param name="bench">Who decides.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="first">A claim's id, or enough of it.</param>
    /// <param name="second">The other's.</param>
    /// <param name="same">True to link, false to unlink.</param>
    /// <param name="why">The reason.</param>
    /// <returns>The line that acknowledges it, and the journal's head.</returns>
    /// <exception cref="CaseworkException">The two are one claim, or an id names none; nothing is recorded.</exception>
    public static (string Line, JournalHead Head) Run(Workbench bench, string path, string first, string second, bool same, string why)
    {
        var verb = same ? "link" : "unlink";
        if (string.IsNullOrWhiteSpace(why))
            throw new UsageException($"{verb}: give the reason with --why");
        using var session = CaseSession.Open(bench, path);
        var (one, other) = (session.Writer.Index.FindClaim(first), session.Writer.Index.FindClaim(second));
        if (one.Id == other.Id)
            throw new UsageException($"{verb}: {first} and {second} are one claim; name two");
        if (new[] { one, other }.FirstOrDefault(claim => claim.Status == ClaimStatus.Rejected) is { } rejected)
            throw new CaseworkException(
                $"{verb}: {rejected.Id} was rejected and stands in no pedigree; take that back first (decide … undo)"
            );
        var at = bench.Clock.GetUtcNow();
        var head = session.Append(new Decided(Of(one, other)), new Decided(Of(other, one)));
        session.CatchUp();
        return ($"{one.Id} {(same ? "linked to" : "unlinked from")} {other.Id}", head);

        Decision Of(Claim claim, Claim with) =>
            new()
            {
                Kind = same ? DecisionKind.Link : DecisionKind.Unlink,
                Claim = claim,
                With = with.Id,
                Why = why,
                By = bench.Who,
                At = at,
            };
    }
}

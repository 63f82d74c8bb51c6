using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Parts one utterance into the statements that it makes on a question. A claim with a statement's number retells that statement; another
/// number on another page, of the same or related goods and units, retells the closest one; another number on a page that tells the
/// statement, or of another kind of thing, is one more statement.
/// </summary>
internal sealed class UtteredStatements(StatementLikeness likeness)
{
    /// <summary>The statements, nearest relay first in each.</summary>
    /// <param name="relays">The utterance's relays, nearest first.</param>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> Of(IReadOnlyList<AssessedClaim> relays)
    {
        var statements = new List<List<AssessedClaim>>();
        foreach (var relay in relays)
        {
            var told =
                statements.Find(s => Amounts.SameNumber(s[0].Claim.Quantity, relay.Claim.Quantity) && likeness.CouldBeConfused(s[0], relay))
                ?? statements
                    .Where(s =>
                        s.TrueForAll(r => r.Page != relay.Page) && likeness.GoodsMeet(s[0], relay) && likeness.UnitsMeet(s[0], relay)
                    )
                    .OrderBy(s => Distance(s[0], relay))
                    .FirstOrDefault();
            if (told is null)
                statements.Add([relay]);
            else
                told.Add(relay);
        }

        return statements;
    }

    private static decimal Distance(AssessedClaim a, AssessedClaim b) => Math.Abs(Number(a) - Number(b));

    private static decimal Number(AssessedClaim claim) => Amounts.Floor(claim.Claim.Quantity) ?? claim.Claim.Quantity?.Upper ?? 0;
}

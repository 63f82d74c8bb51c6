using Waybill.Assessment.Claims;
using Waybill.Core.Goods;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Parts one utterance into the statements that it makes on a question. A claim with a statement's number retells that statement; another
/// number
/// on another page, of the same or related goods, retells the closest one; another number on a page that tells the statement is one more
/// statement.
/// </summary>
internal sealed class UtteredStatements(GoodsTree tree, Func<AssessedClaim, IReadOnlyList<string>> goods)
{
    /// <summary>The statements, nearest relay first in each.</summary>
    /// <param name="relays">The utterance's relays, nearest first.</param>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> Of(IReadOnlyList<AssessedClaim> relays)
    {
        var statements = new List<List<AssessedClaim>>();
        foreach (var relay in relays)
        {
            var told = statements.Find(s => Amounts.SameNumber(s[0].Claim.Quantity, relay.Claim.Quantity))
                ?? statements.Where(s => s.TrueForAll(r => r.Page != relay.Page) && Related(s[0], relay))
                    .OrderBy(s => Distance(s[0], relay)).FirstOrDefault();
            if (told is null)
                statements.Add([relay]);
            else
                told.Add(relay);
        }

        return statements;
    }

    private bool Related(AssessedClaim a, AssessedClaim b)
    {
        var (first, second) = (goods(a), goods(b));
        return first.Count == 0 || second.Count == 0 || first.Any(x => second.Any(y => tree.IsWithin(x, y) || tree.IsWithin(y, x)));
    }

    private static decimal Distance(AssessedClaim a, AssessedClaim b) => Math.Abs(Number(a) - Number(b));

    private static decimal Number(AssessedClaim claim) => Amounts.Floor(claim.Claim.Quantity) ?? claim.Claim.Quantity?.Upper ?? 0;
}

using Waybill.Assessment.Claims;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Finds retellings that exchange two parties: the same utterance, or a near-identical text, with the same number and unit, and giver and
/// taker
/// the other way round. The direction that more pages tell is the utterance's; where they are even, the nearest relay's.
/// </summary>
internal sealed class Reversals(FrameCatalogue frames, TextLikeness texts)
{
    /// <summary>The claims, with <see cref="AssessedClaim.Exchanged"/> set where a retelling has exchanged two roles.</summary>
    public IReadOnlyList<AssessedClaim> Mark(IReadOnlyList<AssessedClaim> claims)
    {
        var marked = claims.ToDictionary(c => c.Claim.Id);
        foreach (var told in claims.Where(c => c.Claim.Quantity is not null && Link(c) is not null)
                     .GroupBy(c => (c.Claim.Frame, Link(c), c.Claim.Quantity!.Unit)).Where(told => told.Skip(1).Any()))
        {
            foreach (var (first, second) in PartyPairs(told.Key.Frame))
            {
                foreach (var reversed in Reversed([.. told], first, second))
                    marked[reversed.Claim.Id] = reversed with { Exchanged = (first, second) };
            }
        }

        return [.. claims.Select(c => marked[c.Claim.Id])];
    }

    private static IEnumerable<AssessedClaim> Reversed(List<AssessedClaim> told, string first, string second)
    {
        var directions = told.GroupBy(c => (From: Hints(c, first), To: Hints(c, second)))
            .Where(d => d.Key.From.Length > 0 && d.Key.To.Length > 0 && d.Key.From != d.Key.To)
            .ToDictionary(d => d.Key, d => d.ToList());
        foreach (var (direction, claims) in directions)
        {
            if (!directions.TryGetValue((direction.To, direction.From), out var mirror) || !Outweighs(mirror, claims))
                continue;
            foreach (var claim in claims)
            {
                if (mirror.Exists(m => m.Page != claim.Page && Amounts.SameNumber(m.Claim.Quantity, claim.Claim.Quantity))
                    && !mirror.Exists(m => m.Page == claim.Page))
                {
                    yield return claim;
                }
            }
        }
    }

    private static bool Outweighs(List<AssessedClaim> mirror, List<AssessedClaim> claims)
    {
        var (there, here) = (mirror.DistinctBy(c => c.Page).Count(), claims.DistinctBy(c => c.Page).Count());
        return there > here || (there == here && mirror.Contains(Nearness.Order(mirror.Concat(claims))[0]));
    }

    private IEnumerable<(string First, string Second)> PartyPairs(string frame)
    {
        var roles = frames.TryFind(frame, out var found) ? found.Roles : [];
        var parties = roles.Where(r => r is { Identity: true, Filler: RoleFiller.Party }).ToList();
        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++)
                yield return (parties[i].Name, parties[j].Name);
        }
    }

    private string? Link(AssessedClaim claim) =>
        claim.Declared is { } declared ? $"utterance {declared.Utterance}" : texts.Text(claim) is { } text ? $"text {text}" : null;

    private static string Hints(AssessedClaim claim, string role) =>
        string.Join(' ', claim.Role(role).Select(m => m.Hint).OfType<string>().Distinct().Order(StringComparer.Ordinal));
}

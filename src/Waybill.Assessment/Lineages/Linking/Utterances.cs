using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// The utterances of a case: which claims relay one and the same briefing, report or statement. What analysts linked or parted comes
/// first; then the rules of <see cref="LinkRules"/>, in their order: what is found by one is the ground that is told. Two declared utterances never become one by a rule, and denials never
/// stand in one utterance with what they deny.
/// </summary>
internal sealed class Utterances
{
    private readonly Dictionary<ClaimId, int> utterance = [];
    private readonly Dictionary<ClaimId, FoundLink> links = [];

    public Utterances(
        IReadOnlyList<AssessedClaim> claims,
        TextLikeness texts,
        StatementLikeness likeness,
        PropositionWords words,
        IReadOnlyList<DecidedLink> decided
    )
    {
        foreach (var side in claims.GroupBy(claim => claim.Denies).OrderBy(side => side.Key))
        {
            List<AssessedClaim> members = [.. side];
            var pool = new ClaimPool(members, texts, likeness, words, new(members, decided));
            foreach (var rule in DecidedLink.Rules(decided).Concat(LinkRules.All))
                rule.Apply(pool, (a, b) => TryJoin(pool, rule, a, b));
            var groups = pool.Joined.All();
            foreach (var group in groups)
            {
                All.Add(group);
                foreach (var claim in group)
                    utterance[claim.Claim.Id] = All.Count - 1;
            }
        }
    }

    /// <summary>Utterances that were found apart from each other, as if they had been found together.</summary>
    public Utterances(IEnumerable<Utterances> parts)
    {
        var found = parts.SelectMany(part => part.All.Select(group => (Group: group, part.links)));
        foreach (var (group, theirs) in found.OrderBy(f => f.Group[0].Denies).ThenBy(f => f.Group[0].Claim.Id))
        {
            All.Add(group);
            foreach (var id in group.Select(claim => claim.Claim.Id))
            {
                utterance[id] = All.Count - 1;
                if (theirs.TryGetValue(id, out var link))
                    links[id] = link;
            }
        }
    }

    /// <summary>The utterances, each with the claims that relay it.</summary>
    public List<IReadOnlyList<AssessedClaim>> All { get; } = [];

    /// <summary>The utterance that a claim relays, by its place in <see cref="All"/>.</summary>
    public int Of(AssessedClaim claim) => utterance[claim.Claim.Id];

    /// <summary>On what ground a claim was joined to an utterance that others relay; null for the first and for one that stands
    /// alone.</summary>
    public FoundLink? Link(AssessedClaim claim) => links.GetValueOrDefault(claim.Claim.Id);

    /// <summary>
    /// The firmest ground on which a claim and another of some were joined, with that other one; null where they stand together only
    /// through claims that are not among them.
    /// </summary>
    public (FoundLink Link, ClaimId With)? Ground(AssessedClaim claim, IReadOnlyList<AssessedClaim> among)
    {
        (FoundLink Link, ClaimId With)? ground = null;
        foreach (var other in among.Where(other => other.Claim.Id != claim.Claim.Id))
        {
            if (Link(claim) is { } own && own.To == other.Claim.Id && !(ground?.Link.Score >= own.Score))
                ground = (own, other.Claim.Id);
            if (Link(other) is { } theirs && theirs.To == claim.Claim.Id && !(ground?.Link.Score >= theirs.Score))
                ground = (theirs, other.Claim.Id);
        }

        return ground;
    }

    private bool TryJoin(ClaimPool pool, LinkRule rule, int a, int b)
    {
        if (pool.Joined.AreOne(a, b))
            return true;
        if (!pool.Joined.TryJoin(a, b, rule))
            return false;
        links.TryAdd(pool.Claims[b].Claim.Id, new(pool.Claims[a].Claim.Id, rule.Why, rule.Score));
        return true;
    }
}

/// <summary>A link that a rule found.</summary>
/// <param name="To">The claim that it leads to.</param>
/// <param name="Why">The ground.</param>
/// <param name="Score">What the ground is worth, 0 to 1.</param>
internal sealed record FoundLink(ClaimId To, string Why, double Score);

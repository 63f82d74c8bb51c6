using Waybill.Core.Claims;

namespace Waybill.Dossier.Building;

/// <summary>Gives each claim one number, in order of first use.</summary>
internal sealed class FootnoteBook
{
    private readonly OrderedDictionary<ClaimId, Claim> claims = [];

    /// <summary>The claims in the order of their numbers.</summary>
    public IEnumerable<Claim> Claims => claims.Values;

    /// <summary>The claim's number; a new one at its first use.</summary>
    public int Number(Claim claim)
    {
        claims.TryAdd(claim.Id, claim);
        return claims.IndexOf(claim.Id) + 1;
    }

    /// <summary>The claims' numbers, each once, ascending.</summary>
    public IReadOnlyList<int> Numbers(IEnumerable<Claim> some) => [.. some.Select(Number).Distinct().Order()];

    /// <summary>The claim's number, if it has been used.</summary>
    public int? Known(Claim? claim) => claim is not null && claims.IndexOf(claim.Id) is var at and >= 0 ? at + 1 : null;
}

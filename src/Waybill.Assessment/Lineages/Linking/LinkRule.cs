namespace Waybill.Assessment.Lineages.Linking;

/// <summary>A ground on which two claims are taken to relay one utterance.</summary>
/// <param name="Why">The ground, as a short phrase.</param>
/// <param name="Score">How much it is worth, 0 to 1: what was declared is certain, what only looks alike is not.</param>
/// <param name="NamesMayDiffer">True when it holds though two speakers are named: a declaration outweighs a garbled name.</param>
/// <param name="Apply">Finds the pairs and tries to join each; a pair is refused when it would join what must stay apart.</param>
internal sealed record LinkRule(string Why, double Score, bool NamesMayDiffer, Action<ClaimPool, Func<int, int, bool>> Apply)
{
    /// <summary>False where two persons are two origins even so.</summary>
    public bool PersonsMayDiffer { get; init; } = true;

    /// <summary>True where it holds against a declaration: an analyst has looked at the two.</summary>
    public bool UtterancesMayDiffer { get; init; }

    /// <summary>Joins claims that share a key, each to the first of those before it that will have it.</summary>
    public static Action<ClaimPool, Func<int, int, bool>> Sharing(Func<ClaimPool, int, string?> key) =>
        (pool, join) =>
        {
            foreach (
                var alike in pool.DeclaredFirst.Where(i => key(pool, i) is not null).GroupBy(i => key(pool, i), StringComparer.Ordinal)
            )
            {
                var firsts = new List<int>();
                foreach (var i in alike)
                {
                    if (!firsts.Exists(first => join(first, i)))
                        firsts.Add(i);
                }
            }
        };
}

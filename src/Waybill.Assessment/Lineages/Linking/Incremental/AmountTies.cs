using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Ties what <see cref="TwoAmounts"/> may join: claims of two pages that give the same two amounts within the days that a page takes to
/// publish. To tie all amounts of a page would make one chain of all pages that tell of two things.
/// </summary>
internal sealed class AmountTies(Components components, IReadOnlyList<AssessedClaim> claims)
{
    private readonly Dictionary<(bool Denies, string Page), SortedDictionary<string, List<int>>> pages = [];
    private readonly Dictionary<(bool Denies, string First, string Second), List<(int First, int Second)>> pairs = [];

    /// <summary>Notes a claim that was added, and ties it.</summary>
    public void Note(int number)
    {
        var claim = claims[number];
        if (!TwoAmounts.Asks(claim))
            return;
        if (!pages.TryGetValue((claim.Denies, claim.Page), out var amounts))
            pages[(claim.Denies, claim.Page)] = amounts = new(StringComparer.Ordinal);
        var mark = UnnamedSpeakers.Fingerprint(claim)!;
        if (!amounts.TryGetValue(mark, out var same))
            amounts[mark] = same = [];
        same.Add(number);
        // Which of a page's claims of one amount is looked at, and which of many amounts, hangs on all of them.
        components.Tie(same[0], number);
        if (amounts.Count > TwoAmounts.MostOfAPage)
        {
            foreach (var (_, others) in amounts)
                components.Tie(number, others[0]);
        }

        foreach (var (other, others) in amounts.Where(amount => amount.Key != mark))
        {
            foreach (var mate in others)
                Tie(claim.Denies, string.CompareOrdinal(mark, other) < 0 ? (mark, other, number, mate) : (other, mark, mate, number));
        }
    }

    private void Tie(bool denies, (string First, string Second, int One, int Two) pair)
    {
        if (!pairs.TryGetValue((denies, pair.First, pair.Second), out var known))
            pairs[(denies, pair.First, pair.Second)] = known = [];
        foreach (var (one, two) in known.Where(other => AreNear(other.First, pair.One) && AreNear(other.Second, pair.Two)))
        {
            components.Tie(one, pair.One);
            components.Tie(two, pair.Two);
            components.Tie(pair.One, pair.Two);
        }

        known.Add((pair.One, pair.Two));
    }

    private bool AreNear(int one, int other) =>
        claims[one].Page != claims[other].Page
        && Math.Abs(claims[one].SaidOn!.Value.DayNumber - claims[other].SaidOn!.Value.DayNumber) <= LinkRules.DaysToPublish;
}

using Waybill.Casework.Evaluation.Agreement;

namespace Waybill.Casework.Evaluation.Scores;

/// <summary>Sums up matched pairs into a score.</summary>
internal static class Scorer
{
    /// <summary>
    /// The slots in the order in which a score gives them, with how a pair agrees in each; null where it is not compared.
    /// </summary>
    private static readonly (string Slot, Func<PairAgreement, bool?> Agrees)[] Slots =
    [
        ("quantity", pair => pair.Quantity),
        ("act", pair => pair.Act),
        ("certainty", pair => pair.Certainty),
        ("polarity", pair => pair.Polarity),
        ("origin", pair => pair.Origin),
        ("window", pair => pair.Window),
    ];

    /// <summary>The score of some gold claims.</summary>
    /// <param name="name">Which they are.</param>
    /// <param name="gold">How many there are.</param>
    /// <param name="predicted">How many were predicted.</param>
    /// <param name="pairs">Those that were matched.</param>
    public static Score Of(string name, int gold, int predicted, IReadOnlyList<PairAgreement> pairs)
    {
        var roles = pairs.Aggregate(default(RoleAgreement), (sum, pair) => sum + pair.Roles);
        return new(
            name,
            gold,
            predicted,
            pairs.Count,
            pairs.Count(pair => pair.IsStrict),
            roles.Right,
            roles.Wrong,
            roles.Missed,
            [.. Slots.Select(slot => Sum(slot.Slot, [.. pairs.Select(slot.Agrees).OfType<bool>()]))]
        );
    }

    private static SlotScore Sum(string slot, List<bool> compared) => new(slot, compared.Count(agrees => agrees), compared.Count);
}

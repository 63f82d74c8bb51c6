using Waybill.Casework.Evaluation.Agreement;
using Waybill.Casework.Evaluation.Claims;

namespace Waybill.Casework.Evaluation.Matching;

/// <summary>
/// Matches gold claims to predicted ones, one to one, the best agreement in sum. A pair may be matched when document and frame are the
/// same, the spans overlap, and at least one filler agrees where the gold has any.
/// </summary>
internal sealed class ClaimMatching
{
    /// <summary>A prediction of a sentence's length is never too long, whatever the gold span.</summary>
    private const int LongSentence = 400;

    /// <summary>More than any sum of what fillers and slots can add or take, so that more pairs always beat better ones.</summary>
    private const double OfAPair = 100;
    private readonly Dictionary<int, int> predictedOfGold;
    private readonly HashSet<int> matchedPredictions;

    private ClaimMatching(Dictionary<int, int> predictedOfGold)
    {
        this.predictedOfGold = predictedOfGold;
        matchedPredictions = [.. predictedOfGold.Values];
    }

    /// <summary>Matches two lists.</summary>
    public static ClaimMatching Of(IReadOnlyList<MeasuredClaim> gold, IReadOnlyList<MeasuredClaim> predicted)
    {
        var byPlace = Enumerable.Range(0, predicted.Count).ToLookup(i => (predicted[i].Document, predicted[i].Frame));
        var candidates = new List<WeightedPair>();
        for (var j = 0; j < gold.Count; j++)
        {
            foreach (var i in byPlace[(gold[j].Document, gold[j].Frame)])
            {
                if (Weight(gold[j], predicted[i]) is { } weight)
                    candidates.Add(new(j, i, weight));
            }
        }

        return new(Assignment.Of(candidates));
    }

    /// <summary>The prediction that a gold claim is matched to; null when it is missed.</summary>
    public int? PredictedOf(int gold) => predictedOfGold.TryGetValue(gold, out var predicted) ? predicted : null;

    /// <summary>True when a prediction is matched to a gold claim.</summary>
    public bool IsMatched(int predicted) => matchedPredictions.Contains(predicted);

    private static double? Weight(MeasuredClaim gold, MeasuredClaim predicted)
    {
        if (predicted is not { Start: { } ps, End: { } pe } || gold is not { Start: { } gs, End: { } ge } || !Overlap(ps, pe, gs, ge))
            return null;
        var roles = RoleAgreement.Of(predicted, gold);
        if (gold.Roles.Count > 0 && roles.Right == 0)
            return null;
        var close = (double)((long)Math.Min(pe, ge) - Math.Max(ps, gs)) / Math.Max((long)pe - ps, (long)ge - gs);
        return OfAPair
            + roles.Right
            - (0.3 * (roles.Wrong + roles.Missed))
            + (QuantityAgreement.Of(predicted.Quantity, gold.Quantity) == true ? 1.5 : 0)
            + (predicted.Polarity == gold.Polarity ? 0.2 : 0)
            + (0.1 * close);
    }

    /// <summary>
    /// True when half of the shorter span lies in both and the prediction is no longer than three gold spans or a long sentence.
    /// </summary>
    private static bool Overlap(int ps, int pe, int gs, int ge)
    {
        var both = (long)Math.Min(pe, ge) - Math.Max(ps, gs);
        var (p, g) = ((long)pe - ps, (long)ge - gs);
        return both > 0 && 2 * both >= Math.Min(p, g) && p <= Math.Max(3 * g, LongSentence);
    }
}

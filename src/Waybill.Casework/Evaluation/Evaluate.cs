using Waybill.Casework.Evaluation.Agreement;
using Waybill.Casework.Evaluation.Claims;
using Waybill.Casework.Evaluation.Matching;
using Waybill.Casework.Evaluation.Scores;

namespace Waybill.Casework.Evaluation;

/// <summary>Measures reading against claims that people wrote down (CLAIMS, section 3).</summary>
public static class Evaluate
{
    /// <summary>Reads the documents that the gold names, or takes the predictions given, and measures them.</summary>
    /// <exception cref="CaseworkException">A file does not hold, or a document that the gold names is missing.</exception>
    public static async Task<EvaluationResult> RunAsync(Workbench bench, EvaluationRequest request, CancellationToken stop)
    {
        var gold = request.Gold.SelectMany(MeasuredClaimFile.ReadGold).ToList();
        var cuts = request.Cuts is { } file ? CutFile.Read(file) : CutFile.None;
        var predicted = request.Predicted is { } given
            ? MeasuredClaimFile.ReadPredicted(given)
            : await GoldDocuments.ReadAsync(bench, gold, request, stop);
        var documents = gold.Select(claim => claim.Document).ToHashSet(StringComparer.Ordinal);
        return Measure(gold, [.. predicted.Where(claim => documents.Contains(claim.Document) && !cuts.IsCut(claim))], request.By);
    }

    /// <summary>Measures predictions against gold.</summary>
    internal static EvaluationResult Measure(IReadOnlyList<MeasuredClaim> gold, IReadOnlyList<MeasuredClaim> predicted, ScoreSplit by)
    {
        var matching = ClaimMatching.Of(gold, predicted);
        var matched = new List<PairAgreement>();
        for (var j = 0; j < gold.Count; j++)
        {
            if (matching.PredictedOf(j) is { } i)
                matched.Add(new(gold[j], predicted[i]));
        }

        return new(
            [.. Scores(gold, predicted, matched, by)],
            Confusions.Of(matched),
            Confusions.Roles(matched),
            [.. matched.Select(Listing.Pair)],
            [.. gold.Where((_, j) => matching.PredictedOf(j) is null).Select(Listing.Missed)],
            [.. predicted.Where((_, i) => !matching.IsMatched(i)).Select(Listing.False)]
        );
    }

    private static IEnumerable<Score> Scores(
        IReadOnlyList<MeasuredClaim> gold,
        IReadOnlyList<MeasuredClaim> predicted,
        IReadOnlyList<PairAgreement> matched,
        ScoreSplit by
    )
    {
        yield return Scorer.Of("all", gold.Count, predicted.Count, matched);
        if (by == ScoreSplit.None)
            yield break;
        Func<MeasuredClaim, string> key = by == ScoreSplit.Frame ? claim => claim.Frame : claim => claim.Document;
        foreach (var name in gold.Select(key).Distinct().Order(StringComparer.Ordinal))
        {
            yield return Scorer.Of(
                name,
                gold.Count(claim => key(claim) == name),
                predicted.Count(claim => key(claim) == name),
                [.. matched.Where(pair => key(pair.Gold) == name)]
            );
        }
    }
}

using System.Globalization;
using Waybill.Casework.Evaluation.Agreement;
using Waybill.Casework.Evaluation.Claims;
using Waybill.Casework.Evaluation.Words;

namespace Waybill.Casework.Evaluation.Scores;

/// <summary>Claims and pairs as they are listed.</summary>
internal static class Listing
{
    private const int QuoteLength = 160;
    private const string Nothing = "-";

    /// <summary>A gold claim that no prediction was matched to.</summary>
    public static EvaluatedClaim Missed(MeasuredClaim claim) =>
        Claim(claim) with
        {
            Line = $"missed {claim.Document} {claim.Frame} {claim.RolesAsWritten} | {CodePoints.Prefix(claim.Exact, QuoteLength)}",
        };

    /// <summary>A prediction that was matched to no gold claim.</summary>
    public static EvaluatedClaim False(MeasuredClaim claim)
    {
        var fillers = claim.Roles.SelectMany(role => role.Fillers).Select(filler => QuotedList.Of(filler.Names.Select(name => name.Text)));
        return Claim(claim) with
        {
            Line = $"false  {claim.Document} {claim.Frame} [{string.Join(", ", fillers)}] | {CodePoints.Prefix(claim.Exact, QuoteLength)}",
        };
    }

    /// <summary>A matched pair.</summary>
    public static EvaluatedPair Pair(PairAgreement pair) =>
        new(Claim(pair.Gold), Claim(pair.Predicted), pair.IsStrict, [.. Differences(pair)]);

    private static EvaluatedClaim Claim(MeasuredClaim claim) =>
        new(
            claim.Document,
            claim.Frame,
            claim.Start,
            claim.End,
            claim.Exact,
            claim.Roles.ToDictionary(role => role.Name, role => (IReadOnlyList<string>)[.. role.Fillers.Select(Words)])
        );

    private static IEnumerable<SlotDifference> Differences(PairAgreement pair)
    {
        var (gold, predicted) = (pair.Gold, pair.Predicted);
        foreach (var (role, agreement) in ComparedRoles.Of(pair))
        {
            if (agreement is not { Wrong: 0, Missed: 0 })
                yield return new(role, Fillers(gold.Role(role)), Fillers(predicted.Role(role)));
        }

        if (pair.Quantity is false)
            yield return new("quantity", Amount(gold.Quantity), Amount(predicted.Quantity));
        if (!pair.Act)
            yield return new("act", gold.Act ?? Nothing, predicted.Act ?? Nothing);
        if (!pair.Certainty)
            yield return new("certainty", gold.Certainty ?? Nothing, predicted.Certainty ?? Nothing);
        if (!pair.Polarity)
            yield return new("polarity", gold.Polarity ?? Nothing, predicted.Polarity ?? Nothing);
        if (pair.Origin is false)
            yield return new("origin", gold.Origin?.Text ?? Nothing, predicted.Origin?.Text ?? Nothing);
        if (pair.Window is false)
            yield return new("window", gold.Window ?? Nothing, predicted.Window ?? Nothing);
    }

    private static string Fillers(IReadOnlyList<MeasuredFiller> fillers) =>
        fillers.Count == 0 ? Nothing : string.Join(" + ", fillers.Select(Words));

    private static string Words(MeasuredFiller filler) => filler.Names.Count == 0 ? "" : filler.Names[0].Text;

    private static string Amount(MeasuredQuantity? quantity) =>
        quantity is null
            ? Nothing
            : $"{Number(quantity.Lower)}/{Number(quantity.Best)}/{Number(quantity.Upper)} {quantity.Unit ?? Nothing}";

    private static string Number(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Nothing;
}

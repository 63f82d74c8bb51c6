using Waybill.Casework.Evaluation.Agreement;
using Waybill.Casework.Evaluation.Claims;

namespace Waybill.Casework.Evaluation.Scores;

/// <summary>
/// Sums up what was taken for what. Acts, certainties and polarities stand as they are; amounts, speakers and windows by kind.
/// </summary>
internal static class Confusions
{
    private const string None = "none";

    /// <summary>The confusions of each slot.</summary>
    public static IReadOnlyList<Confusion> Of(IReadOnlyList<PairAgreement> pairs) =>
        [
            Sum("act", pairs, pair => (pair.Gold.Act ?? None, pair.Predicted.Act ?? None, pair.Act)),
            Sum("certainty", pairs, pair => (pair.Gold.Certainty ?? None, pair.Predicted.Certainty ?? None, pair.Certainty)),
            Sum("polarity", pairs, pair => (pair.Gold.Polarity ?? None, pair.Predicted.Polarity ?? None, pair.Polarity)),
            Sum("quantity", pairs, pair => (Form(pair.Gold.Quantity), PredictedForm(pair), pair.Quantity is not false)),
            Sum(
                "origin",
                pairs,
                pair => (pair.Gold.Origin is null ? "document" : "speaker", PredictedOrigin(pair), pair.Origin is not false)
            ),
            Sum("window", pairs, pair => (pair.Window is null ? None : "window", PredictedWindow(pair), pair.Window is not false)),
        ];

    /// <summary>How the fillers of each role agree, by frame and role.</summary>
    public static IReadOnlyList<RoleCount> Roles(IReadOnlyList<PairAgreement> pairs) =>
        [
            .. pairs
                .SelectMany(pair => ComparedRoles.Of(pair).Select(role => (pair.Gold.Frame, role.Name, role.Agreement)))
                .GroupBy(role => (role.Frame, role.Name))
                .OrderBy(group => group.Key.Frame, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => (group.Key, Sum: group.Aggregate(default(RoleAgreement), (sum, role) => sum + role.Agreement)))
                .Select(role => new RoleCount(role.Key.Frame, role.Key.Name, role.Sum.Right, role.Sum.Wrong, role.Sum.Missed)),
        ];

    private static Confusion Sum(
        string slot,
        IReadOnlyList<PairAgreement> pairs,
        Func<PairAgreement, (string Gold, string Predicted, bool Agrees)> values
    ) =>
        new(
            slot,
            [
                .. pairs
                    .Select(values)
                    .CountBy(cell => cell)
                    .OrderBy(cell => cell.Key.Gold, StringComparer.Ordinal)
                    .ThenBy(cell => cell.Key.Predicted, StringComparer.Ordinal)
                    .Select(cell => new ConfusionCell(cell.Key.Gold, cell.Key.Predicted, cell.Value, cell.Key.Agrees)),
            ]
        );

    /// <summary>Which bounds an amount gives, such as <c>lower+upper</c>.</summary>
    private static string Form(MeasuredQuantity? quantity) =>
        quantity is null
            ? None
            : string.Join(
                '+',
                new[]
                {
                    quantity.Lower is null ? null : "lower",
                    quantity.Best is null ? null : "best",
                    quantity.Upper is null ? null : "upper",
                }.OfType<string>()
            );

    /// <summary>The form read; where the form is right, what else is wrong.</summary>
    private static string PredictedForm(PairAgreement pair)
    {
        var (gold, predicted) = (pair.Gold.Quantity, pair.Predicted.Quantity);
        if (gold is null || predicted is null || Form(gold) != Form(predicted))
            return Form(predicted);
        var number = QuantityAgreement.HasSameBounds(predicted, gold);
        var unit = QuantityAgreement.HasSameUnit(predicted, gold);
        return (number, unit) switch
        {
            (true, true) => Form(gold),
            (true, false) => "another unit",
            (false, true) => "another number",
            _ => "another number and unit",
        };
    }

    private static string PredictedOrigin(PairAgreement pair) =>
        pair.Predicted.Origin is null ? "document"
        : pair.Origin is true || pair.Gold.Origin is null ? "speaker"
        : "another speaker";

    private static string PredictedWindow(PairAgreement pair) =>
        string.IsNullOrEmpty(pair.Predicted.Window) ? None
        : pair.Window is not false ? "window"
        : "another window";
}

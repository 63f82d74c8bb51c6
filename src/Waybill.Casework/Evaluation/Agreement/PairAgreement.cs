using Waybill.Casework.Evaluation.Claims;

namespace Waybill.Casework.Evaluation.Agreement;

/// <summary>How a matched pair agrees, slot by slot.</summary>
/// <param name="Gold">The gold claim.</param>
/// <param name="Predicted">The prediction that it was matched to.</param>
internal sealed record PairAgreement(MeasuredClaim Gold, MeasuredClaim Predicted)
{
    /// <summary>The fillers of all measured roles.</summary>
    public RoleAgreement Roles { get; } = RoleAgreement.Of(Predicted, Gold);

    /// <summary>The amount; null when neither has one.</summary>
    public bool? Quantity { get; } = QuantityAgreement.Of(Predicted.Quantity, Gold.Quantity);

    /// <summary>The window; null when the gold has none.</summary>
    public bool? Window { get; } = WindowAgreement.Of(Predicted, Gold);

    /// <summary>The innermost speaker; null when both documents speak for themselves.</summary>
    public bool? Origin { get; } =
        (Predicted.Origin, Gold.Origin) switch
        {
            (null, null) => null,
            ({ } predicted, { } gold) => predicted.IsSame(gold),
            _ => false,
        };

    /// <summary>The act.</summary>
    public bool Act => Predicted.Act == Gold.Act;

    /// <summary>The certainty.</summary>
    public bool Certainty => Predicted.Certainty == Gold.Certainty;

    /// <summary>The polarity.</summary>
    public bool Polarity => Predicted.Polarity == Gold.Polarity;

    /// <summary>True when every slot but the window agrees, and every filler is right and none is missed.</summary>
    public bool IsStrict =>
        Roles is { Wrong: 0, Missed: 0 } && Quantity is not false && Origin is not false && Act && Certainty && Polarity;
}

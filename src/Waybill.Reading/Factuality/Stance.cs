using Waybill.Core.Claims;

namespace Waybill.Reading.Factuality;

/// <summary>What a speaker makes of a proposition.</summary>
/// <param name="Act">The act.</param>
/// <param name="Certainty">How firmly.</param>
/// <param name="Polarity">Whether it is so.</param>
/// <param name="IsHearsay">True where words such as "reportedly" hand it to nobody named.</param>
internal sealed record Stance(Act Act, Certainty Certainty, Polarity Polarity, bool IsHearsay)
{
    /// <summary>True for what a rule or authority forbids or demands.</summary>
    public bool IsNorm { get; init; }

    /// <summary>What is stated as a fact.</summary>
    public static Stance Plain { get; } = new(Act.Report, Certainty.Certain, Polarity.Positive, false);

    /// <summary>What is said not to be so.</summary>
    public static Stance Denied { get; } = new(Act.Deny, Certainty.Certain, Polarity.Negative, false);

    /// <summary>What is said to be without proof.</summary>
    public static Stance Unproven { get; } = new(Act.Deny, Certainty.Underspecified, Polarity.Negative, false);
}

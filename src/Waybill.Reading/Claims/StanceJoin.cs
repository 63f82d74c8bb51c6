using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
using Waybill.Reading.Factuality;
using Waybill.Reading.Frames;

namespace Waybill.Reading.Claims;

/// <summary>Joins what the words around a claim say of it with what its speaker does with it.</summary>
internal static class StanceJoin
{
    /// <summary>The stance of the innermost speaker.</summary>
    public static Stance Join(FrameMatch match, Stance stance, List<Saying> sayings, List<AttributionLink> links)
    {
        stance = Ruled(match, stance);
        // "according to reports": nobody stands behind it.
        if (stance.Certainty == Certainty.Certain && links is [.., { Kind: SpeakerKind.Anonymous, Cue: "according to" }])
            stance = stance with { Certainty = Certainty.Probable };
        if (sayings.Count == 0)
            return stance.Act == Act.Deny ? stance with { Polarity = Polarity.Negative } : stance;
        var inner = sayings[^1];
        if (inner.Certainty != Certainty.Certain && stance.Certainty == Certainty.Certain && stance.Act != Act.Deny)
            stance = stance with { Certainty = inner.Certainty };
        // "Neither has confirmed the delivery": nothing is said against it.
        if (inner is { Certainty: Certainty.Underspecified, Act: Act.Report } && links is [.., { Who: AttributionLink.Unnamed }])
            stance = stance with { Polarity = Polarity.Positive };
        var denies =
            sayings.Any(s => s.Act == Act.Deny) || (stance.Polarity == Polarity.Negative && stance.Act == Act.Report && IsStatement(links));
        if (denies)
            return stance with
            {
                Act = Act.Deny,
                Polarity = Polarity.Negative,
                Certainty =
                    stance.Certainty == Certainty.Underspecified && stance.Act == Act.Deny ? Certainty.Underspecified
                    : match.Rule.Certainty == stance.Certainty || sayings.Any(s => s.Act == Act.Deny) ? Certainty.Certain
                    : stance.Certainty,
            };
        if (inner.Act is Act.Allege or Act.Predict && stance.Act == Act.Report)
            return stance with { Act = inner.Act };
        return stance.Act == Act.Deny ? stance with { Polarity = Polarity.Negative } : stance;
    }

    private static Stance Ruled(FrameMatch match, Stance stance)
    {
        // "must report", "may not be supplied" under a resolution: the duty is told as a fact.
        if (match.Rule is { Frame: "Designation", WantsModal: true })
            return stance with { Act = Act.Report, Certainty = Certainty.Certain, Polarity = Polarity.Positive };
        if (match.Rule.WantsNegation)
            stance = stance with { Polarity = Polarity.Positive };
        if (match.Rule.Act is { } act && stance.Act == Act.Report)
            stance = stance with { Act = act };
        if (match.Rule.Certainty is { } certainty && stance.Certainty == Certainty.Certain)
            stance = stance with { Certainty = certainty };
        return stance;
    }

    // A person or body that says "no arms were sent" denies it; a text that says so in its own voice reports it.
    private static bool IsStatement(List<AttributionLink> links) =>
        links.Count > 0 && links[^1].Kind is SpeakerKind.Named or SpeakerKind.Body or SpeakerKind.Collective;
}

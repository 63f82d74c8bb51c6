using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Core.Claims;

/// <summary>A claim that a reader or analyst puts forward, before Core has checked it: see <see cref="Claim.Seal"/>.</summary>
public sealed record ClaimDraft
{
    /// <summary>Where it stands.</summary>
    public required Selector Selector { get; init; }

    /// <summary>What is said.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>What the innermost speaker does with it.</summary>
    public Act Act { get; init; } = Act.Report;

    /// <summary>How firmly the innermost speaker holds it.</summary>
    public Certainty Certainty { get; init; } = Certainty.Certain;

    /// <summary>Whether it is said to be so.</summary>
    public Polarity Polarity { get; init; } = Polarity.Positive;

    /// <summary>When it was said; null when unknown.</summary>
    public Edtf? Said { get; init; }

    /// <summary>Who said it, from the document inwards.</summary>
    public IReadOnlyList<AttributionLink> Attribution { get; init; } = [];

    /// <summary>Words of its sentence that judge rather than report; null when there are none.</summary>
    public IReadOnlyList<Mention>? Loaded { get; init; }

    /// <summary>What read it, with its version, such as <c>waybill-text/0.1</c>.</summary>
    public required string Reader { get; init; }

    /// <summary>The reader's own confidence, 0 to 1; it orders proposals and feeds nothing else.</summary>
    public double Confidence { get; init; } = 1;
}

using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
using Waybill.Reading.Factuality;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>A draft with all that it was read from.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Match">The rule's match.</param>
/// <param name="View">The sentence.</param>
/// <param name="Cues">The words that gave its stance.</param>
/// <param name="Sayings">The sayings that hold it, outermost first.</param>
internal sealed record ClaimReading(
    ClaimDraft Draft,
    FrameMatch Match,
    SentenceView View,
    IReadOnlyList<StanceCue> Cues,
    IReadOnlyList<Saying> Sayings
);

using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
using Waybill.Reading.Factuality;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Tells the "would" of reported speech, which is the "will" that was said (<c>Kim said that output would be quadrupled</c>), from that of
/// what is only supposed (<c>if the deal went through, it would be in breach</c>).
/// </summary>
internal static class FutureInPast
{
    /// <summary>The stance, foretold where it was taken for supposed.</summary>
    public static Stance Apply(
        Stance stance,
        FrameMatch match,
        SentenceView view,
        IReadOnlyList<StanceCue> cues,
        IReadOnlyList<Saying> sayings
    )
    {
        // What would be a breach is weighed, and not foretold.
        if (stance.Act != Act.Propose || match.Rule.Frame == "Breach" || sayings is not [.., var inner])
            return stance;
        var isReported =
            cues.Any(cue => cue.How == "modal would")
            && view.Chunks[match.Trigger] is not VerbGroup { IsPerfect: true }
            && inner.Heard.Voice is { CueHead: var said, Tree: var tree }
            && tree.Xpos[said] == "VBD"
            && !view.Tokens.Any(token => FactualityWords.Conditions.Contains(token.Lower));
        return isReported ? stance with { Act = Act.Predict, Certainty = Certainty.Certain } : stance;
    }
}

using Waybill.Reading.Phrases;

namespace Waybill.Reading.Frames;

/// <summary>Chooses between matches that would tell the same thing twice.</summary>
internal static class MatchChoice
{
    // Where one verb fills several frames, the earlier frame is the one that is meant.
    private static readonly string[] Precedence = ["Share", "Defect", "Production", "SiteChange", "Transfer", "Use", "Movement"];

    /// <summary>The matches that stay.</summary>
    public static List<FrameMatch> Choose(List<FrameMatch> matches, SentenceView view)
    {
        var kept = new List<FrameMatch>();
        foreach (var match in matches)
        {
            if (!matches.Exists(other => other != match && Beats(other, match, view)))
                kept.Add(match);
        }

        return [.. kept.OrderBy(m => m.First).ThenBy(m => m.Last).ThenBy(m => m.Trigger)];
    }

    private static bool Beats(FrameMatch other, FrameMatch match, SentenceView view)
    {
        var trigger = view.Chunks[match.Trigger];
        if (
            other.Rule.Frame == "Share"
            && match.Rule.Frame is "Use" or "Transfer"
            && other.First <= match.First
            && match.Last <= other.Last
        )
            return true;
        // "arms valued at $3 million were sent": the value is that of what was sent.
        if (
            match.Rule.Id == "indicator.value"
            && other.Rule.Frame == "Transfer"
            && match.Quantity is not null
            && other.Quantity?.Start == match.Quantity.Start
            && other.First <= match.First
        )
            return true;
        // "may not be supplied under resolution N" tells what is allowed, not what is done.
        if (other.Rule is { Frame: "Designation", WantsModal: true } && other.Trigger == match.Trigger && match.Rule.Frame != "Designation")
            return true;
        if (match.Rule.Frame == "Position" && other.Trigger == match.Trigger && other.IsVerb && other.Rule.Frame != "Position")
            return true;
        // "derides the meeting, mocking the train": one stance in one breath.
        if (
            match.Rule.Frame == "Position"
            && other.Rule.Frame == "Position"
            && (other.Trigger < match.Trigger || (other.Trigger == match.Trigger && Before(other, match)))
            && match.Last <= other.Last
            && other.Role("actor")?.Start == match.Role("actor")?.Start
        )
            return true;
        if (match.Rule.Frame == "Position")
            return (other.IsVerb || match.Rule.Act == Core.Claims.Act.Deny)
                && other.Rule.Frame != "Position"
                && view.Chunks[other.Trigger].First > trigger.Last
                && other.Trigger > match.Trigger
                && other.First <= match.Last;
        // "failed to explode": one fault in two verbs.
        if (
            match.Rule is { Frame: "Defect", WantsNegation: true }
            && other.Rule.Frame == "Defect"
            && match.IsVerb
            && other.IsVerb
            && other.Trigger < match.Trigger
            && match.Last <= other.Last
            && other.Role("goods")?.Start == match.Role("goods")?.Start
        )
            return true;
        if (match.IsVerb && other.IsVerb && other.Trigger == match.Trigger && other.Rule != match.Rule)
        {
            if (other.Rule.Frame == match.Rule.Frame)
                return other.Rule.WantsModal
                    || (!match.Rule.WantsModal && Weight(other) > Weight(match))
                    || (!match.Rule.WantsModal && Weight(other) == Weight(match) && Before(other, match));
            // "trucks crossed from Chad": what goes by itself is no goods.
            if (IsDriven(match, other))
                return true;
            if (IsDriven(other, match))
                return false;
            // "unloaded from the Patria": what brought goods has not supplied them.
            if (IsCarriedBy(match, other))
                return true;
            if (IsCarriedBy(other, match))
                return false;
            // What ships carry where a transfer has been told of is that transfer's.
            if (IsOfCargo(match) && other.Rule.Frame == "Transfer")
                return true;
            if (IsOfCargo(other) && match.Rule.Frame == "Transfer")
                return false;
            // Vessel, train or places without a supplying or receiving party are a movement (CLAIMS, section 2).
            if (match.Rule.Frame == "Movement" && other.Rule.Frame == "Transfer" && IsWithoutParties(other) && IsPlaced(match))
                return false;
            if (other.Rule.Frame == "Movement" && match.Rule.Frame == "Transfer" && IsWithoutParties(match) && IsPlaced(other))
                return true;
            var mine = Array.IndexOf(Precedence, match.Rule.Frame);
            var its = Array.IndexOf(Precedence, other.Rule.Frame);
            return mine >= 0 && its >= 0 && its < mine;
        }

        return !match.IsVerb
            && (other.Rule != match.Rule || other.IsVerb)
            && other.Rule.Frame == match.Rule.Frame
            && other.First <= trigger.First
            && trigger.Last <= other.Last
            && (other.IsVerb || (other.Trigger == match.Trigger && Outweighs(other, match)));
    }

    private static bool IsOfCargo(FrameMatch match) => match.Rule.Id is "movement.cargo" or "movement.carried";

    private static bool IsDriven(FrameMatch transfer, FrameMatch movement) =>
        transfer.Rule.Id == "transfer.go"
        && movement.Rule.Frame == "Movement"
        && movement.Role("vessel") is { Start: not null } vessel
        && transfer.Roles["goods"] is [var goods]
        && goods.Start == vessel.Start;

    private static bool IsCarriedBy(FrameMatch transfer, FrameMatch movement) =>
        transfer.Rule.Frame == "Transfer"
        && movement.Rule.Id == "movement.unload"
        && transfer.Role("supplier") is { Start: not null } supplier
        && movement.Role("vessel")?.Start == supplier.Start;

    // "to Khasan": a place that is named; "over the border" tells nothing of where.
    private static bool IsPlaced(FrameMatch match) =>
        match.Role("vessel") is not null || IsNamed(match.Role("to")) || IsNamed(match.Role("from"));

    private static bool IsNamed(Core.Claims.Mention? place) => place is not null && place.Text.Any(char.IsUpper);

    private static bool IsWithoutParties(FrameMatch match) => match.Role("supplier") is null && match.Role("recipient") is null;

    private static bool Outweighs(FrameMatch other, FrameMatch match) =>
        Weight(other) > Weight(match) || (Weight(other) == Weight(match) && Before(other, match));

    // A role that the trigger's own words fill tells nothing new.
    private static int Weight(FrameMatch match) =>
        match.Roles.Count + (match.Quantity is null ? 0 : 1) - (match.Rule.TriggerRole is null ? 0 : 1);

    private static bool Before(FrameMatch other, FrameMatch match) => string.CompareOrdinal(other.Rule.Id, match.Rule.Id) < 0;
}

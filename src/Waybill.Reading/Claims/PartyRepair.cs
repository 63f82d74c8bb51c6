using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Completes and corrects the parties of a transfer: the origin that goods are named by, the other side of the flow that is told of.
/// </summary>
internal static class PartyRepair
{
    /// <summary>Mends a match in place.</summary>
    public static void Apply(FrameMatch match, string text, SentenceView view, Discourse discourse)
    {
        switch (match.Rule.Frame)
        {
            case "Transfer":
                Origin(match, text, view, discourse);
                Between(match);
                DropSameParty(match);
                FromDiscourse(match, discourse);
                break;
            case "Share":
                User(match, text, view, discourse);
                break;
            case "Movement":
                Ends(match);
                break;
            case "Production" or "Use" or "Test":
                Owner(match, text, view, discourse);
                break;
        }
    }

    private static NounPhrase? PhraseOf(Mention? mention, SentenceView view) =>
        mention?.Start is not { } start
            ? null
            : view.Chunks.OfType<NounPhrase>().FirstOrDefault(p => view.Tokens[p.First].Start <= start && start < view.Tokens[p.Last].End);

    // "Iranian drones" that somebody receives come from Iran.
    private static void Origin(FrameMatch match, string text, SentenceView view, Discourse discourse)
    {
        if (match.Roles.ContainsKey("supplier") || PhraseOf(match.Role("goods"), view) is not { } phrase)
            return;
        var origin =
            PartyFillers.OriginOf(text, view, phrase) ?? Owner(phrase, text, view, discourse) ?? Maker(phrase, text, view, discourse);
        if (origin is not null && origin.Hint != match.Role("recipient")?.Hint)
            match.Add("supplier", new(origin, phrase));
    }

    // "shells made in India", "engines built by a firm in Shenzhen"
    private static Mention? Maker(NounPhrase goods, string text, SentenceView view, Discourse discourse)
    {
        var at = view.ChunkAt(goods.Last) + 1;
        return
            at + 2 < view.Chunks.Count
            && view.Chunks[at] is VerbGroup { IsReduced: true, Lemma: "make" or "produce" or "manufacture" or "build" or "assemble" }
            && view.Chunks[at + 1] is { Kind: ChunkKind.Preposition, Words: "in" or "by" }
            && view.Chunks[at + 2] is NounPhrase maker
            ? PartyFillers.Of(text, view, new(maker, at + 2, []), discourse)
            : null;
    }

    // "its shells had reached Kyiv"
    private static Mention? Owner(NounPhrase phrase, string text, SentenceView view, Discourse discourse)
    {
        if (view.Tokens[phrase.First].Lower is not ("its" or "their"))
            return null;
        var at = view.Chunks.TakeWhile(c => c != phrase).Count();
        return Antecedent.Party(text, view, new(phrase, at, []), discourse);
    }

    // "between Iran and Syria": the first supplies, the second receives, where nothing tells more.
    private static void Between(FrameMatch match)
    {
        if (
            !match.Roles.TryGetValue("supplier", out var suppliers)
            || suppliers.Count != 2
            || match.Roles.ContainsKey("recipient")
            || !match.Rule.Slots.ContainsKey("between")
        )
        {
            return;
        }

        match.Roles["recipient"] = [suppliers[1]];
        match.Roles["supplier"] = [suppliers[0]];
    }

    // "half of Russia's ammunition", "60% of the shells used by Russia"
    private static void User(FrameMatch match, string text, SentenceView view, Discourse discourse)
    {
        if (match.Roles.ContainsKey("user") || match.Role("whole") is not { End: { } end } whole)
            return;
        for (var i = 0; i + 2 < view.Chunks.Count; i++)
        {
            if (
                view.Tokens[view.Chunks[i].First].Start >= end
                && view.Chunks[i] is VerbGroup { IsBareParticiple: true }
                && view.Chunks[i + 1].Words == "by"
                && view.Chunks[i + 2] is NounPhrase agent
                && view.Tokens[agent.First].Start - end < 40
                && PartyFillers.Of(text, view, new(agent, i + 2, []), discourse) is { } user
            )
            {
                match.Add("user", new(user, agent));
                return;
            }
        }

        if (UserBehind(whole, text, view, discourse) is { } behind)
            match.Add("user", behind);
        else if (
            PhraseOf(whole, view) is { } phrase
            && phrase.AfterPossessor > phrase.First
            && PartyFillers.OriginOf(text, view, phrase) is { } owner
            && owner.Hint != match.Role("part")?.Hint
        )
            match.Add("user", new(owner, phrase));
    }

    // "the shells that Russia fires", "the tools Chad imports"
    private static Filler? UserBehind(Mention whole, string text, SentenceView view, Discourse discourse)
    {
        for (var i = 0; i + 2 < view.Chunks.Count; i++)
        {
            if (view.Tokens[view.Chunks[i].Last].End != whole.End)
                continue;
            var at = view.Chunks[i + 1].Kind == ChunkKind.Relative ? i + 2 : i + 1;
            return
                at + 1 < view.Chunks.Count
                && view.Chunks[at] is NounPhrase { IsPronoun: false } user
                && view.Chunks[at + 1] is VerbGroup { IsNegated: false, IsPassive: false }
                && PartyFillers.Of(text, view, new(user, at, []), discourse) is { } party
                ? new(party, user)
                : null;
        }

        return null;
    }

    // "between Rajin and Vostochny"
    private static void Ends(FrameMatch match)
    {
        if (match.Roles.TryGetValue("from", out var places) && places.Count == 2 && !match.Roles.ContainsKey("to"))
            (match.Roles["from"], match.Roles["to"]) = ([places[0]], [places[1]]);
    }

    private static void DropSameParty(FrameMatch match)
    {
        if (match.Role("supplier") is { Hint: { } hint } && match.Role("recipient")?.Hint == hint)
            match.Roles.Remove("recipient");
        if (match.Role("supplier") is { } supplier && match.Role("recipient") == supplier)
            match.Roles.Remove("recipient");
    }

    private static void FromDiscourse(FrameMatch match, Discourse discourse)
    {
        if (match.Role("supplier") is null && match.Role("recipient") is null)
        {
            if (discourse.Supplier is { Hint: not null } lastSupplier)
                match.Roles["supplier"] = [lastSupplier];
            if (discourse.Recipient is { Hint: not null } lastRecipient)
                match.Roles["recipient"] = [lastRecipient];
            match.Inherits = match.Roles.ContainsKey("supplier") || match.Roles.ContainsKey("recipient");
            return;
        }

        if (discourse.Supplier is not { Hint: not null } supplier || discourse.Recipient is not { Hint: not null } recipient)
            return;
        var (from, to) = (match.Role("supplier"), match.Role("recipient"));
        if (from is null && to?.Hint == recipient.Hint)
            match.Roles["supplier"] = [supplier];
        else if (from is null && to?.Hint == supplier.Hint)
            match.Roles["supplier"] = [recipient];
        else if (to is null && from?.Hint == supplier.Hint)
            match.Roles["recipient"] = [recipient];
        else if (to is null && from?.Hint == recipient.Hint)
            match.Roles["recipient"] = [supplier];
    }

    // "North Korean munitions factories" are run by North Korea; "Russian missile strikes" are Russia's.
    private static void Owner(FrameMatch match, string text, SentenceView view, Discourse discourse)
    {
        var role = match.Rule.Frame switch
        {
            "Production" => "producer",
            "Use" => "user",
            _ => "actor",
        };
        if (match.Roles.ContainsKey(role))
            return;
        var phrase =
            match.Rule.Frame == "Production" ? PhraseOf(match.Role("site"), view)
            : match.IsVerb ? null
            : PhraseOf(match.Role("weapon"), view);
        if (phrase is null)
            return;
        if ((PartyFillers.OriginOf(text, view, phrase) ?? Seat(match, phrase, text, view, discourse)) is { } owner)
            match.Add(role, new(owner, phrase));
    }

    // "Factories in Chad are run at full tilt": by Chad.
    private static Mention? Seat(FrameMatch match, NounPhrase site, string text, SentenceView view, Discourse discourse)
    {
        var at = view.ChunkAt(site.Last) + 1;
        return
            match.Rule.Frame == "Production"
            && at + 1 < view.Chunks.Count
            && view.Chunks[at] is { Kind: ChunkKind.Preposition, Words: "in" }
            && view.Chunks[at + 1] is NounPhrase seat
            && PartyFillers.Of(text, view, new(seat, at + 1, []), discourse) is { Hint.Length: 2 } state
            ? state
            : null;
    }
}

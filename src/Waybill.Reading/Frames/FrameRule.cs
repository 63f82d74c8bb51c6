using Waybill.Core.Claims;

namespace Waybill.Reading.Frames;

/// <summary>How a verb or noun fills a frame: which kind of filler in which slot gives which role.</summary>
/// <param name="Id">The rule's name, such as <c>transfer.give</c>.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Verbs">The verbs that trigger it.</param>
/// <param name="Nouns">The nouns that trigger it.</param>
/// <param name="Slots">What each slot gives, in order of preference.</param>
/// <param name="Needs">Each entry a set of alternatives of which one must be filled.</param>
/// <param name="Act">The act, where the words tell it; null leaves it to the words around.</param>
/// <param name="Certainty">The certainty, where the words tell it.</param>
/// <param name="WantsModal">True where only a modal makes it so ("could hold").</param>
/// <param name="WantsNegation">True where only a negation makes it so ("do not work"); the claim is then positive.</param>
/// <param name="Speaks">True where the subject speaks by the act itself.</param>
/// <param name="TriggerRole">The role that the trigger's own words fill; null for none.</param>
/// <param name="TriggerText">What the trigger fills it with, where it is not the words themselves.</param>
internal sealed record FrameRule(
    string Id,
    string Frame,
    IReadOnlyList<string> Verbs,
    IReadOnlyList<string> Nouns,
    IReadOnlyDictionary<string, IReadOnlyList<SlotRole>> Slots,
    IReadOnlyList<IReadOnlyList<string>> Needs,
    Act? Act,
    Certainty? Certainty,
    bool WantsModal,
    bool WantsNegation,
    bool Speaks,
    string? TriggerRole,
    string? TriggerText);

/// <summary>What a slot gives: a filler of a kind fills a role.</summary>
/// <param name="Kind">The kind of filler.</param>
/// <param name="Role">The role.</param>
internal sealed record SlotRole(string Kind, string Role);

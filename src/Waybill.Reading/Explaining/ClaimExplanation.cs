using Waybill.Core.Claims;

namespace Waybill.Reading.Explaining;

/// <summary>How a claim came to be: the sentence, the rule, and the words that gave each slot.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Rule">The rule's id, such as <c>transfer.give</c>.</param>
/// <param name="RuleFile">The file that the rule stands in.</param>
/// <param name="Why">The rule's own reason; null when it gives none.</param>
/// <param name="Sentence">The sentence as grammar sees it.</param>
/// <param name="Slots">The slots, in the order frame, roles, quantity, window, said, act, certainty, polarity, attribution, loaded.</param>
public sealed record ClaimExplanation(
    Claim Claim,
    string Rule,
    string RuleFile,
    string? Why,
    ExplainedSentence Sentence,
    IReadOnlyList<SlotExplanation> Slots
);

/// <summary>A slot of a claim with what gave it. A slot may stand several times: two goods, three links.</summary>
/// <param name="Slot">
/// <c>frame</c>, a role's name, <c>quantity</c>, <c>window</c>, <c>said</c>, <c>act</c>, <c>certainty</c>, <c>polarity</c>,
/// <c>attribution</c> or <c>loaded</c>.
/// </param>
/// <param name="Value">What the slot holds, as the claim's JSON words it.</param>
/// <param name="Words">The words of the text that gave it; null when no words did.</param>
/// <param name="Start">Offset of the words in the working text.</param>
/// <param name="End">Offset after them.</param>
/// <param name="How">How they gave it, in a few words: <c>object of shipped</c>, <c>modal</c>, <c>default</c>.</param>
public sealed record SlotExplanation(string Slot, string Value, string? Words, int? Start, int? End, string How);

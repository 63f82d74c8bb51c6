using System.Text.Json;
using Waybill.Core.Claims;
using Waybill.Reading.Explaining;

namespace Waybill.Casework.Explaining;

/// <summary>A claim with how it came to be.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Instead">What made it, in words, where it was not, or not only, a rule of the reader; null otherwise.</param>
/// <param name="Rule">The rule's id; null where no rule made it.</param>
/// <param name="RuleFile">The file that the rule stands in.</param>
/// <param name="Why">The rule's own reason.</param>
/// <param name="Sentence">The sentence as grammar sees it; null where none was read.</param>
/// <param name="Slots">What gave each slot.</param>
public sealed record ExplainedClaim(
    Claim Claim,
    string? Instead,
    string? Rule,
    string? RuleFile,
    string? Why,
    ExplainedSentence? Sentence,
    IReadOnlyList<SlotExplanation> Slots
)
{
    /// <summary>As one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PrintedJson.Compact.ExplainedClaim);

    /// <summary>A claim that the reader explains.</summary>
    internal static ExplainedClaim Of(ClaimExplanation explained) =>
        new(explained.Claim, null, explained.Rule, explained.RuleFile, explained.Why, explained.Sentence, explained.Slots);

    /// <summary>A claim of a table's row: its fillers are the cells that the map names.</summary>
    internal static ExplainedClaim OfRow(Claim claim, string map) =>
        new(
            claim,
            $"read from a row of a table; {map} says which column fills which slot",
            null,
            null,
            null,
            null,
            [.. Cells(claim, "cell", "constant of the map")]
        );

    /// <summary>A claim that a sanctions list makes.</summary>
    internal static ExplainedClaim OfListing(Claim claim) =>
        new(
            claim,
            "a listing; the list's own columns or elements fill the slots",
            null,
            null,
            null,
            null,
            [.. Cells(claim, "words of the entry", "of the list as a whole, or put together from the entry")]
        );

    /// <summary>A claim that no reader explains.</summary>
    internal static ExplainedClaim Without(Claim claim, string instead) => new(claim, instead, null, null, null, null, []);

    private static IEnumerable<SlotExplanation> Cells(Claim claim, string quoted, string unquoted) =>
        claim.Roles.SelectMany(role =>
            role.Value.Select(filler => new SlotExplanation(
                role.Key,
                filler.Text,
                filler.Start is null ? null : filler.Text,
                filler.Start,
                filler.End,
                filler.Start is null ? unquoted : quoted
            ))
        );
}

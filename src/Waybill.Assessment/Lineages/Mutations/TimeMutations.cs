using Waybill.Assessment.Claims;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of the window that a statement is about, and of the day on which it was made.</summary>
internal static class TimeMutations
{
    public static Mutation? Window(AssessedClaim lead, AssessedClaim told) =>
        Given(lead) is { } said && Given(told) is { } retold && !(Meet(said.Start, retold.Start) && Meet(said.End, retold.End))
            ? Of($"other window: {DateWords.Say(retold)} where the lead has {DateWords.Say(said)}", said, retold)
            : null;

    public static Mutation? Said(AssessedClaim lead, AssessedClaim told) =>
        lead.Claim.Said is { } said
        && told.Claim.Said is { } retold
        && !said.Overlaps(retold)
        && !lead.DatedByPublication
        && !told.DatedByPublication
            ? Of($"other date: {DateWords.Say(retold)} where the lead has {DateWords.Say(said)}", said, retold)
            : null;

    private static Mutation Of(string says, Edtf said, Edtf retold) =>
        new(MutationKind.Date, says, DateWords.Say(said), DateWords.Say(retold));

    /// <summary>The window, unless it is no more than "until it was said".</summary>
    private static Edtf? Given(AssessedClaim claim) =>
        claim.Claim is { Window: { HasOpenStart: true, End: { } end }, Said: { } said } && end.Overlaps(said) ? null : claim.Claim.Window;

    private static bool Meet(Edtf? one, Edtf? other) => one is null || other is null || one.Overlaps(other);
}

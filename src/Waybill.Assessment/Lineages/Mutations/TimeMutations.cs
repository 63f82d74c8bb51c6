using Waybill.Assessment.Claims;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of the window that a statement is about, and of the day on which it was made.</summary>
internal static class TimeMutations
{
    public static Mutation? Window(AssessedClaim lead, AssessedClaim told) =>
        Given(lead) is { } said
        && Given(told) is { } retold
        && !(Meet(said.Start, retold.Start) && Meet(End(lead, said), End(told, retold)))
            ? Of($"other window: {DateWords.Say(retold)} where the lead has {DateWords.Say(said)}", said, retold)
            : null;

    /// <summary>Another day of saying than that which is known of the utterance.</summary>
    public static Mutation? Said(Edtf? said, AssessedClaim told) =>
        said is not null && told.Claim.Said is { } retold && !said.Overlaps(retold) && !told.DatedByPublication
            ? Of($"other date: {DateWords.Say(retold)} where the lead has {DateWords.Say(said)}", said, retold)
            : null;

    private static Mutation Of(string says, Edtf said, Edtf retold) =>
        new(MutationKind.Date, says, DateWords.Say(said), DateWords.Say(retold));

    /// <summary>The window, unless it is no more than "until it was said".</summary>
    private static Edtf? Given(AssessedClaim claim) =>
        claim.Claim is { Window: { HasOpenStart: true, End: { } end }, Said: { } said } && end.Overlaps(said) ? null : claim.Claim.Window;

    /// <summary>The window's end, unless it is the day of saying or of publication: "since September" goes on for as long as it is told.</summary>
    private static Edtf? End(AssessedClaim claim, Edtf window) =>
        window.End is { } end && window.Start is not null && (Meets(end, claim.Claim.Said) || Meets(end, claim.PublishedOn()))
            ? null
            : window.End;

    private static bool Meets(Edtf end, Edtf? day) => day is not null && end.Overlaps(day);

    private static bool Meet(Edtf? one, Edtf? other) => one is null || other is null || one.Overlaps(other);
}

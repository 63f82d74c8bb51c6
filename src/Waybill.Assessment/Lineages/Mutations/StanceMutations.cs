using Waybill.Assessment.Claims;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of how firmly a thing is said: what could be told as what is, and doubts lost or added.</summary>
internal static class StanceMutations
{
    public static Mutation? Capacity(AssessedClaim lead, AssessedClaim told)
    {
        var says = (lead, told) switch
        {
            ({ SaysOnlyThatItCouldBe: true, Claim.Act: Act.Intend or Act.Predict or Act.Propose }, { SaysOnlyThatItCouldBe: false }) =>
                "plan told as done",
            ({ SaysOnlyThatItCouldBe: true, Claim.Act: Act.Opine }, { SaysOnlyThatItCouldBe: false }) => "opinion told as fact",
            ({ SaysOnlyThatItCouldBe: true, Claim.Quantity: not null }, { SaysOnlyThatItCouldBe: false }) => "capacity told as contents",
            ({ SaysOnlyThatItCouldBe: true }, { SaysOnlyThatItCouldBe: false }) => "possibility told as fact",
            ({ SaysOnlyThatItCouldBe: false }, { SaysOnlyThatItCouldBe: true }) => "fact told as possibility",
            _ => null,
        };
        return says is null ? null : Of(MutationKind.Capacity, says, lead, told);
    }

    /// <summary>A doubt lost or added. Of two denials one may deny less than the other: that is no change of a doubt.</summary>
    public static Mutation? Hedge(AssessedClaim lead, AssessedClaim told) =>
        lead.Denies && told.Denies
            ? null
            : (lead.Claim.Certainty, told.Claim.Certainty) switch
            {
                _ when IsForecast(told) && IsPossibility(lead) => Of(
                    MutationKind.Hedge,
                    $"hedge lost: possibility told as {(told.Claim.Act == Act.Predict ? "forecast" : "plan")}",
                    lead,
                    told
                ),
                _ when IsForecast(lead) && IsPossibility(told) => Of(
                    MutationKind.Hedge,
                    $"hedge added: {(lead.Claim.Act == Act.Predict ? "forecast" : "plan")} told as possibility",
                    lead,
                    told
                ),
                (Certainty.Probable or Certainty.Underspecified, Certainty.Certain) => Of(MutationKind.Hedge, "hedge lost", lead, told),
                (Certainty.Certain, Certainty.Probable or Certainty.Underspecified) => Of(MutationKind.Hedge, "hedge added", lead, told),
                _ => null,
            };

    // "May deliver", "could send".
    private static bool IsPossibility(AssessedClaim claim) => claim.Claim.Certainty == Certainty.Possible;

    // "Will deliver", "plans to send".
    private static bool IsForecast(AssessedClaim claim) =>
        claim.Claim is { Act: Act.Predict or Act.Intend or Act.Propose, Certainty: not Certainty.Possible };

    private static Mutation Of(MutationKind kind, string says, AssessedClaim lead, AssessedClaim told) =>
        new(kind, says, lead.Words, told.Words);
}

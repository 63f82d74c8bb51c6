using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of who is said to have said it.</summary>
internal static class AttributionMutations
{
    public static Mutation? Speaker(AssessedClaim lead, AssessedClaim told)
    {
        var says = (lead.Speaker, told.Speaker) switch
        {
            ({ Anonymous: false, OwnVoice: false }, { OwnVoice: true }) => "attribution dropped",
            ({ Anonymous: false }, { Anonymous: true, OwnVoice: false }) => "attribution anonymised",
            ({ Anonymous: false, OwnVoice: false } said, { Anonymous: false } retold) when said.Key != retold.Key =>
                $"attributed to {retold.Name}",
            _ => null,
        };
        return says is null
            ? null
            : new(MutationKind.Attribution, says, lead.Speaker.Name, told.Speaker.OwnVoice ? null : told.Speaker.Name);
    }
}

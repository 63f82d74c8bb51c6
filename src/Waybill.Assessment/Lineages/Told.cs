using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Lineages;

/// <summary>A lineage as it bears on a question.</summary>
/// <param name="Lineage">The lineage.</param>
/// <param name="Lead">Its lead, with what is known of it.</param>
/// <param name="Fit">How the lead stands to the question.</param>
internal sealed record Told(Lineage Lineage, AssessedClaim Lead, Fit Fit)
{
    /// <summary>The origin's id.</summary>
    public string Id => Lineage.Origin.Id;

    /// <summary>True when the origin may count as independent support: somebody speaks, and says that it is so.</summary>
    public bool Counts => !Lineage.Origin.Anonymous && !Lead.SaysOnlyThatItCouldBe && !Lead.Denies;
}

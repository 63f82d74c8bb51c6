using Waybill.Casework.Cases;
using Waybill.Core.Claims;
using Waybill.Storage.Index;

namespace Waybill.Casework.Claims;

/// <summary>Asks a case for its claims.</summary>
public static class ClaimQueries
{
    /// <summary>The claims, as decided, that meet all conditions, in the order of exhibit and place.</summary>
    public static IReadOnlyList<Claim> List(Workbench bench, string path, IReadOnlyList<ClaimCondition> conditions)
    {
        var store = CurrentCase.Open(bench, path);
        var filter = conditions.Aggregate(new ClaimFilter(), (narrowed, condition) => condition.Narrow(narrowed));
        return [.. store.Index.Claims(filter).Where(claim => conditions.All(condition => condition.Holds(claim)))];
    }
}

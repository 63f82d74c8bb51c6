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
        var filter = conditions.Aggregate(new ClaimFilter(), (narrowed, condition) => condition.Narrow(narrowed));
        var claims = CurrentCase.Ask(bench, path, store => store.Index.Claims(filter));
        return [.. claims.Where(claim => conditions.All(condition => condition.Holds(claim)))];
    }
}

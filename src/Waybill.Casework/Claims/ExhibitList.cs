using Waybill.Casework.Cases;
using Waybill.Storage.Index;

namespace Waybill.Casework.Claims;

/// <summary>Lists a case's exhibits.</summary>
public static class ExhibitList
{
    /// <summary>The exhibits in the order of their hashes, each with the number of its claims.</summary>
    public static IReadOnlyList<(ExhibitRecord Exhibit, int Claims)> Of(Workbench bench, string path) =>
        CurrentCase.Ask(
            bench,
            path,
            store =>
            {
                var claims = store.Index.Claims(new ClaimFilter()).CountBy(claim => claim.Exhibit).ToDictionary();
                return store.Index.Exhibits().Select(exhibit => (exhibit, claims.GetValueOrDefault(exhibit.Id))).ToList();
            }
        );
}

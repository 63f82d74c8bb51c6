using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Screening;

/// <summary>
/// The aliases of an entity that its list holds to be weak. One alone makes no hit, since many go by it; that it is the very name asked
/// for is told.
/// </summary>
internal static class WeakAliases
{
    /// <summary>The weak aliases that are no other name of the entity.</summary>
    public static IEnumerable<string> Of(Entity entity) =>
        entity.Get("weakAlias").Where(alias => !entity.Get("name").Contains(alias) && !entity.Get("alias").Contains(alias));

    /// <summary>A name without its letters' case and the marks between and over them: those who write the same write one name.</summary>
    public static string Fold(string name) => string.Concat(NameTokeniser.Cut(name).Select(token => token.Folded));
}

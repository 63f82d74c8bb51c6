using Waybill.Assessment.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Goods;

namespace Waybill.Assessment.Questions;

/// <summary>
/// How a claim's goods stand to a question's. All goods that the claim names must lie within the question's class: an amount of shells and
/// fuel
/// says nothing of shells alone.
/// </summary>
/// <param name="Reason">Why the goods do not fit; null when they do.</param>
/// <param name="Narrower">True when they are narrower than the question's.</param>
/// <param name="Related">True when a denial of these goods touches the question's: the same, broader or narrower ones, or none
/// named.</param>
internal sealed record GoodsCheck(string? Reason, bool Narrower, bool Related)
{
    private static readonly GoodsCheck Any = new(null, false, true);

    public static GoodsCheck Of(AssessedClaim claim, Question question, GoodsTree tree, FrameCatalogue frames)
    {
        if (question.Goods is not { } wanted)
            return Any;
        var classes = Classes(claim, frames);
        if (classes.Count == 0)
            return new("goods not stated", false, true);
        var outside = classes.FirstOrDefault(c => !tree.IsWithin(c, wanted));
        if (outside is null)
            return new(null, !classes.Contains(wanted), true);
        return tree.IsWithin(wanted, outside)
            ? new($"goods are {tree.Label(outside)}, broader than {tree.Label(wanted)}", false, true)
            : new(
                $"goods are {tree.Label(outside)}, not {tree.Label(wanted)}",
                false,
                classes.Any(c => tree.IsWithin(c, wanted) || tree.IsWithin(wanted, c))
            );
    }

    /// <summary>The goods classes that a claim is about: those of its frame's identifying goods roles, else of any goods role.
    /// A class that only repeats the role, "goods", says nothing.</summary>
    public static IReadOnlyList<string> Classes(AssessedClaim claim, FrameCatalogue frames)
    {
        if (!frames.TryFind(claim.Claim.Frame, out var frame))
            return [];
        var roles = frame.Roles.Where(r => r.Filler == RoleFiller.Goods).ToList();
        if (roles.Exists(r => r.Identity))
            roles.RemoveAll(r => !r.Identity);
        return
        [
            .. roles
                .SelectMany(r => claim.Role(r.Name).Select(m => m.Hint).Where(hint => hint != r.Name))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}

using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;
using Waybill.Assessment.Speakers;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Whether two claims on one question can be tellings of one statement: whether goods and units of the one can become those of the other.
/// </summary>
internal sealed class StatementLikeness(GoodsTree tree, UnitCatalogue units, FrameCatalogue frames)
{
    private readonly Topics topics = new(frames);

    /// <summary>True when two claims are of one frame and the parties that both name are the same.</summary>
    public bool PartiesMeet(AssessedClaim a, AssessedClaim b) => topics.Meet(a, b);

    /// <summary>The goods classes that a claim is about.</summary>
    public IReadOnlyList<string> Goods(AssessedClaim claim) => GoodsCheck.Classes(claim, frames);

    /// <summary>True when the goods of one lie within the other's, or one of them names none.</summary>
    public bool GoodsMeet(AssessedClaim a, AssessedClaim b)
    {
        var (first, second) = (Goods(a), Goods(b));
        return first.Count == 0 || second.Count == 0 || first.Any(x => second.Any(y => tree.IsWithin(x, y) || tree.IsWithin(y, x)));
    }

    /// <summary>
    /// True when what the two tell in a clause ("denounced the missile exports") has a word in common, or one of them tells nothing in a
    /// clause.
    /// </summary>
    public bool ContentsMeet(AssessedClaim a, AssessedClaim b)
    {
        var (first, second) = (Contents(a), Contents(b));
        return first.Count == 0 || second.Count == 0 || first.Overlaps(second);
    }

    private HashSet<string> Contents(AssessedClaim claim) =>
        frames.TryFind(claim.Claim.Frame, out var frame)
            ?
            [
                .. frame
                    .Roles.Where(role => role.Filler == RoleFiller.Phrase)
                    .SelectMany(role => claim.Role(role.Name))
                    .SelectMany(mention => Wording.Stems(mention.Text)),
            ]
            : [];

    /// <summary>
    /// True when both count the same kind of thing: containers and missiles are two statements, rounds and shells may be one. A claim
    /// without an amount tells of any.
    /// </summary>
    public bool UnitsMeet(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Quantity?.Unit is not { } first
        || b.Claim.Quantity?.Unit is not { } second
        || UnitCheck.Of(first, second, units).Reason is null
        || UnitCheck.Of(second, first, units).Reason is null;

    /// <summary>
    /// True when both count things of one dimension, so that a retelling may have put the one in the place of the other: rockets told as
    /// shells, never containers told as missiles.
    /// </summary>
    public bool CouldBeConfused(AssessedClaim a, AssessedClaim b) =>
        UnitsMeet(a, b)
        || (units.Find(a.Claim.Quantity?.Unit) is { } first && first.Dimension == units.Find(b.Claim.Quantity?.Unit)?.Dimension);

    /// <summary>True when both give one and the same number of the same kind of thing, of goods that meet.</summary>
    public bool SameAmount(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Quantity is { } first
        && b.Claim.Quantity is { } second
        && Amounts.Shared(first, second)
        && UnitsMeet(a, b)
        && GoodsMeet(a, b);
}

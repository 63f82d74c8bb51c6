using Waybill.Assessment.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>What a retelling makes of its lead's words: a list of comparisons, each of which may find one change.</summary>
internal sealed class MutationFinder
{
    // Those before the day of saying, and those behind it.
    private readonly Func<AssessedClaim, AssessedClaim, Mutation?>[] before;
    private readonly Func<AssessedClaim, AssessedClaim, Mutation?>[] behind;

    public MutationFinder(StatementLikeness likeness, GoodsTree tree, UnitCatalogue units, FrameCatalogue frames, Conjunctions conjunctions)
    {
        var amounts = new AmountMutations(units, likeness);
        Pages = new(amounts);
        var scope = new ScopeMutations(likeness, tree);
        var parties = new RoleMutations(frames);
        before =
        [
            RoleMutations.Direction,
            StanceMutations.Capacity,
            AmountMutations.Bound,
            AmountMutations.Number,
            StanceMutations.Hedge,
            TimeMutations.Window,
        ];
        behind =
        [
            AttributionMutations.Speaker,
            amounts.Unit,
            scope.Goods,
            ScopeMutations.Whole,
            parties.Actor,
            parties.Place,
            conjunctions.Between,
        ];
    }

    /// <summary>What two pages count, compared with each other.</summary>
    public PageAmounts Pages { get; }

    /// <summary>The changes, in a fixed order; empty when there are none.</summary>
    /// <param name="lead">The claim nearest to the origin.</param>
    /// <param name="retelling">The claim that retells it.</param>
    /// <param name="said">The day on which it was said, where a page names it; null when it is only supposed.</param>
    public IReadOnlyList<Mutation> Between(AssessedClaim lead, AssessedClaim retelling, Edtf? said) =>
        [
            .. before
                .Select(compare => compare(lead, retelling))
                .Append(TimeMutations.Said(said, retelling))
                .Concat(behind.Select(compare => compare(lead, retelling)))
                .OfType<Mutation>(),
        ];
}

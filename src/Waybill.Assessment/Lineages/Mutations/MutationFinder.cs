using Waybill.Assessment.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>What a retelling makes of its lead's words: a list of comparisons, each of which may find one change.</summary>
internal sealed class MutationFinder
{
    private readonly Func<AssessedClaim, AssessedClaim, Mutation?>[] comparisons;

    public MutationFinder(StatementLikeness likeness, GoodsTree tree, UnitCatalogue units, FrameCatalogue frames, Conjunctions conjunctions)
    {
        var amounts = new AmountMutations(units, likeness);
        Pages = new(amounts);
        var scope = new ScopeMutations(likeness, tree);
        var parties = new RoleMutations(frames);
        comparisons =
        [
            RoleMutations.Direction,
            StanceMutations.Capacity,
            AmountMutations.Bound,
            AmountMutations.Number,
            StanceMutations.Hedge,
            TimeMutations.Window,
            TimeMutations.Said,
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
    public IReadOnlyList<Mutation> Between(AssessedClaim lead, AssessedClaim retelling) =>
        [.. comparisons.Select(compare => compare(lead, retelling)).OfType<Mutation>()];
}

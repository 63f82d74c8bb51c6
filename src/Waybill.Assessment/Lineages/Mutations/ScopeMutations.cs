using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of what a statement is about: its goods, and the whole that a share is a share of.</summary>
internal sealed class ScopeMutations(StatementLikeness likeness, GoodsTree tree)
{
    public Mutation? Goods(AssessedClaim lead, AssessedClaim told)
    {
        var (said, retold) = (likeness.Goods(lead), likeness.Goods(told));
        if (retold.Count == 0 || said.SequenceEqual(retold))
            return null;
        var isNarrower = retold.All(r => said.Count == 0 || said.Any(s => tree.IsWithin(r, s)));
        if (isNarrower && NamesElsewhere(lead, told))
            return null;
        var isWider = said.Count > 0 && said.All(s => retold.Any(r => tree.IsWithin(s, r)));
        if (isWider && NamesElsewhere(told, lead))
            return null;
        if (said.Count == 0)
            return new(MutationKind.Scope, $"goods named: {Labels(retold)}, where the lead names none", null, Labels(retold));
        var (from, to) = (Labels(said), Labels(retold));
        var says =
            isNarrower ? $"goods narrowed: {from} told as {to}"
            : isWider ? $"goods widened: {from} told as {to}"
            : $"other goods: {from} told as {to}";
        return new(MutationKind.Scope, says, from, to);
    }

    // The page that tells of wider goods itself says of what kind they are, in another sentence.
    private static bool NamesElsewhere(AssessedClaim wider, AssessedClaim narrower) =>
        wider is { Claim.Selector: TextQuoteSelector, Exhibit: { Text: { } text } page }
        && narrower.Role("goods") is { Count: > 0 } goods
        && goods.All(mention =>
            Wording.Holds(text, mention.Text, StringComparison.OrdinalIgnoreCase)
            || (mention.Hint is { } kind && page.Particulars.Contains(kind, StringComparer.Ordinal))
        );

    /// <summary>A share of another whole: 60 % of a unit's losses is not 60 % of the shells.</summary>
    public static Mutation? Whole(AssessedClaim lead, AssessedClaim told) =>
        (lead.Claim.Quantity, told.Claim.Quantity) is ({ Unit: Quantity.Percent } said, { Unit: Quantity.Percent } retold)
        && (WholeOf(lead, said), WholeOf(told, retold)) is ({ } from, { } to)
            ? SameWords(from, to)
                ? Parts(lead, told)
                : Another(from, to)
            : null;

    // "Of the drones inspected" told as "of the drones used by Sudan": of one kind of goods, another part of them.
    private static Mutation? Parts(AssessedClaim lead, AssessedClaim told) =>
        (WholePart.Of(lead), WholePart.Of(told)) is ({ } said, { } retold) && said.IsAnother(retold)
            ? Another(said.Words, retold.Words)
            : null;

    private static Mutation Another(string from, string to) =>
        new(MutationKind.Denominator, $"share of another whole: of {from} told as of {to}", from, to);

    private static string? WholeOf(AssessedClaim claim, Quantity share) =>
        share.Of is { Length: > 0 } of ? of
        : claim.Role("whole") is [var whole, ..] ? whole.Text
        : null;

    /// <summary>True when all content words of the shorter stand in the longer.</summary>
    private static bool SameWords(string a, string b)
    {
        var (one, other) = (Wording.Stems(a), Wording.Stems(b));
        return one.IsSubsetOf(other) || other.IsSubsetOf(one);
    }

    private string Labels(IEnumerable<string> classes) => string.Join(" and ", classes.Select(tree.Label).Distinct(StringComparer.Ordinal));
}

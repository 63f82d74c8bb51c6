using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of an amount: its bounds, its number, its unit.</summary>
internal sealed class AmountMutations(UnitCatalogue units, StatementLikeness likeness)
{
    public static Mutation? Bound(AssessedClaim lead, AssessedClaim told) =>
        lead.Claim.Quantity is { } said && told.Claim.Quantity is { } retold
            ? Bound(said, retold) ?? (AreOfText(lead, told) ? Approximation(said, retold) : null)
            : null;

    // A table's column of numbers has no place for "about".
    private static bool AreOfText(AssessedClaim lead, AssessedClaim told) =>
        lead.Claim.Selector is TextQuoteSelector && told.Claim.Selector is TextQuoteSelector;

    /// <summary>"About", "some" or "roughly" left out before the very number; null where none was. Who adds one is only careful.</summary>
    public static Mutation? Approximation(Quantity said, Quantity retold) =>
        said is { IsApproximate: true, Lower: null, Upper: null, Best: { } best }
        && retold is { IsApproximate: false, Lower: null, Upper: null, Best: { } number }
        && best == number
            ? Of(MutationKind.Bound, $"approximation dropped: '{AmountText.Say(said)}' told as {AmountText.Say(retold)}", said, retold)
            : null;

    /// <summary>A bound that was dropped, added or turned round beside the same number; null where none was.</summary>
    public static Mutation? Bound(Quantity said, Quantity retold)
    {
        if (!Amounts.SameNumber(said, retold) || SameBounds(said, retold) || Rounding.Keeps(said, retold) is not null)
            return null;
        var (from, to) = (AmountText.Say(said), AmountText.Say(retold));
        var says = (said, retold) switch
        {
            ({ Lower: not null, Upper: null }, { Upper: not null, Lower: null }) => $"bound turned round: '{from}' told as '{to}'",
            ({ Lower: not null, Upper: null }, { Lower: null, Best: not null }) => $"bound dropped: '{from}' told as {to}",
            ({ Upper: not null, Lower: null }, { Upper: null, Lower: not null }) => $"bound turned round: '{from}' told as '{to}'",
            ({ Lower: not null, Upper: not null }, { Lower: null, Upper: not null })
            or ({ Lower: not null, Upper: not null }, { Lower: not null, Upper: null }) => $"range cut to one end: '{from}' told as '{to}'",
            ({ Upper: not null }, { Upper: null }) => $"bound dropped: '{from}' told as {to}",
            (_, { Lower: not null }) when said.Lower is null => $"bound added: {from} told as '{to}'",
            (_, { Upper: not null }) when said.Upper is null => $"bound added: {from} told as '{to}'",
            _ => null,
        };
        return says is null ? null : Of(MutationKind.Bound, says, said, retold);
    }

    public static Mutation? Number(AssessedClaim lead, AssessedClaim told)
    {
        if (lead.Claim.Quantity is not { } said || told.Claim.Quantity is not { } retold)
            return lead.Claim.Quantity is { } left && told.Claim.Quantity is null && SayAlike(lead, told)
                ? new(MutationKind.Number, "number left out", Words(left), null)
                : null;
        return Number(said, retold);
    }

    /// <summary>Another number, or one rounded out of its bound; null where neither stands there.</summary>
    public static Mutation? Number(Quantity said, Quantity retold)
    {
        if (!said.SaysAmount || !retold.SaysAmount)
            return null;
        var numbers = Amounts.Numbers(said).ToHashSet();
        if (Amounts.Numbers(retold).All(numbers.Contains) || Rounding.Keeps(said, retold) is not null)
            return null;
        var (from, to) = (AmountText.Say(said), AmountText.Say(retold));
        return Amounts.SameNumber(said, retold) && Rounding.IsOf(said, retold)
            ? Of(MutationKind.Number, $"rounded out of its bound: '{from}' told as '{to}'", said, retold)
            : Of(MutationKind.Number, $"other number: {to} where the lead has {from}", said, retold);
    }

    // Half of the words that the retelling uses: else it tells of something else, and leaves nothing out.
    private static bool SayAlike(AssessedClaim lead, AssessedClaim told)
    {
        var (said, retold) = (Wording.Stems(lead.Words), Wording.Stems(told.Words));
        return retold.Count > 0 && 2 * retold.Count(said.Contains) >= retold.Count;
    }

    public Mutation? Unit(AssessedClaim lead, AssessedClaim told) =>
        lead.Claim.Quantity is { } said
        && told.Claim.Quantity is { } retold
        && said.Unit != retold.Unit
        && !IsShortened(said, retold)
        && !IsKindOf(said.Unit, retold.Unit, lead, told)
            ? Unit(said, retold)
            : null;

    /// <summary>The same number of something else.</summary>
    public Mutation Unit(Quantity said, Quantity retold) =>
        Of(MutationKind.Unit, $"unit changed: {Several(said.Unit)} told as {Several(retold.Unit)}", said, retold);

    /// <summary>True where the thing is called by the last of its words: "412 mortar bombs", and further down "the 412 bombs".</summary>
    public static bool IsShortened(Quantity said, Quantity retold) =>
        (Things(said), Things(retold)) is ({ Count: > 0 } whole, { Count: > 0 } end)
        && end.Count < whole.Count
        && end.SequenceEqual(whole.Skip(whole.Count - end.Count), StringComparer.Ordinal);

    // The words behind the last figure.
    private static List<string> Things(Quantity quantity)
    {
        var words = Wording.Words(quantity.Text ?? "");
        return [.. words.Reverse().TakeWhile(word => !word.Any(char.IsDigit)).Reverse()];
    }

    /// <summary>True where one counts a kind of what the other counts.</summary>
    public bool AreKin(string said, string retold) =>
        UnitCheck.Of(said, retold, units).Reason is null || UnitCheck.Of(retold, said, units).Reason is null;

    // Rounds of which it was said that they are shells may be told as shells.
    private bool IsKindOf(string said, string retold, AssessedClaim lead, AssessedClaim told) =>
        AreKin(said, retold)
        && likeness.Goods(lead) is { Count: > 0 } goods
        && likeness.Goods(told) is { Count: > 0 } others
        && goods.SequenceEqual(others);

    private static Mutation Of(MutationKind kind, string says, Quantity said, Quantity retold) =>
        new(kind, says, Words(said), Words(retold));

    /// <summary>An amount as it was written, else as it is said.</summary>
    private static string Words(Quantity quantity) => quantity.Text ?? $"{AmountText.Say(quantity)} {quantity.Unit}";

    private string Several(string unit) => units.Find(unit)?.Plural ?? unit;

    private static bool SameBounds(Quantity a, Quantity b) =>
        (a.Lower is null) == (b.Lower is null) && (a.Upper is null) == (b.Upper is null);
}

using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages;

/// <summary>What a retelling makes of its lead's words: a list of comparisons, each giving a plain phrase where it finds a
/// departure.</summary>
internal sealed class Differences(StatementLikeness likeness, GoodsTree tree, UnitCatalogue units)
{
    private static readonly Func<AssessedClaim, AssessedClaim, string?>[] Comparisons =
    [
        Direction,
        Modality,
        Bound,
        Number,
        Hedge,
        Window,
        Said,
        Attribution,
    ];

    /// <summary>The departures, in a fixed order; empty when there are none.</summary>
    public IReadOnlyList<string> Between(AssessedClaim lead, AssessedClaim retelling) =>
        [
            .. Comparisons
                .Select(compare => compare(lead, retelling))
                .Append(Unit(lead, retelling))
                .Append(Goods(lead, retelling))
                .OfType<string>(),
        ];

    private static string? Direction(AssessedClaim lead, AssessedClaim told) =>
        told.Exchanged is { } roles ? $"direction reversed: {roles.First} and {roles.Second} exchanged" : null;

    private static string? Modality(AssessedClaim lead, AssessedClaim told) =>
        (lead, told) switch
        {
            ({ SaysOnlyThatItCouldBe: true, Claim.Act: Act.Intend or Act.Predict or Act.Propose }, { SaysOnlyThatItCouldBe: false }) =>
                "plan told as done",
            ({ SaysOnlyThatItCouldBe: true, Claim.Act: Act.Opine }, { SaysOnlyThatItCouldBe: false }) => "opinion told as fact",
            ({ SaysOnlyThatItCouldBe: true, Claim.Quantity: not null }, { SaysOnlyThatItCouldBe: false }) => "capacity told as contents",
            ({ SaysOnlyThatItCouldBe: true }, { SaysOnlyThatItCouldBe: false }) => "possibility told as fact",
            ({ SaysOnlyThatItCouldBe: false }, { SaysOnlyThatItCouldBe: true }) => "fact told as possibility",
            _ => null,
        };

    private static string? Bound(AssessedClaim lead, AssessedClaim told)
    {
        if (
            lead.Claim.Quantity is not { } said
            || told.Claim.Quantity is not { } retold
            || !Amounts.SameNumber(said, retold)
            || SameBounds(said, retold)
        )
            return null;
        var (from, to) = (Amounts.Say(said), Amounts.Say(retold));
        return (said, retold) switch
        {
            ({ Lower: not null, Upper: null }, { Lower: null, Best: not null }) => $"bound dropped: '{from}' told as {to}",
            ({ Upper: not null, Lower: null }, { Upper: null, Lower: not null }) => $"bound turned round: '{from}' told as '{to}'",
            ({ Upper: not null }, { Upper: null }) => $"bound dropped: '{from}' told as {to}",
            (_, { Lower: not null }) when said.Lower is null => $"bound added: {from} told as '{to}'",
            (_, { Upper: not null }) when said.Upper is null => $"bound added: {from} told as '{to}'",
            _ => null,
        };
    }

    private static string? Number(AssessedClaim lead, AssessedClaim told)
    {
        if (lead.Claim.Quantity is not { } said || told.Claim.Quantity is not { } retold)
            return lead.Claim.Quantity is null || told.Claim.Quantity is not null ? null : "number left out";
        var numbers = Values(said);
        return Values(retold).All(numbers.Contains) ? null : $"other number: {Amounts.Say(retold)} where the lead has {Amounts.Say(said)}";
    }

    private string? Unit(AssessedClaim lead, AssessedClaim told) =>
        lead.Claim.Quantity is { } said && told.Claim.Quantity is { } retold && said.Unit != retold.Unit
            ? $"unit changed: {Several(said.Unit)} told as {Several(retold.Unit)}"
            : null;

    private static string? Hedge(AssessedClaim lead, AssessedClaim told) =>
        (lead.Claim.Certainty, told.Claim.Certainty) switch
        {
            (Certainty.Probable or Certainty.Underspecified, Certainty.Certain) => "hedge lost",
            (Certainty.Certain, Certainty.Probable or Certainty.Underspecified) => "hedge added",
            _ => null,
        };

    private static string? Window(AssessedClaim lead, AssessedClaim told) =>
        Given(lead) is { } said && Given(told) is { } retold && !(Meet(said.Start, retold.Start) && Meet(said.End, retold.End))
            ? $"other window: {DateWords.Say(retold)} where the lead has {DateWords.Say(said)}"
            : null;

    private static string? Said(AssessedClaim lead, AssessedClaim told) =>
        lead.Claim.Said is { } said
        && told.Claim.Said is { } retold
        && !said.Overlaps(retold)
        && !lead.DatedByPublication
        && !told.DatedByPublication
            ? $"other date: {DateWords.Say(retold)} where the lead has {DateWords.Say(said)}"
            : null;

    private static string? Attribution(AssessedClaim lead, AssessedClaim told) =>
        (lead.Speaker, told.Speaker) switch
        {
            ({ Anonymous: false, OwnVoice: false }, { OwnVoice: true }) => "attribution dropped",
            ({ Anonymous: false }, { Anonymous: true, OwnVoice: false }) => "attribution anonymised",
            ({ Anonymous: false, OwnVoice: false } said, { Anonymous: false } retold) when said.Key != retold.Key =>
                $"attributed to {retold.Name}",
            _ => null,
        };

    private string? Goods(AssessedClaim lead, AssessedClaim told)
    {
        var (said, retold) = (likeness.Goods(lead), likeness.Goods(told));
        if (retold.Count == 0 || said.SequenceEqual(retold))
            return null;
        if (said.Count == 0)
            return $"goods named: {Labels(retold)}, where the lead names none";
        var (from, to) = (Labels(said), Labels(retold));
        return retold.All(r => said.Any(s => tree.IsWithin(r, s))) ? $"goods narrowed: {from} told as {to}"
            : said.All(s => retold.Any(r => tree.IsWithin(s, r))) ? $"goods widened: {from} told as {to}"
            : $"other goods: {from} told as {to}";
    }

    /// <summary>The window, unless it is no more than "until it was said".</summary>
    private static Edtf? Given(AssessedClaim claim) =>
        claim.Claim is { Window: { HasOpenStart: true, End: { } end }, Said: { } said } && end.Overlaps(said) ? null : claim.Claim.Window;

    private static bool Meet(Edtf? one, Edtf? other) => one is null || other is null || one.Overlaps(other);

    private string Labels(IEnumerable<string> classes) => string.Join(" and ", classes.Select(tree.Label).Distinct(StringComparer.Ordinal));

    private string Several(string unit) => units.Find(unit)?.Plural ?? unit;

    private static bool SameBounds(Quantity a, Quantity b) =>
        (a.Lower is null) == (b.Lower is null) && (a.Upper is null) == (b.Upper is null);

    private static HashSet<decimal> Values(Quantity quantity) =>
        [.. new[] { quantity.Lower, quantity.Best, quantity.Upper }.OfType<decimal>()];
}

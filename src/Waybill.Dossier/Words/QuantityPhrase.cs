using Waybill.Core.Quantities;

namespace Waybill.Dossier.Words;

/// <summary>
/// An amount in words that keep its bounds: "more than 20,000 containers" stays a bound from below. A hedge that is none of the usual words
/// is quoted behind the number instead of being understood.
/// </summary>
internal static class QuantityPhrase
{
    private const string Rank = "rank";

    /// <summary>Says the amount with its unit, and for a share the whole.</summary>
    public static string Say(Quantity quantity)
    {
        var hedge = quantity.Qualifier?.Trim().ToLowerInvariant() ?? "";
        var (words, understood) = quantity switch
        {
            { Lower: { } lower, Upper: { } upper } when lower == upper => (Value(lower, quantity), hedge.Length == 0),
            { Lower: { } lower, Upper: { } upper, Best: { } best } => (
                $"{Between(lower, upper, quantity)}, {NumberWords.Say(best)} given as best",
                false
            ),
            { Lower: { } lower, Upper: { } upper } => (Between(lower, upper, quantity), false),
            { Lower: { } lower, Best: { } best } when lower != best => (
                $"about {Value(best, quantity)}, at least {NumberWords.Say(lower)}",
                false
            ),
            { Lower: { } lower } => Hedged(lower, quantity, hedge, BoundWords.Below.Contains, "at least"),
            { Best: { } best, Upper: { } upper } when best == upper => Hedged(best, quantity, hedge, words => BoundWords.Near.Contains(words) || BoundWords.Above.Contains(words), "up to"),
            { Best: { } best, Upper: { } upper } => ($"about {Value(best, quantity)}, at most {NumberWords.Say(upper)}", false),
            { Upper: { } upper } => Hedged(upper, quantity, hedge, BoundWords.Above.Contains, "up to"),
            { Best: { } best } => Hedged(best, quantity, hedge, BoundWords.Near.Contains, ""),
            _ => ($"an unstated number of {UnitPhrase.Plural(quantity.Unit)}", false),
        };
        var of = quantity is { Unit: Quantity.Percent, Of: { } whole } ? $" of {whole}" : "";
        return understood || hedge.Length == 0 ? words + of : $"{words}{of} (“{quantity.Qualifier!.Trim()}”)";
    }

    /// <summary>A bare value with its unit.</summary>
    public static string Value(decimal value, string unit) =>
        unit switch
        {
            Quantity.Percent => $"{NumberWords.Grouped(value)} %",
            Rank => $"rank {NumberWords.Grouped(value)}",
            _ => $"{NumberWords.Say(value)} {UnitPhrase.For(unit, value)}",
        };

    /// <summary>A value whose unit is told already: without it, but for a percentage's sign.</summary>
    public static string Bare(decimal value, string unit) => unit == Quantity.Percent ? Value(value, unit) : NumberWords.Say(value);

    private static string Value(decimal value, Quantity quantity) => Value(value, quantity.Unit);

    private static string Between(decimal lower, decimal upper, Quantity quantity) =>
        quantity.Unit == Quantity.Percent
            ? $"{NumberWords.Grouped(lower)} to {NumberWords.Grouped(upper)} %"
            : $"{NumberWords.Say(lower)} to {NumberWords.Say(upper)} {UnitPhrase.Plural(quantity.Unit)}";

    private static (string Words, bool Understood) Hedged(decimal value, Quantity quantity, string hedge, Func<string, bool> isKnown, string otherwise)
    {
        var understood = isKnown(hedge);
        var lead = understood ? hedge : otherwise;
        return (lead.Length == 0 ? Value(value, quantity) : $"{lead} {Value(value, quantity)}", understood);
    }
}

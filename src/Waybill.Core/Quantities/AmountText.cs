namespace Waybill.Core.Quantities;

/// <summary>Says what an amount says, in a few words that keep its bounds, with the words that it was bounded with where they are known.</summary>
public static class AmountText
{
    /// <summary>Such as "more than 20,000", "about 50", "up to 200", "3,000 to 5,000".</summary>
    public static string Say(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity switch
        {
            { Lower: { } lower, Upper: { } upper } when lower == upper => NumberText.Grouped(lower),
            { Lower: { } lower, Upper: { } upper } => $"{NumberText.Grouped(lower)} to {NumberText.Grouped(upper)}",
            { Lower: { } lower, Best: { } best } when lower != best => $"{NumberText.Grouped(best)}, at least {NumberText.Grouped(lower)}",
            { Upper: { } upper, Best: { } best } when best == upper => $"{Worded(quantity) ?? "nearly"} {NumberText.Grouped(best)}",
            { Upper: { } upper, Best: { } best } => $"{NumberText.Grouped(best)}, at most {NumberText.Grouped(upper)}",
            { Lower: { } lower } => $"{Worded(quantity) ?? "at least"} {NumberText.Grouped(lower)}",
            { Upper: { } upper } => $"{Worded(quantity) ?? "at most"} {NumberText.Grouped(upper)}",
            { Best: { } best } => $"{(quantity.IsApproximate ? "about " : "")}{NumberText.Grouped(best)}",
            _ => "no amount",
        };
    }

    /// <summary>The same with its unit, such as "more than 20,000 containers".</summary>
    public static string SayWithUnit(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return $"{Say(quantity)} {Unit(quantity)}";
    }

    private static string Unit(Quantity quantity) =>
        quantity.Unit == Quantity.Percent ? "%"
        : (quantity.Lower ?? quantity.Best ?? quantity.Upper) == 1 ? quantity.Unit
        : UnitCatalogue.Embedded.Find(quantity.Unit)?.Plural ?? quantity.Unit;

    // "at least", "over", "up to": as it is written.
    private static string? Worded(Quantity quantity) =>
        quantity.Qualifier?.Trim().ToLowerInvariant() is { } words
        && (BoundWords.Below.Contains(words) || BoundWords.Above.Contains(words) || BoundWords.Near.Contains(words))
            ? words
            : null;
}

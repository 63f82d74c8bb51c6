namespace Waybill.Core.Quantities;

/// <summary>
/// What a quantity counts or measures: a row of <c>units.yaml</c>, or a rate made of two rows, such as <c>round per day</c>. It is a
/// word with a
/// meaning, not an amount.
/// </summary>
public sealed record Unit
{
    /// <summary>The singular English noun that names the unit, such as <c>container</c>; for a rate <c>barrel per year</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The plural of <see cref="Id"/>.</summary>
    public required string Plural { get; init; }

    /// <summary>Other words for the same unit, singular and plural.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// What kind of amount it is: one of <see cref="UnitDimension"/> or a kind of countable thing, such as <c>munition</c>.
    /// </summary>
    public required string Dimension { get; init; }

    /// <summary>The unit that everything counted in this one is also counted in: each shell is a round.</summary>
    public string? Broader { get; init; }

    /// <summary>How many of the dimension's base unit one is; null when no conversion exists.</summary>
    public decimal? Factor { get; init; }

    /// <summary>
    /// True for what holds other goods, such as a container or a railcar; how much it holds is an estimate and no conversion.
    /// </summary>
    public bool Holds { get; init; }

    /// <summary>The standard or dictionary that the row follows.</summary>
    public required string Source { get; init; }

    /// <summary>What a rate counts; null when the unit is no rate.</summary>
    public Unit? Numerator { get; init; }

    /// <summary>The period of a rate; null when the unit is no rate.</summary>
    public Unit? Period { get; init; }

    /// <summary>True for an amount per period.</summary>
    public bool IsRate => Period is not null;

    /// <summary>The rate of a unit per period.</summary>
    internal static Unit Rate(Unit numerator, Unit period) =>
        new()
        {
            Id = $"{numerator.Id} per {period.Id}",
            Plural = $"{numerator.Plural} per {period.Id}",
            Dimension = UnitDimension.Rate,
            Source = $"{numerator.Source}; {period.Source}",
            Numerator = numerator,
            Period = period,
        };
}

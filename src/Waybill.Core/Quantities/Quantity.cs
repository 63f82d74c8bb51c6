using System.Text.Json.Serialization;

namespace Waybill.Core.Quantities;

/// <summary>
/// An amount as it was said: bounds that keep their meaning. "More than 20,000" is a lower bound and nothing else; a bound that was not
/// stated is null, never zero. It is not an estimate, and what a container holds is not its unit's other name: see
/// <see cref="UnitCatalogue"/>.
/// </summary>
/// <param name="Lower">The least that the words allow.</param>
/// <param name="Best">The value given as such or as about right.</param>
/// <param name="Upper">The most that the words allow.</param>
/// <param name="Unit">What is counted, a singular English noun of <c>units.yaml</c>, such as <c>container</c>, <c>shell</c>,
/// <c>percent</c>.</param>
/// <param name="Of">What the amount is an amount of; for a percentage the whole.</param>
/// <param name="Qualifier">The hedge, as written.</param>
/// <param name="Text">The words that give the amount.</param>
/// <param name="Start">Offset of those words in the working text, in UTF-16 code units; null when they stand in no text.</param>
/// <param name="End">Offset after those words.</param>
public sealed record Quantity(
    decimal? Lower,
    decimal? Best,
    decimal? Upper,
    string Unit,
    string? Of = null,
    string? Qualifier = null,
    string? Text = null,
    int? Start = null,
    int? End = null
)
{
    /// <summary>The largest amount that is taken: more than anything that was ever shipped, and far from where decimals end.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The unit of a share; <see cref="Of"/> then names the whole.</summary>
    public const string Percent = "percent";

    /// <summary>How far a value said to be "about" right reaches to either side, as a part of it.</summary>
    /// <remarks>
    /// A tenth. A number rounded to two figures is off by at most 5 % (10 said for 10.5), and a speaker who hedges claims less than
    /// that; twice
    /// the rounding keeps "some 20,000" and "about 21,000" together and "some 20,000" and "about 28,000" apart.
    /// </remarks>
    public const decimal AboutTolerance = 0.10m;

    /// <summary>True when the qualifier says that the best value is about right.</summary>
    [JsonIgnore]
    public bool IsApproximate => Approximation.IsSaidBy(Qualifier);

    /// <summary>True when at least one of lower, best and upper is given.</summary>
    [JsonIgnore]
    public bool SaysAmount => Lower is not null || Best is not null || Upper is not null;

    /// <summary>The values that the words allow.</summary>
    /// <remarks>
    /// A stated bound holds. Where no bound is stated, an approximate best value allows <see cref="AboutTolerance"/> to that side; a
    /// best value
    /// without bounds and without a hedge allows itself alone; an upper bound alone starts at zero; a lower bound alone has no end.
    /// "More than
    /// 20,000" includes 20,000: retellings do not keep "more than" and "at least" apart.
    /// </remarks>
    [JsonIgnore]
    public AllowedRange Allowed => QuantityBounds.Of(this);

    /// <summary>The same amount with its unit under the catalogue's name; unchanged when the catalogue has no such unit.</summary>
    public Quantity Normalise(UnitCatalogue units) => units.TryFind(Unit, out var unit) ? this with { Unit = unit.Id } : this;

    /// <summary>The same amount in another unit that measures the same thing.</summary>
    /// <exception cref="UnitConversionException">No such unit, or no such conversion.</exception>
    public Quantity In(string unit, UnitCatalogue units) =>
        this with
        {
            Lower = Lower is { } lower ? units.Convert(lower, Unit, unit) : null,
            Best = Best is { } best ? units.Convert(best, Unit, unit) : null,
            Upper = Upper is { } upper ? units.Convert(upper, Unit, unit) : null,
            Unit = units.Find(unit)?.Id ?? throw new UnitConversionException($"'{unit}' is not a unit of the catalogue."),
        };

    /// <summary>Compares what two quantities allow.</summary>
    /// <remarks>
    /// <para>They agree when some value is allowed by both and neither adds to the other, one narrows the other when it lies strictly
    /// within
    /// what the other allows, and they contradict when no value is allowed by both. Two exact values agree only when they are
    /// equal.</para>
    /// <para>An amount of a kind bounds the amount of the broader kind from below: 30,000 shells are at least 30,000 rounds.</para>
    /// <para>Incomparable are different dimensions and units without a conversion (containers and rounds: an estimate), shares of
    /// different
    /// or unnamed wholes, a rate and a total, ranks, and quantities that give no amount or whose bounds cross.</para>
    /// <para>Goods and windows are not compared here: that is the question's part. <see cref="Of"/> counts for shares alone.</para>
    /// </remarks>
    public static QuantityComparison Compare(Quantity a, Quantity b, UnitCatalogue units) => new QuantityComparer(units).Compare(a, b);
}

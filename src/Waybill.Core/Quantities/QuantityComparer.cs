namespace Waybill.Core.Quantities;

/// <summary>Compares two quantities: first whether they are amounts of one thing, then what they allow.</summary>
internal sealed class QuantityComparer(UnitCatalogue units)
{
    /// <summary>Compares two quantities.</summary>
    public QuantityComparison Compare(Quantity a, Quantity b)
    {
        foreach (var quantity in new[] { a, b })
        {
            if (!quantity.SaysAmount)
                return Incomparable($"'{quantity.Unit}' is named without an amount.");
            if (quantity.Allowed.IsEmpty)
                return Incomparable($"The bounds of '{Said(quantity)}' cross.");
        }
        if (units.Find(a.Unit) is not { } unitA || units.Find(b.Unit) is not { } unitB)
            return Unknown(a, b);
        if (unitA.Dimension == UnitDimension.Rank && unitB.Dimension == UnitDimension.Rank)
            return Incomparable($"{Capital(Said(a))} and {Said(b)} are places in an order, not amounts.");
        if (unitA.Dimension == UnitDimension.Share && unitB.Dimension == UnitDimension.Share && WholesDiffer(a, b) is { } difference)
            return Incomparable(difference);
        return Kinds(a, unitA, b, unitB);
    }

    private QuantityComparison Kinds(Quantity a, Unit unitA, Quantity b, Unit unitB)
    {
        if (unitA.Id != unitB.Id && units.IsKindOf(unitA, unitB))
            return BoundFromBelow(a, unitA, b, unitB, swapped: false);
        if (unitA.Id != unitB.Id && units.IsKindOf(unitB, unitA))
            return BoundFromBelow(b, unitB, a, unitA, swapped: true);
        var common = Finer(unitA, unitB);
        if (!TryMeasure(a, unitA, common, out var rangeA, out var refusal) || !TryMeasure(b, unitB, common, out var rangeB, out refusal))
            return Incomparable(refusal);
        return Ranges(new Measured(a, rangeA, common.Plural), new Measured(b, rangeB, common.Plural));
    }

    private static QuantityComparison BoundFromBelow(Quantity narrow, Unit narrowUnit, Quantity broad, Unit broadUnit, bool swapped)
    {
        if (narrow.Allowed.Lower is not > 0)
            return Incomparable($"{Capital(QuantityWords.Say(narrow.Allowed, narrowUnit.Plural))} set no bound on all {broadUnit.Plural}.");
        var below = new Measured(narrow, new AllowedRange(narrow.Allowed.Lower, null), $"{broadUnit.Plural} (as {narrowUnit.Plural})");
        var total = new Measured(broad, broad.Allowed, broadUnit.Plural);
        return swapped ? Ranges(total, below) : Ranges(below, total);
    }

    private static QuantityComparison Ranges(Measured a, Measured b)
    {
        var (wordsA, wordsB) = (QuantityWords.Say(a.Range, a.Unit), QuantityWords.Say(b.Range, b.Unit));
        if (!a.Range.Meets(b.Range))
            return new(QuantityRelation.Contradicts, $"{Capital(wordsA)} and {wordsB} have no value in common.");
        if (a.Range.LiesStrictlyWithin(b.Range))
            return new(QuantityRelation.Narrows, $"{Capital(wordsA)} lies within {wordsB}.", a.Quantity);
        if (b.Range.LiesStrictlyWithin(a.Range))
            return new(QuantityRelation.Narrows, $"{Capital(wordsB)} lies within {wordsA}.", b.Quantity);
        return new(
            QuantityRelation.Agrees,
            a.Range == b.Range ? $"Both allow {wordsA}." : $"{Capital(wordsA)} and {wordsB} have values in common."
        );
    }

    // The finer unit is the one compared in: exact numbers stay exact, and the order of the two does not matter.
    private static Unit Finer(Unit a, Unit b) =>
        new[] { a, b }
            .OrderBy(unit => (unit.Numerator ?? unit).Factor ?? 0)
            .ThenByDescending(unit => unit.Period?.Factor ?? 0)
            .ThenBy(unit => unit.Id, StringComparer.Ordinal)
            .First();

    private static bool TryMeasure(Quantity quantity, Unit unit, Unit common, out AllowedRange range, out string refusal)
    {
        range = quantity.Allowed;
        var (lower, upper) = (range.Lower, range.Upper);
        if (!TryConvert(ref lower, unit, common, out refusal) || !TryConvert(ref upper, unit, common, out refusal))
            return false;
        range = new AllowedRange(lower, upper);
        return true;
    }

    private static bool TryConvert(ref decimal? bound, Unit from, Unit to, out string refusal)
    {
        var read = UnitConversion.TryConvert(bound ?? 0, from, to, out var converted, out var reason);
        bound = bound is null ? null : converted;
        refusal = reason ?? "";
        return read;
    }

    // A unit that the catalogue lacks is one thing with itself.
    private QuantityComparison Unknown(Quantity a, Quantity b)
    {
        if (UnitWords.Normalise(a.Unit) == UnitWords.Normalise(b.Unit))
            return Ranges(new Measured(a, a.Allowed, a.Unit), new Measured(b, b.Allowed, b.Unit));
        var unknown = units.Find(a.Unit) is null ? a.Unit : b.Unit;
        return Incomparable($"'{unknown}' is not a unit of the catalogue, so '{a.Unit}' and '{b.Unit}' cannot be compared.");
    }

    private static string? WholesDiffer(Quantity a, Quantity b)
    {
        if (string.IsNullOrWhiteSpace(a.Of) || string.IsNullOrWhiteSpace(b.Of))
            return $"{Capital(Said(a))} and {Said(b)} are shares, and the whole is not named for both.";
        return UnitWords.Normalise(a.Of) == UnitWords.Normalise(b.Of)
            ? null
            : $"{Capital(Said(a))} of '{a.Of}' and {Said(b)} of '{b.Of}' are shares of different wholes.";
    }

    private static QuantityComparison Incomparable(string why) => new(QuantityRelation.Incomparable, why);

    private static string Said(Quantity quantity) => QuantityWords.Say(quantity.Allowed, quantity.Unit);

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private readonly record struct Measured(Quantity Quantity, AllowedRange Range, string Unit);
}

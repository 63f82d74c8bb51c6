using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Waybill.Core.Catalogues;

namespace Waybill.Core.Quantities;

/// <summary>
/// The units that quantities are told in, from <c>units.yaml</c>: their words, their kinds and the few conversions that really exist.
/// What a container
/// or a railcar holds is not among them: that is an estimate, made with a model that names its load range.
/// </summary>
public sealed class UnitCatalogue
{
    private const string File = "units.yaml";
    private static readonly Lazy<UnitCatalogue> Shipped = new(() => Parse(EmbeddedCatalogue.Read<UnitCatalogue>(File), File));
    private readonly FrozenDictionary<string, Unit> bySurface;

    internal UnitCatalogue(IReadOnlyList<Unit> units, IReadOnlyDictionary<string, Unit> bySurface) =>
        (Units, this.bySurface) = (units, bySurface.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The catalogue that ships with this library.</summary>
    public static UnitCatalogue Embedded => Shipped.Value;

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Reads a catalogue and checks all of it.</summary>
    /// <exception cref="CatalogueException">A row is incomplete, contradicts another or cannot be read.</exception>
    public static UnitCatalogue Parse(string yaml, string fileName) => UnitCatalogueReader.Read(yaml, fileName);

    /// <summary>
    /// Finds a unit by id, plural or alias, whatever the case, the spacing and the hyphens; a rate by its parts: <c>rounds per day</c>,
    /// <c>shells a month</c>, <c>barrels/year</c>.
    /// </summary>
    public bool TryFind(string? surface, [NotNullWhen(true)] out Unit? unit)
    {
        var words = UnitWords.Normalise(surface);
        if (bySurface.TryGetValue(words, out unit))
            return true;
        unit = UnitWords.TrySplitRate(words, out var numerator, out var period) ? Rate(numerator, period) : null;
        return unit is not null;
    }

    /// <summary>Finds a unit as <see cref="TryFind"/> does; null when there is none.</summary>
    public Unit? Find(string? surface) => TryFind(surface, out var unit) ? unit : null;

    /// <summary>
    /// True when everything counted in one unit is also counted in the other, by <see cref="Unit.Broader"/>; a unit is its own kind, and a
    /// rate is a kind of the broader thing's rate over the same period.
    /// </summary>
    public bool IsKindOf(Unit narrower, Unit broader)
    {
        if (narrower.IsRate && broader.IsRate)
            return narrower.Period!.Id == broader.Period!.Id && IsKindOf(narrower.Numerator!, broader.Numerator!);
        for (var unit = narrower; unit is not null; unit = unit.Broader is null ? null : Find(unit.Broader))
        {
            if (unit.Id == broader.Id)
                return true;
        }
        return false;
    }

    /// <summary>Converts a value between two units that measure the same thing.</summary>
    /// <exception cref="UnitConversionException">No such unit, or no such conversion.</exception>
    public decimal Convert(decimal value, string from, string to) =>
        UnitConversion.TryConvert(value, Require(from), Require(to), out var converted, out var refusal)
            ? converted
            : throw new UnitConversionException(refusal);

    private Unit Require(string surface) =>
        Find(surface)
        ?? throw new UnitConversionException($"'{surface}' is not a unit of the catalogue: add it to {File} or use one that is there.");

    private Unit? Rate(string numeratorWords, string periodWords) =>
        bySurface.TryGetValue(numeratorWords, out var numerator)
        && UnitConversion.IsCountedOverTime(numerator)
        && bySurface.TryGetValue(periodWords, out var period)
        && UnitConversion.IsPeriod(period)
            ? Unit.Rate(numerator, period)
            : null;
}

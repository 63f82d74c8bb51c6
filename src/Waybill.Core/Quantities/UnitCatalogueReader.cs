using Waybill.Core.Catalogues;

namespace Waybill.Core.Quantities;

/// <summary>Reads <c>units.yaml</c> and checks the whole of it before anything uses it.</summary>
internal sealed class UnitCatalogueReader
{
    private readonly List<Unit> units = [];
    private readonly Dictionary<string, UnitRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> bySurface = new(StringComparer.Ordinal);

    private UnitCatalogueReader() { }

    /// <summary>Reads a catalogue.</summary>
    public static UnitCatalogue Read(string yaml, string file)
    {
        var reader = new UnitCatalogueReader();
        foreach (var row in Rows(CatalogueYaml.Open(yaml, file)))
            reader.Add(new UnitRow(row));
        foreach (var unit in reader.units)
            reader.CheckBroader(unit);
        reader.CheckBases();
        return new UnitCatalogue(reader.units, reader.bySurface);
    }

    private static List<CatalogueNode> Rows(CatalogueNode root)
    {
        root.AllowOnly("units");
        return root.Optional("units") is { IsSequence: true } list && list.Items().ToList() is { Count: > 0 } rows
            ? rows
            : throw root.Fault("there is no list of units", "write 'units:' and below it one '- id: …' a unit");
    }

    private void Add(UnitRow row)
    {
        var unit = row.ToUnit();
        units.Add(unit);
        rows[unit.Id] = row;
        foreach (var surface in new[] { unit.Id, unit.Plural }.Distinct().Concat(unit.Aliases).Select(UnitWords.Normalise))
        {
            if (!bySurface.TryAdd(surface, unit))
                throw row.Wrong($"'{surface}' already names '{bySurface[surface].Id}'", "a word names one unit, and stands once");
        }
    }

    private void CheckBroader(Unit unit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Id };
        for (var current = unit; current.Broader is not null;)
        {
            var broader =
                units.Find(candidate => candidate.Id == current.Broader)
                ?? throw Wrong(current, $"its broader unit '{current.Broader}' does not exist", "name the id of another row");
            if (broader.Dimension != current.Dimension)
                throw Wrong(current, $"its broader unit '{broader.Id}' has another dimension", "a kind and its parts share a dimension");
            if (!seen.Add(broader.Id))
                throw Wrong(unit, "its broader units run in a circle", "break the circle");
            current = broader;
        }
    }

    private void CheckBases()
    {
        foreach (var dimension in units.Where(unit => unit.Factor is not null).GroupBy(unit => unit.Dimension))
        {
            if (dimension.Count(unit => unit.Factor == 1) != 1)
                throw Wrong(dimension.First(), $"the dimension '{dimension.Key}' has no single base", "give exactly one unit the factor 1");
        }
    }

    private CatalogueException Wrong(Unit unit, string cause, string mend) => rows[unit.Id].Wrong(cause, mend);
}

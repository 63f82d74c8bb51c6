using Waybill.Core.Catalogues;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Waybill.Core.Quantities;

/// <summary>Reads <c>units.yaml</c> and checks the whole of it before anything uses it.</summary>
internal sealed class UnitCatalogueReader
{
    private readonly string _file;
    private readonly List<Unit> _units = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _bySurface = new(StringComparer.Ordinal);

    private UnitCatalogueReader(string file) => _file = file;

    /// <summary>Reads a catalogue.</summary>
    public static UnitCatalogue Read(string yaml, string file)
    {
        var reader = new UnitCatalogueReader(file);
        foreach (var row in reader.Rows(yaml))
            reader.Add(new UnitRow(file, row));
        foreach (var unit in reader._units)
            reader.CheckBroader(unit);
        reader.CheckBases();
        return new UnitCatalogue(reader._units, reader._bySurface);
    }

    private IEnumerable<YamlMappingNode> Rows(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            throw new CatalogueException(_file, (int)e.Start.Line, $"not YAML ({e.Message})", "mend the syntax", e);
        }
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }]
            || !root.Children.TryGetValue("units", out var list) || list is not YamlSequenceNode { Children.Count: > 0 } rows)
        {
            throw new CatalogueException(_file, 1, "there is no list of units", "write 'units:' and below it one '- id: …' a unit");
        }
        return rows.Select(row => row as YamlMappingNode ?? throw NoMapping(row));
    }

    private void Add(UnitRow row)
    {
        var unit = row.ToUnit();
        _units.Add(unit);
        _lines[unit.Id] = row.Line;
        foreach (var surface in new[] { unit.Id, unit.Plural }.Distinct().Concat(unit.Aliases).Select(UnitWords.Normalise))
        {
            if (!_bySurface.TryAdd(surface, unit))
                throw row.Wrong($"'{surface}' already names '{_bySurface[surface].Id}'", "a word names one unit, and stands once");
        }
    }

    private void CheckBroader(Unit unit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Id };
        for (var current = unit; current.Broader is not null;)
        {
            var broader = _units.Find(candidate => candidate.Id == current.Broader)
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
        foreach (var dimension in _units.Where(unit => unit.Factor is not null).GroupBy(unit => unit.Dimension))
        {
            if (dimension.Count(unit => unit.Factor == 1) != 1)
                throw Wrong(dimension.First(), $"the dimension '{dimension.Key}' has no single base", "give exactly one unit the factor 1");
        }
    }

    private CatalogueException NoMapping(YamlNode row) =>
        new(_file, (int)row.Start.Line, "a unit is not a mapping", "write '- id: …' with its keys below");

    private CatalogueException Wrong(Unit unit, string cause, string mend) =>
        new(_file, _lines[unit.Id], $"unit '{unit.Id}': {cause}", mend);
}

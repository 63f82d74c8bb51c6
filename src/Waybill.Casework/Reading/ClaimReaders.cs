using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Reading;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Tables;

namespace Waybill.Casework.Reading;

/// <summary>
/// Chooses the reader of an exhibit: a table with a map is read by the map, everything else as running text. What was just read is kept
/// for a while, since a file that is added is read once to be acknowledged and once more to be indexed.
/// </summary>
internal sealed class ClaimReaders
{
    private const int MostKept = 20_000;
    private const int MostFailuresTold = 100;
    private readonly TextClaimReader texts = new();
    private readonly Dictionary<string, TableClaimReader> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(Sha256 Exhibit, Sha256 Text, string? Document, string? Map), TableReading> kept = [];
    private int claimsKept;

    /// <summary>The readers with their versions, as an index names them.</summary>
    public static string Names { get; } = $"{new TextClaimReader().Name} {TableClaimReader.ReaderName}";

    /// <summary>Reads the claims of a working text, and tells of table rows that do not hold.</summary>
    public TableReading Read(WorkingText text, ExhibitMetadata about, TableMapFile? map)
    {
        var key = (text.Exhibit, text.Hash, text.Document, map?.Yaml);
        if (kept.TryGetValue(key, out var known))
            return known;
        var reading = Tried(text, () => map is null ? new TableReading(texts.Read(text, about), []) : Reader(map).ReadTable(text));
        if (claimsKept + reading.Claims.Count > MostKept)
        {
            kept.Clear();
            claimsKept = 0;
        }

        claimsKept += reading.Claims.Count + 1;
        return kept[key] = reading;
    }

    /// <summary>Checks a map before anything is captured with it.</summary>
    /// <exception cref="Core.Catalogues.CatalogueException">The map does not hold.</exception>
    public static void Check(TableMapFile? map)
    {
        if (map is not null)
            _ = TableMap.Parse(map.Yaml, map.Name);
    }

    /// <summary>What an analyst's word for a filler may name.</summary>
    public static string? Hint(string words, RoleFiller filler) => NameHints.Of(words, filler);

    /// <summary>A stranger's text may find a fault in a reader: it costs that text's claims, and neither the batch nor the case.</summary>
    private static TableReading Tried(WorkingText text, Func<TableReading> read)
    {
        try
        {
            var reading = read();
            var more = reading.Failures.Count - MostFailuresTold;
            return more <= 0
                ? reading
                : reading with
                {
                    Failures = [.. reading.Failures.Take(MostFailuresTold), $"{text.Document}: and {more} more rows that do not hold"],
                };
        }
        catch (Exception fault) when (fault is not (CatalogueException or OutOfMemoryException or OperationCanceledException))
        {
            var what = $"{text.Document}: the reader failed ({fault.GetType().Name}), so it has no claims";
            return new([], [$"{what}: report it with the file, if it may be shared"]);
        }
    }

    private TableClaimReader Reader(TableMapFile map) =>
        tables.TryGetValue(map.Yaml, out var reader) ? reader : tables[map.Yaml] = new(TableMap.Parse(map.Yaml, map.Name));
}

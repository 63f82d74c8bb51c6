using Waybill.Casework.Cases;
using Waybill.Casework.Configuration;
using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Reading;
using Waybill.Reading.Explaining;
using Waybill.Reading.Frames;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Tables;
using Waybill.Storage;

namespace Waybill.Casework.Reading;

/// <summary>
/// Chooses the reader of an exhibit: a table with a map is read by the map, a sanctions list as one, everything else as running text. What
/// was just read is kept for a while, since a file that is added is read once to be acknowledged and once more to be indexed.
/// </summary>
internal sealed class ClaimReaders
{
    private const int MostKept = 20_000;
    private const int MostFailuresTold = 100;
    private const string LexiconMark = " lexicon ";
    private static readonly string Versions = $"{new TextClaimReader().Name} {TableClaimReader.ReaderName} {ListClaims.ReaderName}";
    private readonly TextClaimReader texts;
    private readonly Dictionary<string, TableClaimReader> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(Sha256 Exhibit, Sha256 Text, string? Document, string? Map), TableReading> kept = [];
    private int claimsKept;

    /// <summary>Readers of running text by a lexicon, and of tables.</summary>
    /// <param name="lexicon">The lexicon; null for the one that ships with Waybill.</param>
    /// <param name="hash">The hash of what was added to it; null for nothing.</param>
    public ClaimReaders(FrameLexicon? lexicon = null, Sha256? hash = null)
    {
        texts = lexicon is null ? new() : new(lexicon);
        Lexicon = hash;
        Names = Versions + (hash is { } added ? LexiconMark + added.Hex : "");
    }

    /// <summary>The hash of what was added to the lexicon; null for nothing.</summary>
    public Sha256? Lexicon { get; }

    /// <summary>The readers with their versions and lexicon, as an index names them.</summary>
    public string Names { get; }

    /// <summary>The readers by which a case is read: with the lexicon that its journal has in force.</summary>
    public static ClaimReaders InForce(CaseStore store, CaseRecord record) =>
        new(CaseLexicon.InForce(store, record), CaseLexicon.HashInForce(record));

    /// <summary>True for a name that these versions give themselves, with any lexicon.</summary>
    public static bool IsOfThisVersion(string names) =>
        names == Versions || names.StartsWith(Versions + LexiconMark, StringComparison.Ordinal);

    /// <summary>True for the name of readers with a lexicon of the case's own.</summary>
    public static bool HasLexicon(string? names) => names?.Contains(LexiconMark, StringComparison.Ordinal) ?? false;

    /// <summary>Reads the claims of a working text, and tells of table rows that do not hold.</summary>
    public TableReading Read(WorkingText text, ExhibitMetadata about, TableMapFile? map)
    {
        var key = (text.Exhibit, text.Hash, text.Document, map?.Yaml);
        if (kept.TryGetValue(key, out var known))
            return known;
        var reading = Tried(
            text,
            () =>
                map is not null
                    ? Reader(map).ReadTable(text)
                    : ListClaims.Read(text, about) ?? new TableReading(texts.Read(text, about), [])
        );
        if (claimsKept + reading.Claims.Count > MostKept)
        {
            kept.Clear();
            claimsKept = 0;
        }

        claimsKept += reading.Claims.Count + 1;
        return kept[key] = reading;
    }

    /// <summary>Reads the claims of a running text, each with how it came to be.</summary>
    public ExplainedText Explain(WorkingText text, ExhibitMetadata about)
    {
        try
        {
            var explained = texts.Explain(text, about);
            return new(explained.Claims, explained.Unread, null);
        }
        catch (Exception fault) when (IsOfTheReader(fault))
        {
            return new([], [], Failure(text, fault));
        }
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
        catch (Exception fault) when (IsOfTheReader(fault))
        {
            return new([], [Failure(text, fault)]);
        }
    }

    private static bool IsOfTheReader(Exception fault) =>
        fault is not (CatalogueException or OutOfMemoryException or OperationCanceledException);

    private static string Failure(WorkingText text, Exception fault) =>
        $"{text.Document}: the reader failed ({fault.GetType().Name}), so it has no claims: report it with the file, if it may be shared";

    private TableClaimReader Reader(TableMapFile map) =>
        tables.TryGetValue(map.Yaml, out var reader) ? reader : tables[map.Yaml] = new(TableMap.Parse(map.Yaml, map.Name));
}

/// <summary>The explained claims of a text, in order, or why there are none.</summary>
internal sealed record ExplainedText(IReadOnlyList<ClaimExplanation> Claims, IReadOnlyList<ExplainedSentence> Unread, string? Failure);

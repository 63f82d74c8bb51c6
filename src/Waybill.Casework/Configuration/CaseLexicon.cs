using Waybill.Casework.Cases;
using Waybill.Core.Evidence;
using Waybill.Reading.Frames;
using Waybill.Storage;

namespace Waybill.Casework.Configuration;

/// <summary>A case's own rules of reading, in <c>lexicon.yaml</c>. Unlike its other files it bears on the claims themselves.</summary>
internal static class CaseLexicon
{
    public const string Name = "lexicon.yaml";

    private static readonly Sha256 Empty = Sha256.Of([]);

    /// <summary>The hash of the lexicon that the journal has in force; null when there is none, or an empty one.</summary>
    public static Sha256? HashInForce(CaseRecord record) =>
        record.Configuration.TryGetValue(Name, out var hash) && hash != Empty ? hash : null;

    /// <summary>The lexicon that ships with Waybill, with the case's rules.</summary>
    /// <exception cref="Core.Catalogues.CatalogueException">The case's rules do not hold.</exception>
    public static FrameLexicon InForce(CaseStore store, CaseRecord record) =>
        HashInForce(record) is { } hash ? Parse(store.Locker.ReadText(hash)) : FrameLexicon.Embedded;

    /// <summary>Reads and checks the rules; an empty file adds none.</summary>
    /// <exception cref="Core.Catalogues.CatalogueException">They do not hold; the message names file and line.</exception>
    public static FrameLexicon Parse(string yaml) => yaml.Length == 0 ? FrameLexicon.Embedded : FrameLexicon.Embedded.With(yaml, Name);
}

using Waybill.Casework.Files;

namespace Waybill.Casework.Reading;

/// <summary>How files are read without a case.</summary>
/// <param name="Map">The map for tables; null when there is none.</param>
/// <param name="Lexicons">Files of rules to add to those that ship with Waybill.</param>
/// <param name="Limits">Limits of a capture to set, as <c>name=value</c>.</param>
public sealed record ReadSettings(string? Map = null, IReadOnlyList<string>? Lexicons = null, IReadOnlyList<string>? Limits = null)
{
    /// <summary>The readers.</summary>
    /// <exception cref="CaseworkException">A lexicon cannot be read.</exception>
    /// <exception cref="Core.Catalogues.CatalogueException">A lexicon does not hold.</exception>
    internal ClaimReaders Readers() => new(LexiconFiles.Open(Lexicons ?? []));

    /// <summary>The map, checked.</summary>
    /// <exception cref="CaseworkException">It cannot be read.</exception>
    /// <exception cref="Core.Catalogues.CatalogueException">It does not hold.</exception>
    internal TableMapFile? MapFile()
    {
        var file = Map is null ? null : MapFiles.Open(Map);
        ClaimReaders.Check(file);
        return file;
    }
}

namespace Waybill.Core.Catalogues;

/// <summary>A catalogue or case file that does not hold: one line with file, place, cause and mend.</summary>
public sealed class CatalogueException(string file, long line, string cause, string mend)
    : Exception($"{file}:{line}: {cause}: {mend}")
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The line, counted from 1.</summary>
    public long Line { get; } = line;
}

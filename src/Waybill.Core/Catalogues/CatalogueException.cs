namespace Waybill.Core.Catalogues;

/// <summary>A catalogue file that cannot be used, said in one line: the file, the line, what is wrong and how to mend it.</summary>
public sealed class CatalogueException : Exception
{
    /// <summary>Says what is wrong at a line, counted from 1.</summary>
    public CatalogueException(string file, long line, string cause, string mend, Exception? inner = null)
        : base(OneLine($"{file}:{line}: {cause}: {mend}"), inner) => (File, Line, Cause, Mend) = (file, line, cause, mend);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public long Line { get; }

    /// <summary>What is wrong.</summary>
    public string Cause { get; }

    /// <summary>What to do about it.</summary>
    public string Mend { get; }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

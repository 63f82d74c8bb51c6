using Waybill.Core.Evidence;

namespace Waybill.Casework.Adding;

/// <summary>What became of one file that was to be added.</summary>
public abstract record AddOutcome
{
    private AddOutcome() { }

    /// <summary>The file is captured, and the journal has it: it is acknowledged.</summary>
    /// <param name="Exhibit">The exhibit.</param>
    /// <param name="Path">The file, as given.</param>
    /// <param name="Again">True when the case had these bytes already; this is one more capture of them.</param>
    /// <param name="Claims">How many claims were read from it.</param>
    /// <param name="Notes">What the analyst should know of it.</param>
    public sealed record Added(Sha256 Exhibit, string Path, bool Again, int Claims, IReadOnlyList<string> Notes) : AddOutcome;

    /// <summary>The file could not be captured, or something in it could not be read; one line says why.</summary>
    /// <param name="Line">The line.</param>
    public sealed record Failed(string Line) : AddOutcome;

    /// <summary>The entry was passed over on purpose, such as a symbolic link in a folder.</summary>
    /// <param name="Line">What and why.</param>
    public sealed record Skipped(string Line) : AddOutcome;
}

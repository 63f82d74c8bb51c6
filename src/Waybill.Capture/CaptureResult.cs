using Waybill.Core.Evidence;
using Waybill.Core.Text;

namespace Waybill.Capture;

/// <summary>What became of one path: captured, failed or skipped.</summary>
/// <param name="Path">The path as the user gave it, or the found file's path below it; raw, so escape it before showing it.</param>
public abstract record CaptureResult(string Path);

/// <summary>A file that became an exhibit with a working text. Nothing has been stored yet.</summary>
/// <param name="Path">Where the bytes came from.</param>
/// <param name="Exhibit">The bytes' identity, name and kind.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Extraction">How the working text was made, with metadata, syndication facts and notes.</param>
/// <param name="Text">The working text; its hash is the extraction's <see cref="Extraction.Text"/>.</param>
public sealed record CapturedFile(string Path, Exhibit Exhibit, ReadOnlyMemory<byte> Bytes, Extraction Extraction, WorkingText Text)
    : CaptureResult(Path);

/// <summary>A file that could not be captured.</summary>
/// <param name="Path">The file.</param>
/// <param name="Cause">What is wrong.</param>
/// <param name="Mend">What mends it.</param>
public sealed record CaptureFailure(string Path, string Cause, string Mend) : CaptureResult(Path)
{
    /// <summary>The failure as one line that is safe on a terminal.</summary>
    public string Line => TerminalSafe.Line($"{Path}: {Cause}: {Mend}");
}

/// <summary>An entry of a folder that is passed over on purpose: a symbolic link or a hidden file. It is told, and is no failure.</summary>
/// <param name="Path">The entry.</param>
/// <param name="Why">Why it is passed over.</param>
public sealed record CaptureSkipped(string Path, string Why) : CaptureResult(Path)
{
    /// <summary>The skip as one line that is safe on a terminal.</summary>
    public string Line => TerminalSafe.Line($"{Path}: skipped: {Why}");
}

using Waybill.Capture;

namespace Waybill.Casework.Files;

/// <summary>Captures files under limits that a person may set.</summary>
internal static class FileCapture
{
    /// <summary>Reads files and folders.</summary>
    /// <param name="bench">Whose clock bounds the time of each file.</param>
    /// <param name="paths">The files and folders.</param>
    /// <param name="limits">Limits to set, as <c>name=value</c>.</param>
    /// <param name="stop">Breaks off.</param>
    /// <exception cref="CaseworkException">A limit is unknown or its value does not hold.</exception>
    public static IAsyncEnumerable<CaptureResult> ReadAsync(
        Workbench bench,
        IReadOnlyList<string> paths,
        IReadOnlyList<string> limits,
        CancellationToken stop
    )
    {
        try
        {
            var set = limits.Aggregate(CaptureLimits.Default, (standing, setting) => standing.With(setting));
            return new ExhibitReader(set, time: bench.Clock).ReadAsync(paths, stop);
        }
        catch (FormatException unknown)
        {
            throw new UsageException($"--limit: {unknown.Message}");
        }
    }
}

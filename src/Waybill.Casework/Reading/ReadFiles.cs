using System.Runtime.CompilerServices;
using Waybill.Capture;
using Waybill.Casework.Files;
using Waybill.Core.Claims;
using Waybill.Core.Text;

namespace Waybill.Casework.Reading;

/// <summary>Reads claims from files without a case.</summary>
public static class ReadFiles
{
    /// <summary>Reads files and folders, one after the other.</summary>
    public static async IAsyncEnumerable<ReadFile> RunAsync(
        Workbench bench,
        IReadOnlyList<string> paths,
        string? map,
        IReadOnlyList<string> limits,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var readers = new ClaimReaders();
        var mapFile = map is null ? null : MapFiles.Open(map);
        ClaimReaders.Check(mapFile);
        await foreach (var file in FileCapture.ReadAsync(bench, paths, limits, stop))
        {
            yield return file switch
            {
                CapturedFile captured => Read(readers, captured, captured.Exhibit.MediaType == "text/csv" ? mapFile : null),
                CaptureFailure failure => new(failure.Path, [], [failure.Line], []),
                CaptureSkipped skipped => new(skipped.Path, [], [], [skipped.Line]),
                _ => throw new InvalidOperationException($"{file.GetType().Name} is no outcome of a capture."),
            };
        }
    }

    private static ReadFile Read(ClaimReaders readers, CapturedFile file, TableMapFile? map)
    {
        var reading = readers.Read(file.Text, file.Extraction.Metadata, map);
        var path = TerminalSafe.Line(file.Path);
        return new(file.Path, reading.Claims, reading.Failures, [.. file.Extraction.Notes.Select(note => $"{path}: {note}")]);
    }
}

/// <summary>What was read from a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Claims">Its claims, in order.</param>
/// <param name="Failures">One line for each thing that could not be read.</param>
/// <param name="Notes">Remarks, one line each.</param>
public sealed record ReadFile(string Path, IReadOnlyList<Claim> Claims, IReadOnlyList<string> Failures, IReadOnlyList<string> Notes);

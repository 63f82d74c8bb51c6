using System.Runtime.CompilerServices;
using Waybill.Capture;
using Waybill.Casework.Files;
using Waybill.Core.Claims;
using Waybill.Core.Text;

namespace Waybill.Casework.Reading;

/// <summary>Reads claims from files without a case.</summary>
public static class ReadFiles
{
    internal const string CsvType = "text/csv";

    /// <summary>Reads files and folders, one after the other.</summary>
    public static async IAsyncEnumerable<ReadFile> RunAsync(
        Workbench bench,
        IReadOnlyList<string> paths,
        ReadSettings settings,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var readers = settings.Readers();
        var map = settings.MapFile();
        await foreach (var file in CaptureAsync(bench, paths, settings, stop))
        {
            if (file.Captured is not { } captured)
            {
                yield return new(file.Path, [], file.Failures, file.Notes);
                continue;
            }

            var reading = readers.Read(captured.Text, captured.Extraction.Metadata, captured.Exhibit.MediaType == CsvType ? map : null);
            yield return new(file.Path, reading.Claims, reading.Failures, file.Notes);
        }
    }

    /// <summary>Captures files and folders, one after the other.</summary>
    internal static async IAsyncEnumerable<CaptureOutcome> CaptureAsync(
        Workbench bench,
        IReadOnlyList<string> paths,
        ReadSettings settings,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        await foreach (var file in FileCapture.ReadAsync(bench, paths, settings.Limits ?? [], stop))
        {
            yield return file switch
            {
                CapturedFile captured => new(captured.Path, captured, [], Notes(captured)),
                CaptureFailure failure => new(failure.Path, null, [failure.Line], []),
                CaptureSkipped skipped => new(skipped.Path, null, [], [skipped.Line]),
                _ => throw new InvalidOperationException($"{file.GetType().Name} is no outcome of a capture."),
            };
        }
    }

    private static List<string> Notes(CapturedFile file)
    {
        var path = TerminalSafe.Line(file.Path);
        return [.. file.Extraction.Notes.Select(note => $"{path}: {note}")];
    }
}

/// <summary>What was read from a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Claims">Its claims, in order.</param>
/// <param name="Failures">One line for each thing that could not be read.</param>
/// <param name="Notes">Remarks, one line each.</param>
public sealed record ReadFile(string Path, IReadOnlyList<Claim> Claims, IReadOnlyList<string> Failures, IReadOnlyList<string> Notes);

/// <summary>A file as captured, or why it was not.</summary>
internal sealed record CaptureOutcome(string Path, CapturedFile? Captured, IReadOnlyList<string> Failures, IReadOnlyList<string> Notes);

using System.Runtime.CompilerServices;
using Waybill.Casework.Reading;
using Waybill.Core.Evidence;
using Waybill.Reading.Explaining;

namespace Waybill.Casework.Explaining;

/// <summary>Reads claims from files without a case, each with how it came to be.</summary>
public static class ExplainFiles
{
    /// <summary>Reads files and folders, one after the other.</summary>
    public static async IAsyncEnumerable<ExplainedFile> RunAsync(
        Workbench bench,
        IReadOnlyList<string> paths,
        ReadSettings settings,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var readers = settings.Readers();
        var map = settings.MapFile();
        await foreach (var file in ReadFiles.CaptureAsync(bench, paths, settings, stop))
        {
            if (file.Captured is not { } captured)
                yield return new(file.Path, [], [], file.Failures, file.Notes);
            else if (map is not null && captured.Exhibit.MediaType == ReadFiles.CsvType)
                yield return OfTable(file, readers.Read(captured.Text, captured.Extraction.Metadata, map), map);
            else if (StructuredKinds.IsOne(captured.Extraction.Metadata.Kind))
                yield return OfList(file, readers.Read(captured.Text, captured.Extraction.Metadata, null));
            else
                yield return OfText(file, readers.Explain(captured.Text, captured.Extraction.Metadata));
        }
    }

    private static ExplainedFile OfTable(CaptureOutcome file, Waybill.Reading.Tables.TableReading reading, TableMapFile map) =>
        new(file.Path, [.. reading.Claims.Select(claim => ExplainedClaim.OfRow(claim, map.Name))], [], reading.Failures, file.Notes);

    private static ExplainedFile OfList(CaptureOutcome file, Waybill.Reading.Tables.TableReading reading) =>
        new(file.Path, [.. reading.Claims.Select(ExplainedClaim.OfListing)], [], reading.Failures, file.Notes);

    private static ExplainedFile OfText(CaptureOutcome file, ExplainedText text) =>
        new(file.Path, [.. text.Claims.Select(ExplainedClaim.Of)], text.Unread, text.Failure is { } failure ? [failure] : [], file.Notes);
}

/// <summary>What was read from a file, explained.</summary>
/// <param name="Path">The file.</param>
/// <param name="Claims">Its claims, in order.</param>
/// <param name="Unread">The sentences of a running text that gave no claim, in order.</param>
/// <param name="Failures">One line for each thing that could not be read.</param>
/// <param name="Notes">Remarks, one line each.</param>
public sealed record ExplainedFile(
    string Path,
    IReadOnlyList<ExplainedClaim> Claims,
    IReadOnlyList<ExplainedSentence> Unread,
    IReadOnlyList<string> Failures,
    IReadOnlyList<string> Notes
);

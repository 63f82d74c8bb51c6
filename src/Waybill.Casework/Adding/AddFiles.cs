using System.Runtime.CompilerServices;
using Waybill.Capture;
using Waybill.Casework.Cases;
using Waybill.Casework.Files;
using Waybill.Casework.Reading;

namespace Waybill.Casework.Adding;

/// <summary>
/// Captures files into a case and reads them. A file is acknowledged, by being yielded, when its bytes and text are flushed and the journal
/// is committed; several files share one entry, so that a thousand files do not cost a thousand flushes. The case's own files are not
/// looked at: evidence can be captured while a question is being written.
/// </summary>
public static class AddFiles
{
    private const int MostInABatch = 32;
    private const long LargestBatch = 32 * 1024 * 1024;

    /// <summary>Adds files and folders.</summary>
    /// <param name="bench">Who adds.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="paths">The files and folders.</param>
    /// <param name="map">The map for tables; null when there is none.</param>
    /// <param name="limits">Limits of a capture to set, as <c>name=value</c>.</param>
    /// <param name="stop">Breaks off after what was acknowledged.</param>
    public static IAsyncEnumerable<AddOutcome> RunAsync(
        Workbench bench,
        string path,
        IReadOnlyList<string> paths,
        string? map,
        IReadOnlyList<string> limits,
        CancellationToken stop
    ) => AddAsync(bench, path, FileCapture.ReadAsync(bench, paths, limits, stop), map is null ? null : MapFiles.Open(map), stop);

    internal static async IAsyncEnumerable<AddOutcome> AddAsync(
        Workbench bench,
        string path,
        IAsyncEnumerable<CaptureResult> files,
        TableMapFile? map,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        ClaimReaders.Check(map);
        using var session = CaseSession.Open(bench, path, stop: stop);
        var batch = new AddBatch(session, map);
        await foreach (var file in files.WithCancellation(stop))
        {
            switch (file)
            {
                case CapturedFile captured:
                    batch.Add(captured);
                    break;
                case CaptureFailure failure:
                    yield return new AddOutcome.Failed(failure.Line);
                    break;
                case CaptureSkipped skipped:
                    yield return new AddOutcome.Skipped(skipped.Line);
                    break;
            }

            if (batch.Count >= MostInABatch || batch.Bytes >= LargestBatch)
            {
                foreach (var outcome in batch.Commit())
                    yield return outcome;
                session.CatchUp();
            }
        }

        foreach (var outcome in batch.Commit())
            yield return outcome;
        session.CatchUp();
    }
}

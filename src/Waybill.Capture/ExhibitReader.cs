using System.Runtime.CompilerServices;
using Waybill.Capture.Extracting;
using Waybill.Capture.Files;
using Waybill.Core.Evidence;

namespace Waybill.Capture;

/// <summary>
/// Turns files into exhibits with working texts. It touches no case: who uses it stores what it gives. One file's failure is one result;
/// the others go on.
/// </summary>
/// <param name="limits">What a capture may cost.</param>
/// <param name="extractors">The kinds that are read, in the order of asking.</param>
/// <param name="time">The clock of the time limit.</param>
public sealed class ExhibitReader(CaptureLimits? limits = null, IReadOnlyList<ITextExtractor>? extractors = null, TimeProvider? time = null)
{
    private readonly CaptureLimits limits = limits ?? CaptureLimits.Default;
    private readonly IReadOnlyList<ITextExtractor> extractors = extractors ?? Extractors.Standard;
    private readonly TimeProvider time = time ?? TimeProvider.System;

    /// <summary>Reads files, and folders with all that is below them, in ordinal order.</summary>
    public async IAsyncEnumerable<CaptureResult> ReadAsync(
        IEnumerable<string> paths,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        foreach (var entry in new FileFinder(limits).Find(paths))
            yield return entry.Problem ?? await ReadFileAsync(entry.Path, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads one file.</summary>
    public Task<CaptureResult> ReadFileAsync(string path, CancellationToken cancellation = default)
    {
        var name = Path.GetFileName(path);
        return AttemptAsync(
            path,
            async token =>
            {
                var bytes = await FileBytes.ReadAsync(path, limits, head => Recognise(name, head), token).ConfigureAwait(false);
                return await ExtractAsync(path, name, bytes, token).ConfigureAwait(false);
            },
            cancellation
        );
    }

    /// <summary>Extracts again from bytes captured earlier, under the name they had.</summary>
    public Task<CaptureResult> ExtractAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) =>
        AttemptAsync(name, token => ExtractAsync(name, Path.GetFileName(name), bytes, token), cancellation);

    private async Task<CapturedFile> ExtractAsync(string path, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var (extractor, mediaType) = Recognise(name, bytes);
        var drafted = await extractor.ExtractAsync(new(name, bytes, limits), cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var exhibit = new Exhibit(Sha256.Of(bytes.Span), name, mediaType, bytes.Length);
        return Finishing.Finish(path, exhibit, bytes, drafted, limits, cancellation);
    }

    private (ITextExtractor Extractor, string MediaType) Recognise(string name, ReadOnlyMemory<byte> bytes)
    {
        var head = new FileHead(name, bytes.Span);
        if (ForeignContent.Of(head) is { } foreign)
            throw new CaptureException($"it is {foreign}, which is not read", $"give {Extractors.Kinds}");
        foreach (var extractor in extractors)
        {
            if (extractor.MediaTypeOf(head) is { } mediaType)
                return (extractor, mediaType);
        }
        throw new CaptureException("a kind of file that is not read", $"give {Extractors.Kinds}");
    }

    private async Task<CaptureResult> AttemptAsync(
        string path,
        Func<CancellationToken, Task<CapturedFile>> capture,
        CancellationToken cancellation
    )
    {
        using var timer = new CancellationTokenSource(limits.Time, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        try
        {
            return await capture(both.Token).ConfigureAwait(false);
        }
        catch (CaptureException known)
        {
            return new CaptureFailure(path, known.Cause, known.Mend);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var late = CaptureLimits.Exceeded("it took too long", "seconds", $"{limits.Time.TotalSeconds:0.###}");
            return new CaptureFailure(path, late.Cause, late.Mend);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new CaptureFailure(
                path,
                fault is UnauthorizedAccessException ? "no permission to read it" : "it cannot be read",
                "check the file and its permissions"
            );
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // A stranger's file found a fault in an extractor: it costs this file, not the batch.
            var cause = $"the extractor failed ({fault.GetType().Name})";
            return new CaptureFailure(path, cause, "report it with the file, if it may be shared");
        }
    }
}

using System.Globalization;

namespace Waybill.Capture.Files;

/// <summary>Reads a whole file within its bound.</summary>
internal static class FileBytes
{
    /// <summary>Reads a file; the head is shown to <paramref name="look"/> first, which throws when the rest is not wanted.</summary>
    public static async Task<byte[]> ReadAsync(
        string path,
        CaptureLimits limits,
        Action<ReadOnlyMemory<byte>> look,
        CancellationToken cancellation
    )
    {
        await using var stream = RegularFile.Open(path);
        var length = stream.Length;
        if (length > limits.FileBytes)
            throw TooLarge(length, limits);
        var bytes = new byte[length];
        var head = (int)Math.Min(length, Extracting.FileHead.Length);
        await stream.ReadExactlyAsync(bytes.AsMemory(0, head), cancellation).ConfigureAwait(false);
        look(bytes.AsMemory(0, head));
        await stream.ReadExactlyAsync(bytes.AsMemory(head), cancellation).ConfigureAwait(false);
        if (await stream.ReadAsync(new byte[1], cancellation).ConfigureAwait(false) > 0)
            throw new CaptureException("the file grew while it was read", "add it again when nothing writes to it");
        return bytes;
    }

    private static CaptureException TooLarge(long length, CaptureLimits limits) =>
        CaptureLimits.Exceeded(
            $"the file has {length.ToString("N0", CultureInfo.InvariantCulture)} bytes",
            "file-size",
            ByteSize.Show(limits.FileBytes)
        );
}

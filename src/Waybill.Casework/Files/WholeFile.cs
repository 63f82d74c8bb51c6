namespace Waybill.Casework.Files;

/// <summary>Writes files so that a reader sees the old one or the new one, never a half.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the target, flushes, and renames over it.</summary>
    /// <exception cref="CaseworkException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw FileFault.CannotWrite(path, fault);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot always be cleared away; the failure that is told is the first one.
        }
    }
}

using Waybill.Casework.Configuration;

namespace Waybill.Casework.Files;

/// <summary>Writes files so that a reader sees the old one or the new one, never a half.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the target, flushes, and renames over it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="ofCase">True for a file of the case itself; otherwise those are refused.</param>
    /// <exception cref="CaseworkException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool ofCase = false)
    {
        if (!ofCase)
            RefuseCaseFile(path);
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

    /// <summary>Refuses to write over what a case consists of.</summary>
    private static void RefuseCaseFile(string path)
    {
        var target = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target) ?? "";
        var name = Path.GetFileName(target);
        var ofCase =
            File.Exists(Path.Combine(folder, "journal.db"))
            && (
                name.StartsWith("journal.db", StringComparison.Ordinal)
                || name.StartsWith("index.db", StringComparison.Ordinal)
                || name.StartsWith("writer.", StringComparison.Ordinal)
                || CaseConfiguration.Names.Contains(name)
            );
        for (var above = folder; !ofCase && Path.GetDirectoryName(above) is { } parent; above = parent)
            ofCase = Path.GetFileName(above) == "locker" && File.Exists(Path.Combine(parent, "journal.db"));
        if (ofCase)
            throw new CaseworkException($"{path}: a file of the case itself: name another");
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

namespace Waybill.Capture.Files;

/// <summary>
/// Finds files: those named, and all below the folders named, in ordinal order. Symbolic links are never followed, hidden entries of
/// folders are passed over, and both are told.
/// </summary>
internal sealed class FileFinder(CaptureLimits limits)
{
    /// <summary>The entries below the paths: files to capture, and what was skipped or could not be listed.</summary>
    public IEnumerable<FoundEntry> Find(IEnumerable<string> paths)
    {
        var files = 0;
        foreach (var path in paths)
        {
            foreach (var entry in Below(path))
            {
                if (entry.Problem is null && ++files > limits.Files)
                {
                    var exceeded = CaptureLimits.Exceeded("too many files, all from this one on are left out", "files", $"{limits.Files}");
                    yield return Failed(entry.Path, exceeded.Cause, exceeded.Mend);
                    yield break;
                }
                yield return entry;
            }
        }
    }

    /// <summary>True for the folder of a case, by the two names that every case has.</summary>
    private static bool IsCase(string folder) =>
        File.Exists(Path.Combine(folder, "journal.db")) && Directory.Exists(Path.Combine(folder, "locker"));

    private IEnumerable<FoundEntry> Below(string path)
    {
        if (IsLink(path))
            return [Failed(path, "a symbolic link, which is not followed", "name the file that it points to")];
        if (Directory.Exists(path))
            return InFolder(path);
        return File.Exists(path) ? [new(path, null)] : [Failed(path, "no such file or folder", "check the path")];
    }

    // Depth first over an explicit stack, so that no depth of folders can exhaust the call stack.
    private IEnumerable<FoundEntry> InFolder(string root)
    {
        var pending = new Stack<(string Path, int Depth)>();
        pending.Push((root, 0));
        while (pending.TryPop(out var next))
        {
            var (path, depth) = next;
            if (IsCase(path))
            {
                yield return new(path, new CaptureSkipped(path, "a case: its files are no evidence of their own"));
                continue;
            }

            if (depth > 0 && Skipped(path) is { } why)
            {
                yield return new(path, new CaptureSkipped(path, why));
            }
            else if (!Directory.Exists(path))
            {
                yield return new(path, null);
            }
            else if (depth >= limits.FolderDepth)
            {
                var exceeded = CaptureLimits.Exceeded("folders nested too deep", "folder-depth", $"{limits.FolderDepth}");
                yield return Failed(path, exceeded.Cause, exceeded.Mend);
            }
            else
            {
                var entries = Entries(path, out var problem);
                if (problem is not null)
                    yield return Failed(path, problem, "check the folder and its permissions");
                foreach (var entry in entries)
                    pending.Push((entry, depth + 1));
            }
        }
    }

    // In reverse order, as they go onto a stack.
    private static string[] Entries(string folder, out string? problem)
    {
        try
        {
            problem = null;
            var entries = Directory.GetFileSystemEntries(folder);
            Array.Sort(entries, (left, right) => string.CompareOrdinal(right, left));
            return entries;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = "the folder cannot be listed";
            return [];
        }
    }

    private static string? Skipped(string path)
    {
        if (IsLink(path))
            return "a symbolic link, which is not followed";
        return Path.GetFileName(path).StartsWith('.') ? "hidden" : null;
    }

    private static bool IsLink(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private static FoundEntry Failed(string path, string cause, string mend) => new(path, new CaptureFailure(path, cause, mend));
}

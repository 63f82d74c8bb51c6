namespace Waybill.Storage.Disk;

/// <summary>Files and folders that their owner alone may read, and that are never reached through a symbolic link.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder with mode 0700; one that is there stays as it is.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerReadsAndWrites | UnixFileMode.UserExecute);
    }

    /// <summary>Opens a file for writing, with mode 0600 when it is new.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share = FileShare.Read)
    {
        RefuseLink(path);
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = share,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerReadsAndWrites;
        return new FileStream(path, options);
    }

    /// <summary>Refuses a symbolic link.</summary>
    /// <exception cref="CaseException">The path is one.</exception>
    public static void RefuseLink(string path)
    {
        if (IsLink(path))
            throw LinkRefusal(path);
    }

    /// <summary>The line for a symbolic link.</summary>
    public static CaseException LinkRefusal(string path) =>
        new(path, "a symbolic link stands where a file of the case belongs", "put the file itself there");

    /// <summary>True when the path is a symbolic link, whether or not it leads anywhere.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Waybill.Capture.Files;

/// <summary>
/// Opens regular files alone. What a name stood for when a folder was listed may be something else by now, so the system itself is told
/// not to follow a link at the path's last name nor to wait for a pipe, and the rest is asked of what was opened. The folders before the
/// last name are followed as they stand.
/// </summary>
public static partial class RegularFile
{
    private const int ReadOnly = 0;
    private static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x100_0000 : 0x8_0000;
    private static readonly int NonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;

    // O_NOFOLLOW: Linux numbers it by processor, in each one's asm/fcntl.h; most take the generic number.
    private static readonly int NoFollow = OperatingSystem.IsMacOS()
        ? 0x100
        : RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.Arm or Architecture.Arm64 or Architecture.Ppc64le => 0x8000,
            _ => 0x2_0000,
        };

    // ELOOP: what open says of a link that it was told not to follow. EACCES: no permission.
    private static readonly int TooManyLinks = OperatingSystem.IsMacOS() ? 62 : 40;
    private const int NoPermission = 13;

    /// <summary>Opens a file that has content.</summary>
    /// <exception cref="CaptureException">It is a link, a folder, a pipe or a device, or it is empty.</exception>
    public static FileStream Open(string path)
    {
        // Opening a device can set it going, so what is none is not even tried; what counts is what the opened file says.
        var named = new FileInfo(path);
        if (named is { LinkTarget: null, Exists: false } && Directory.Exists(path))
            throw new CaptureException("a folder, and no file", "name the files in it");
        if (named is { LinkTarget: null, Length: 0 })
            throw Empty;
        var stream = OpenUnfollowed(path);
        // A device has no length of its own, and a pipe cannot be sought in.
        if (stream.CanSeek && stream.Length > 0 && !File.GetAttributes(stream.SafeFileHandle).HasFlag(FileAttributes.Directory))
            return stream;
        stream.Dispose();
        throw Empty;
    }

    private static FileStream OpenUnfollowed(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return new FileInfo(path).LinkTarget is null
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1)
                : throw Link;
        }

        var handle = OpenNative(path, ReadOnly | CloseOnExec | NonBlocking | NoFollow);
        if (!handle.IsInvalid)
            return new FileStream(handle, FileAccess.Read, 1);
        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        if (error == TooManyLinks)
            throw Link;
        var said = Marshal.GetPInvokeErrorMessage(error);
        throw error == NoPermission ? new UnauthorizedAccessException(said) : new IOException(said, error);
    }

    private static CaptureException Empty => new("the file is empty, or no regular file", "give a file with content");

    private static CaptureException Link => new("a symbolic link, which is not followed", "name the file that it points to");

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial SafeFileHandle OpenNative(string path, int flags);
}

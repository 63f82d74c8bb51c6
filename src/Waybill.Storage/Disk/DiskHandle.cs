using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Waybill.Storage.Disk;

/// <summary>Handles that .NET does not give: on a folder, to flush it, and on a file that may turn out to be a pipe.</summary>
internal static partial class DiskHandle
{
    private const int ReadOnly = 0;
    private static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x100_0000 : 0x8_0000;
    private static readonly int NonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
    private static readonly int NoFollow = NoFollowHere();

    // ELOOP: what open says of a link that it was told not to follow.
    private static readonly int TooManyLinks = OperatingSystem.IsMacOS() ? 62 : 40;

    /// <summary>
    /// Flushes a folder to the disk, so that the names in it outlast a loss of power: <c>open</c>, <c>fsync</c>, <c>close</c>. Windows has
    /// no such call and needs none: NTFS writes a rename to its log before the call returns.
    /// </summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var handle = Open(path, ReadOnly | CloseOnExec);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>
    /// Opens a regular file for reading; a link, a folder, a pipe or a device is refused, and none of them blocks. The system refuses the
    /// link as it opens, so that none can be slipped in after a look; this holds for the last name of the path, not for the folders
    /// before it.
    /// </summary>
    public static FileStream OpenRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            PrivateFile.RefuseLink(path);
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }

        var handle = Open(path, ReadOnly | CloseOnExec | NonBlocking | NoFollow);
        try
        {
            var file = new FileStream(handle, FileAccess.Read);
            if (file.CanSeek && !File.GetAttributes(handle).HasFlag(FileAttributes.Directory))
                return file;
            throw new CaseException(path, "not a regular file", "put the file itself there");
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    private static SafeFileHandle Open(string path, int flags)
    {
        var handle = OpenNative(path, flags);
        if (!handle.IsInvalid)
            return handle;
        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        if ((flags & NoFollow) != 0 && error == TooManyLinks)
            throw PrivateFile.LinkRefusal(path);
        throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)}", error);
    }

    // O_NOFOLLOW: Linux numbers it by processor, in each one's asm/fcntl.h; most take the generic number.
    private static int NoFollowHere() =>
        OperatingSystem.IsMacOS()
            ? 0x100
            : RuntimeInformation.ProcessArchitecture switch
            {
                Architecture.Arm or Architecture.Arm64 or Architecture.Ppc64le => 0x8000,
                _ => 0x2_0000,
            };

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial SafeFileHandle OpenNative(string path, int flags);
}

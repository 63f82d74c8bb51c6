using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Waybill.Storage.Disk;

/// <summary>Handles that .NET does not give: on a folder, to flush it, and on a file that may turn out to be a pipe.</summary>
internal static partial class DiskHandle
{
    private const int ReadOnly = 0;
    private static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x100_0000 : 0x8_0000;
    private static readonly int NonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;

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

    /// <summary>Opens a regular file for reading; a link, a pipe or a device is refused, and none of them blocks.</summary>
    public static FileStream OpenRegular(string path)
    {
        PrivateFile.RefuseLink(path);
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var stream = new FileStream(Open(path, ReadOnly | CloseOnExec | NonBlocking), FileAccess.Read);
        if (stream.CanSeek)
            return stream;
        stream.Dispose();
        throw new CaseException(path, "not a regular file", "put the file itself there");
    }

    private static SafeFileHandle Open(string path, int flags)
    {
        var handle = OpenNative(path, flags);
        if (!handle.IsInvalid)
            return handle;
        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)}", error);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial SafeFileHandle OpenNative(string path, int flags);
}

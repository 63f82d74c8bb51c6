namespace Waybill.Casework.Files;

/// <summary>Tells of files that cannot be read or written, in one line with what mends it.</summary>
internal static class FileFault
{
    public static CaseworkException CannotRead(string path, Exception fault) =>
        new($"{path}: it cannot be read ({Cause(fault)}): check that it is there and may be read");

    public static CaseworkException CannotWrite(string path, Exception fault) =>
        new($"{path}: it cannot be written ({Cause(fault)}): check the folder, its permissions and its free space");

    private static string Cause(Exception fault) =>
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
            UnauthorizedAccessException => "no permission, or a folder of that name",
            _ => "the disk refuses",
        };
}

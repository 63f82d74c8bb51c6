using Waybill.Capture;
using Waybill.Capture.Files;

namespace Waybill.Casework.Files;

/// <summary>Opens files that are read as they come: regular files, whatever stands under the name.</summary>
internal static class StreamedFile
{
    /// <summary>Opens a file.</summary>
    /// <exception cref="CaseworkException">It is no regular file, is empty, or cannot be read.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return RegularFile.Open(path);
        }
        catch (CaptureException refused)
        {
            throw new CaseworkException($"{path}: {refused.Cause}: {refused.Mend}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFault.CannotRead(path, fault);
        }
    }
}

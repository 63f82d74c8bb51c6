using Waybill.Casework.Configuration;

namespace Waybill.Casework.Files;

/// <summary>Reads files that people write by hand: regular files within a bound, whatever stands under the name.</summary>
internal static class SmallFile
{
    /// <summary>The text of a file: UTF-8, without a byte order mark, its lines ended by LF.</summary>
    /// <exception cref="CaseworkException">It is missing, no regular file, too large, or not UTF-8.</exception>
    public static string ReadText(string path, int largest) =>
        ConfigurationFiles.Decode(path, Read(path, largest)).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="CaseworkException">It is missing, no regular file, too large, or cannot be read.</exception>
    public static byte[] Read(string path, int largest) =>
        ReadIfThere(path, largest) ?? throw FileFault.CannotRead(path, new FileNotFoundException());

    /// <summary>The bytes of a file; null when there is none.</summary>
    /// <exception cref="CaseworkException">It is no regular file, is too large, or cannot be read.</exception>
    public static byte[]? ReadIfThere(string path, int largest)
    {
        if (Directory.Exists(path))
            throw new CaseworkException($"{path}: a folder stands in its place: put the file itself there");
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return null;
            if (file is { LinkTarget: null, Length: 0 })
                return [];
            using var stream = StreamedFile.Open(path);
            if (stream.Length > largest)
                throw new CaseworkException($"{path}: larger than {largest} bytes: shorten it");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFault.CannotRead(path, fault);
        }
    }
}

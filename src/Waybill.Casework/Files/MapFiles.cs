using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;

namespace Waybill.Casework.Files;

/// <summary>Reads a table's map from disk.</summary>
internal static class MapFiles
{
    /// <summary>The largest map, in bytes.</summary>
    public const int Largest = 1024 * 1024;

    /// <summary>Reads a map.</summary>
    /// <exception cref="CaseworkException">It is missing, too large or not UTF-8.</exception>
    public static TableMapFile Open(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > Largest)
                throw new CaseworkException($"{path}: larger than {Largest} bytes: a map is a short file");
            return new(Path.GetFileName(path), ConfigurationFiles.Decode(path, File.ReadAllBytes(path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFault.CannotRead(path, fault);
        }
    }
}

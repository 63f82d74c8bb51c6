using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;

namespace Waybill.Casework.Files;

/// <summary>Reads a table's map from disk.</summary>
internal static class MapFiles
{
    /// <summary>The largest map, in bytes.</summary>
    public const int Largest = 1024 * 1024;

    /// <summary>Reads a map.</summary>
    /// <exception cref="CaseworkException">It is missing, no regular file, too large or not UTF-8.</exception>
    public static TableMapFile Open(string path)
    {
        var bytes = SmallFile.ReadIfThere(path, Largest) ?? throw FileFault.CannotRead(path, new FileNotFoundException());
        return new(Path.GetFileName(path), ConfigurationFiles.Decode(path, bytes));
    }
}

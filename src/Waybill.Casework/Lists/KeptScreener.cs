using System.Globalization;
using System.Text;
using Waybill.Casework.Files;
using Waybill.Matching.Screening;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Casework.Lists;

/// <summary>
/// The screener of a shelf, kept in a file beside the lists so that it need not be made anew each time. It is made again when a list was
/// added or changed, when Waybill was built anew, and when it is damaged.
/// </summary>
internal static class KeptScreener
{
    private const string Name = "screener.index";

    /// <summary>The screener of all lists on a shelf.</summary>
    /// <param name="bench">Is told of a file that is damaged or cannot be written.</param>
    /// <param name="shelf">The shelf.</param>
    /// <exception cref="CaseworkException">No list stands there, or one cannot be read.</exception>
    public static Screener Open(Workbench bench, ListShelf shelf)
    {
        var shelved = shelf.Shelved().ToList();
        if (shelved.Count == 0)
            throw new CaseworkException($"{shelf.Folder}: no list stands there: add one with `waybill lists add FILE… --as-of DATE`");
        var (path, restsOn) = (Path.Combine(shelf.Folder, Name), RestsOn(shelf, shelved));
        if (Kept(bench, path, restsOn) is { } kept)
            return kept;
        var screener = new Screener(shelved.Select(one => ListShelf.Read(one).Snapshot));
        Keep(bench, screener, path, restsOn);
        return screener;
    }

    /// <summary>Deletes what is kept of a shelf that has no lists any more.</summary>
    public static void Forget(ListShelf shelf) => File.Delete(Path.Combine(shelf.Folder, Name));

    private static Screener? Kept(Workbench bench, string path, string restsOn)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var file = StreamedFile.Open(path);
            return Screener.Read(file, restsOn, path);
        }
        catch (IndexException damaged)
        {
            bench.Tell($"{damaged.Message}; that is done now");
        }
        catch (CaseworkException fault)
        {
            bench.Tell($"{fault.Message}; it is made again");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OverflowException)
        {
            bench.Tell($"{path}: {fault.Message.TrimEnd('.')}: it is made again");
        }

        return null;
    }

    private static void Keep(Workbench bench, Screener screener, string path, string restsOn)
    {
        try
        {
            using var bytes = new MemoryStream();
            screener.Write(bytes, restsOn);
            WholeFile.Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception fault) when (fault is IOException or CaseworkException)
        {
            bench.Tell($"{fault.Message.TrimEnd('.')}: the lists are read anew each time until it can be written");
        }
    }

    private static string RestsOn(ListShelf shelf, List<ShelvedList> shelved)
    {
        var files = new StringBuilder();
        foreach (var file in shelved.SelectMany(list => list.Files).Select(path => new FileInfo(path)))
            files.Append(
                CultureInfo.InvariantCulture,
                $"{Path.GetRelativePath(shelf.Folder, file.FullName)}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}\n"
            );
        return files.ToString();
    }
}

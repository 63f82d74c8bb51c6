using System.Globalization;
using Waybill.Casework.Files;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Casework.Lists;

/// <summary>
/// Where sanctions lists are kept, apart from any case: a folder for each list, in it one for each day that it stood so, in it its files.
/// </summary>
public sealed class ListShelf
{
    /// <summary>The variable that names the shelf's folder.</summary>
    public const string Variable = "WAYBILL_LISTS";

    private const string Partial = ".partial";
    private const string Replaced = ".replaced";

    /// <summary>The shelf in a folder.</summary>
    public ListShelf(string folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>
    /// The shelf that a person names, else that of the variable, else the one in the user's data folder (XDG base directories).
    /// </summary>
    public static ListShelf Of(string? named)
    {
        if (!string.IsNullOrWhiteSpace(named ?? Environment.GetEnvironmentVariable(Variable)))
            return new(Path.GetFullPath(named ?? Environment.GetEnvironmentVariable(Variable)!));
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new(Path.Combine(data, "waybill", "lists"));
    }

    /// <summary>The snapshots, by list and day.</summary>
    public IEnumerable<ShelvedList> Shelved()
    {
        if (!Directory.Exists(Folder))
            yield break;
        foreach (var list in Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal))
        {
            foreach (var day in Directory.EnumerateDirectories(list).Order(StringComparer.Ordinal))
            {
                if (
                    DateOnly.TryParseExact(
                        Path.GetFileName(day),
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var asOf
                    )
                )
                    yield return new(Path.GetFileName(list), asOf, [.. Directory.EnumerateFiles(day).Order(StringComparer.Ordinal)]);
            }
        }
    }

    /// <summary>Reads a snapshot; the list goes by the name under which it stands there, or is to stand.</summary>
    /// <exception cref="CaseworkException">A file of it cannot be read, or is no longer a list.</exception>
    public static (ListSnapshot Snapshot, ListReport Report) Read(ShelvedList shelved)
    {
        ArgumentNullException.ThrowIfNull(shelved);
        var streams = shelved.Files.Select(StreamedFile.Open).ToList();
        try
        {
            var files = shelved.Files.Zip(streams, (path, stream) => ListFile.Of(Path.GetFileName(path), stream)).ToArray();
            var reading = ListReader.OpenOne(files);
            var snapshot = ListSnapshot.Of(reading, shelved.AsOf, shelved.List.Length > 0 ? shelved.List : null);
            return (snapshot, reading.Report);
        }
        catch (ListException fault)
        {
            throw new CaseworkException($"{Path.GetDirectoryName(shelved.Files[0])}: {fault.Message}");
        }
        finally
        {
            streams.ForEach(stream => stream.Dispose());
        }
    }

    /// <summary>Puts the files of a list on the shelf; of the same list and day they take the place of those before.</summary>
    /// <returns>The snapshot's place.</returns>
    public ShelvedList Put(string list, DateOnly asOf, IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var day = Path.Combine(Folder, list, asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(day)!);
            foreach (var left in new[] { day + Partial, day + Replaced }.Where(Directory.Exists))
                Directory.Delete(left, recursive: true);
            Directory.CreateDirectory(day + Partial);
            foreach (var file in files)
                File.Copy(file, Path.Combine(day + Partial, Path.GetFileName(file)));
            // The files before stay until the new ones stand in their place.
            if (Directory.Exists(day))
                Directory.Move(day, day + Replaced);
            Directory.Move(day + Partial, day);
            if (Directory.Exists(day + Replaced))
                Directory.Delete(day + Replaced, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CaseworkException(
                $"{day}: {fault.Message.TrimEnd('.')}: see that the folder can be written, or name another with --lists"
            );
        }

        return new(list, asOf, [.. Directory.EnumerateFiles(day).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Takes a snapshot off the shelf.</summary>
    /// <returns>What was removed.</returns>
    /// <exception cref="CaseworkException">It does not stand there, or its folder cannot be deleted.</exception>
    public ShelvedList Remove(string list, DateOnly asOf)
    {
        // Found among those that stand there: a name is never made into a path.
        var shelved = Shelved().ToList();
        var one =
            shelved.Find(one => one.List == list && one.AsOf == asOf)
            ?? throw new CaseworkException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Folder}: {list} of {asOf:yyyy-MM-dd} does not stand there: `waybill lists status` tells what does"
                )
            );
        var day = Path.Combine(Folder, one.List, one.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        try
        {
            if (Directory.Exists(day + Replaced))
                Directory.Delete(day + Replaced, recursive: true);
            // Under another name it stands there no longer, however far the deleting comes.
            Directory.Move(day, day + Replaced);
            Directory.Delete(day + Replaced, recursive: true);
            if (!Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(day)!).Any())
                Directory.Delete(Path.GetDirectoryName(day)!);
            if (shelved.Count == 1)
                KeptScreener.Forget(this);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CaseworkException($"{day}: {fault.Message.TrimEnd('.')}: see that the folder can be written");
        }

        return one;
    }
}

/// <summary>A list on the shelf.</summary>
/// <param name="List">Its short name.</param>
/// <param name="AsOf">The day on which it stood so.</param>
/// <param name="Files">Its files, by name.</param>
public sealed record ShelvedList(string List, DateOnly AsOf, IReadOnlyList<string> Files);

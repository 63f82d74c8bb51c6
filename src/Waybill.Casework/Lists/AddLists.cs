using System.Globalization;
using Waybill.Casework.Files;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Casework.Lists;

/// <summary>Puts sanctions lists on the shelf.</summary>
public static class AddLists
{
    /// <summary>Reads lists, puts each that holds on the shelf, and tells what it has and what changed.</summary>
    /// <param name="bench">The workbench, which is told of files that are of no list.</param>
    /// <param name="shelf">The shelf.</param>
    /// <param name="files">The files, companions among them.</param>
    /// <param name="asOf">The day on which the lists stood so.</param>
    /// <param name="keepsScreener">False where the first screening shall make what is kept beside the lists.</param>
    /// <param name="name">What the list shall go by; null for what its form or the file says.</param>
    /// <param name="acceptsLoss">True where a list that lost most of its listings since the snapshot before is put there all the same.</param>
    /// <returns>One for each list, in the order of its main file.</returns>
    /// <exception cref="CaseworkException">A file cannot be read.</exception>
    /// <exception cref="UsageException">The name is none, or several lists are given one.</exception>
    public static IEnumerable<AddedList> Run(
        Workbench bench,
        ListShelf shelf,
        IReadOnlyList<string> files,
        DateOnly asOf,
        bool keepsScreener = true,
        string? name = null,
        bool acceptsLoss = false
    )
    {
        ArgumentNullException.ThrowIfNull(bench);
        ArgumentNullException.ThrowIfNull(shelf);
        if (name is not null && !ListNames.IsName(name))
            throw new UsageException($"'{name}' names no list: take letters of English, digits, '-' and '_', no more than 63");
        var (put, groups) = (false, Groups(bench, files));
        if (name is not null && groups.Count > 1)
            throw new UsageException($"{groups.Count} lists are given, and --name names one: add them one by one");
        foreach (var group in groups)
        {
            var (snapshot, report) = ListShelf.Read(new(name ?? "", asOf, group));
            if (Refusal(group[0], report) is { } refusal)
            {
                bench.Tell($"{refusal}; the list is not put on the shelf");
                continue;
            }

            var delta = Delta(shelf, snapshot);
            if (!acceptsLoss && ListDoubts.OfLoss(snapshot, delta) is { } loss)
            {
                bench.Tell($"{loss}; the list is not put on the shelf");
                continue;
            }

            put = true;
            yield return new(shelf.Put(snapshot.List, snapshot.AsOf, group), report, delta)
            {
                Doubts = [.. ListDoubts.Of(snapshot, report, delta, name is not null)],
            };
        }

        if (put && keepsScreener)
            Keep(bench, shelf);
    }

    private static string? Refusal(string file, ListReport report) =>
        report.Stopped is { } stopped ? $"{stopped.File}:{stopped.Line}: {stopped.Cause}: {stopped.Mend}"
        : report.Listings > report.Nameless ? null
        : report.Listings > 0 ? Nameless(file, report)
        : report.Unplaced is [var first, ..]
            ? $"{Path.GetFileName(file)}: no listing stands in it: the first thing that could not be placed, at line {first.Line}, is: {first.Kind}"
        : $"{Path.GetFileName(file)}: no listing stands in it: see that it is the list, and whole";

    // So that the first screening need not wait for it. A list put there earlier may no longer hold: screening says so.
    private static void Keep(Workbench bench, ListShelf shelf)
    {
        try
        {
            KeptScreener.Open(bench, shelf);
        }
        catch (CaseworkException fault)
        {
            bench.Tell(fault.Message);
        }
    }

    // Nobody is found in such a list by name, though it looks whole.
    private static string Nameless(string file, ListReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(file)}: none of its {report.Listings:N0} listings has a name: give the file with the names in the same call{(report.Lacks.Count > 0 ? $": {string.Join(" and ", report.Lacks)}" : "")}"
        );

    // What stood for the day already is compared before it gives way.
    private static ListDelta? Delta(ListShelf shelf, ListSnapshot snapshot) =>
        shelf.Shelved().LastOrDefault(s => s.List == snapshot.List && s.AsOf <= snapshot.AsOf) is { } before
            ? ListDelta.Between(ListShelf.Read(before).Snapshot, snapshot)
            : null;

    // Each list with its own files: the main ones first, then each companion with the nearest main file before it, else behind it.
    private static List<List<string>> Groups(Workbench bench, IReadOnlyList<string> files)
    {
        var mains = files
            .Select((file, at) => (At: at, Files: new List<string> { file }))
            .Where(group => Opens(null, group.Files))
            .ToList();
        for (var at = 0; at < files.Count; at++)
        {
            if (mains.Exists(group => group.At == at))
                continue;
            var nearest = mains.OrderBy(group => group.At < at ? at - group.At : files.Count + group.At);
            if (nearest.FirstOrDefault(group => Opens(null, [.. group.Files, files[at]])).Files is { } found)
                found.Add(files[at]);
            else
                Opens(bench, [files[at]]);
        }

        return mains.ConvertAll(group => group.Files);
    }

    private static bool Opens(Workbench? bench, IReadOnlyList<string> files)
    {
        var streams = files.Select(StreamedFile.Open).ToList();
        try
        {
            var batch = ListReader.Open(files.Zip(streams, (path, stream) => ListFile.Of(path, stream)));
            foreach (var fault in batch.Faults)
                bench?.Tell($"{fault.File}: {fault.Cause}: {fault.Mend}");
            return batch.Lists.Count == 1 && batch.Faults.Count == 0;
        }
        finally
        {
            streams.ForEach(stream => stream.Dispose());
        }
    }
}

/// <summary>A list that was put on the shelf.</summary>
/// <param name="Shelved">Where.</param>
/// <param name="Report">What it has, and what its reader could not place.</param>
/// <param name="Delta">What changed since the snapshot before, or against the one that stood for the day; null when there was none.</param>
public sealed record AddedList(ShelvedList Shelved, ListReport Report, ListDelta? Delta)
{
    /// <summary>What speaks against its being the whole list of that day, each in a line.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
}

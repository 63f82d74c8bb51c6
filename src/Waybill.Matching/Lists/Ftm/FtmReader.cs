using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>
/// Reads FollowTheMoney entities as JSON Lines, as OpenSanctions publishes them. Listings are the entities that a <c>Sanction</c> points
/// at, that are marked as targets, or whose topics say so. Sanctions, papers and links may stand anywhere in the file, so it is read whole
/// before the first listing comes. Of exports that nest entities, what is nested is not read. The ids are the file's own. The list is
/// named after the dataset that lists most of its entities.
/// </summary>
internal static class FtmReader
{
    /// <summary>The name of a list whose datasets name none.</summary>
    internal const string Anonymous = "ftm";

    public static ListFormat Format { get; } =
        new("FollowTheMoney entities, JSON Lines", _ => Anonymous, head => IsEntity(head) ? FileRole.Main : null, Read);

    private static IEnumerable<ListedEntity> Read(ListSource source) => Listings(source, Load);

    /// <summary>The listings among the entities of a file, which is loaded when the first is asked for.</summary>
    internal static IEnumerable<ListedEntity> Listings(ListSource source, Func<ListSource, FtmGraph> load)
    {
        var graph = load(source);
        var joined = graph.Datasets.Joined(graph.Subjects.Select(subject => subject.Entity).Where(graph.IsListed), graph.Sanctions);
        var list = joined.Select(one => one.Key).FirstOrDefault(ListNames.IsName) ?? Anonymous;
        (source.Tally.List, source.Tally.Joined) = (list, joined);
        foreach (var (entity, place) in graph.Subjects)
        {
            if (graph.IsListed(entity))
                yield return FtmListing.Of(source, graph, entity, place, list);
            else
                source.Tally.Unplaced("entity that is not listed", place.File, place.Line, entity.Caption);
        }
    }

    private static FtmGraph Load(ListSource source)
    {
        var (file, limits, graph) = (source.Main.Name, source.Limits, new FtmGraph(source.Tally));
        using var bytes = new LineOffsets(source.Main.Bytes());
        var wire = new WireLimits
        {
            LongestLine = limits.LongestLine,
            DeepestNesting = limits.DeepestNesting,
            MostValues = limits.MostNodes,
        };
        WireLine<Entity>? last = null;
        foreach (var line in EntityJson.Read(bytes, source.Model, file, wire))
        {
            last = line;
            foreach (var fault in line.Faults)
                source.Tally.Unplaced(fault.Cause, file, line.Line, fault.Mend);
            if (line.Line > limits.MostRows)
                throw new ListException(file, line.Line, $"more than {limits.MostRows} lines", "split the file");
            if (line.Value is not { } entity)
                continue;
            var (start, end) = bytes.Of(line.Line);
            graph.Take(entity, new(file, line.Line, null, start, end, []));
        }

        if (last is { Value: null } && IsTorn(last.Faults, bytes.Last))
            throw new ListException(file, last.Line, "the file ends in the middle of a line", "it is cut off here: get it anew");
        return graph;
    }

    // A last line may do without a break, and may be refused for other things than its end.
    private static bool IsTorn(IReadOnlyList<WireFault> faults, byte end) =>
        end is not ((byte)'\n' or (byte)'\r')
        && (end != '}' || faults.Any(fault => fault.Cause.StartsWith("not JSON", StringComparison.Ordinal)));

    private static bool IsEntity(FileHead head)
    {
        var line = head.Text.AsSpan().TrimStart();
        return line.StartsWith("{")
            && line.Contains("\"schema\"", StringComparison.Ordinal)
            && line.Contains("\"properties\"", StringComparison.Ordinal)
            && line.Contains("\"id\"", StringComparison.Ordinal);
    }

    /// <summary>An entity with where it stands.</summary>
    internal readonly record struct Placed(Entity Entity, ListPlace Place);
}

using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>
/// Reads FollowTheMoney entities as JSON Lines, as OpenSanctions publishes them. Listings are the entities that a <c>Sanction</c> points
/// at, that are marked as targets, or whose topics say so. Sanctions, papers and links may stand anywhere in the file, so it is read whole
/// before the first listing comes. Of exports that nest entities, what is nested is not read. The ids are the file's own.
/// </summary>
internal static class FtmReader
{
    private const string Anonymous = "ftm";

    public static ListFormat Format { get; } =
        new("FollowTheMoney entities, JSON Lines", head => Dataset(head) ?? Anonymous, head => IsEntity(head) ? FileRole.Main : null, Read);

    private static IEnumerable<ListedEntity> Read(ListSource source)
    {
        var graph = Load(source);
        foreach (var (entity, place) in graph.Subjects)
        {
            if (graph.IsListed(entity))
                yield return FtmListing.Of(source, graph, entity, place);
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
        foreach (var line in EntityJson.Read(bytes, source.Model, file, wire))
        {
            foreach (var fault in line.Faults)
                source.Tally.Unplaced(fault.Cause, file, line.Line, fault.Mend);
            if (line.Line > limits.MostRows)
                throw new ListException(file, line.Line, $"more than {limits.MostRows} lines", "split the file");
            if (line.Value is not { } entity)
                continue;
            var (start, end) = bytes.Of(line.Line);
            graph.Take(entity, new(file, line.Line, null, start, end, []));
        }

        return graph;
    }

    private static bool IsEntity(FileHead head)
    {
        var line = head.Text.AsSpan().TrimStart();
        return line.StartsWith("{")
            && line.Contains("\"schema\"", StringComparison.Ordinal)
            && line.Contains("\"properties\"", StringComparison.Ordinal)
            && line.Contains("\"id\"", StringComparison.Ordinal);
    }

    /// <summary>The first dataset that the beginning names; null when it names none.</summary>
    private static string? Dataset(FileHead head)
    {
        const string Key = "\"datasets\"";
        var at = head.Text.IndexOf(Key, StringComparison.Ordinal);
        var parts = at < 0 ? [] : head.Text[(at + Key.Length)..Math.Min(head.Text.Length, at + 200)].Split('"');
        return parts.Length > 2 && parts[1].Length is > 0 and < 64 && parts[1].All(IsOfName) ? parts[1] : null;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    /// <summary>An entity with where it stands.</summary>
    internal readonly record struct Placed(Entity Entity, ListPlace Place);
}

using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Statements;
using Waybill.FollowTheMoney.Types;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>
/// Reads FollowTheMoney statements as CSV, as OpenSanctions publishes them and <c>waybill resolve --statements</c> writes them: entities by
/// their canonical ids, which <see cref="FtmReader"/> makes listings of. Rows of one entity may stand anywhere, so the file is read whole;
/// what was found elsewhere and may not belong to its dataset is passed over.
/// </summary>
internal static class FtmStatements
{
    public static ListFormat Format { get; } =
        new(
            "FollowTheMoney statements, CSV",
            _ => FtmReader.Anonymous,
            head => HeadLook.Heads(head, "canonical_id", "entity_id", "prop", "schema", "value", "dataset") ? FileRole.Main : null,
            source => FtmReader.Listings(source, Load)
        );

    private static FtmGraph Load(ListSource source)
    {
        var (file, limits, graph) = (source.Main.Name, source.Limits, new FtmGraph(source.Tally));
        using var bytes = new LineOffsets(source.Main.Bytes());
        var wire = new WireLimits { LongestLine = limits.LongestLine, MostValues = limits.MostNodes };
        var entities = new Dictionary<string, (ListPlace Place, List<Statement> Said)>(StringComparer.Ordinal);
        var canonical = new Dictionary<string, string>(StringComparer.Ordinal);
        WireLine<Statement>? last = null;
        foreach (var line in StatementCsv.Read(bytes, file, wire))
        {
            last = line;
            foreach (var fault in line.Faults)
                source.Tally.Unplaced(fault.Cause, file, line.Line, fault.Mend);
            if (line.Line > limits.MostRows)
                throw new ListException(file, line.Line, $"more than {limits.MostRows} lines", "split the file");
            if (line.Value is not { IsExternal: false } statement)
                continue;
            if (!entities.TryGetValue(statement.CanonicalId, out var entity))
            {
                var (start, end) = bytes.Of(line.Line);
                entities.Add(statement.CanonicalId, entity = (new(file, line.Line, null, start, end, []), []));
            }

            entity.Said.Add(statement);
            canonical[statement.EntityId] = statement.CanonicalId;
        }

        if (last is { Value: null, Line: > 1 } && bytes.Last is not ((byte)'\n' or (byte)'\r'))
            throw new ListException(file, last.Line, "the file ends in the middle of a row", "it is cut off here: get it anew");
        foreach (var (place, said) in entities.Values)
            Take(source, graph, place, [.. said.Select(one => Pointed(one, source.Model, canonical))]);
        return graph;
    }

    private static void Take(ListSource source, FtmGraph graph, ListPlace place, List<Statement> said)
    {
        var (_, entity, faults) = StatementAggregation.ToEntity(said, source.Model);
        foreach (var fault in faults)
            source.Tally.Unplaced("statement that does not fit", place.File, place.Line, fault);
        if (entity is not null)
            graph.Take(entity, place);
    }

    // What points at an entity that was merged points at the whole.
    private static Statement Pointed(Statement statement, Model model, Dictionary<string, string> canonical) =>
        canonical.TryGetValue(statement.Value, out var id)
        && id != statement.Value
        && model.Find(statement.Schema)?.Find(statement.Property)?.Type == PropertyTypes.Entity
            ? statement with
            {
                Value = id,
            }
            : statement;
}

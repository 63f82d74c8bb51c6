using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>The entities of a file: those that may be listed, and those that speak of them.</summary>
internal sealed class FtmGraph(ListTally tally)
{
    private readonly List<FtmReader.Placed> subjects = [];
    private readonly Dictionary<string, List<FtmReader.Placed>> sanctions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Relation, string Other)>> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> captions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>What the datasets are that the file names.</summary>
    public FtmDatasets Datasets { get; } = new();

    /// <summary>The entities that may be listed, in the file's order.</summary>
    public IEnumerable<(Entity Entity, ListPlace Place)> Subjects => subjects.Select(placed => (placed.Entity, placed.Place));

    public void Take(Entity entity, ListPlace place)
    {
        var schema = entity.Schema;
        if (schema.IsA("Sanction"))
        {
            Datasets.Take(entity);
            Each(entity, "entity", sanctions, new FtmReader.Placed(entity, place));
        }
        else if (schema.IsA("Identification"))
            Each(entity, "holder", papers, entity);
        else if (schema.IsA("Address"))
            addresses.TryAdd(entity.Id, entity.First("full") ?? entity.Caption);
        else if (schema.IsEdge)
            Edge(entity);
        else if (!captions.TryAdd(entity.Id, entity.Caption))
            tally.Unplaced("entity that stands twice", place.File, place.Line, entity.Id);
        else
            subjects.Add(new(entity, place));
    }

    public bool IsListed(Entity entity) =>
        entity.Target is true
        || sanctions.ContainsKey(entity.Id)
        || entity.Get("topics").Any(topic => topic == "sanction" || topic.StartsWith("sanction.", StringComparison.Ordinal));

    public IReadOnlyList<FtmReader.Placed> Sanctions(string id) => sanctions.GetValueOrDefault(id) ?? [];

    public IReadOnlyList<Entity> Papers(string id) => papers.GetValueOrDefault(id) ?? [];

    /// <summary>The links of an entity, the other by its caption where the file has it.</summary>
    public IEnumerable<ListedLink> Links(string id) =>
        (links.GetValueOrDefault(id) ?? []).Select(link => new ListedLink(
            link.Relation,
            captions.GetValueOrDefault(link.Other, link.Other)
        ));

    public string? Address(string id) => addresses.GetValueOrDefault(id);

    private void Edge(Entity entity)
    {
        var relation = entity.Schema.Label.ToLowerInvariant();
        foreach (var (from, to) in entity.EdgePairs())
        {
            Under(links, from).Add((relation, to));
            Under(links, to).Add((relation, from));
        }
    }

    private static void Each<T>(Entity entity, string property, Dictionary<string, List<T>> index, T value)
    {
        foreach (var id in entity.Get(property))
            Under(index, id).Add(value);
    }

    private static List<T> Under<T>(Dictionary<string, List<T>> index, string id)
    {
        if (!index.TryGetValue(id, out var known))
            index.Add(id, known = []);
        return known;
    }
}

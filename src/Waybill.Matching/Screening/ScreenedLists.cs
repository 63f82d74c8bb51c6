using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Names;

namespace Waybill.Matching.Screening;

/// <summary>What a screener rests on: listings by number, the indexes of their names, their numbers, and the lists' histories.</summary>
internal sealed class ScreenedLists
{
    private static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Body, NameKind.Vessel];

    private readonly List<ListedEntity> listed;
    private readonly EntityFacts?[] facts;
    private readonly int[] names;
    private readonly NameIndex[] indexes;
    private readonly KeyBuckets numbers;

    private ScreenedLists(List<ListedEntity> listed, int[] names, NameIndex[] indexes, KeyBuckets numbers, Dictionary<string, ListingHistory> histories)
    {
        (this.listed, this.names, this.indexes, this.numbers, Histories) = (listed, names, indexes, numbers, histories);
        facts = new EntityFacts?[listed.Count];
    }

    /// <summary>How many listings there are.</summary>
    public int Count => listed.Count;

    /// <summary>The lists over their snapshots, by short name.</summary>
    public IReadOnlyDictionary<string, ListingHistory> Histories { get; }

    /// <summary>The lists of snapshots; of a listing in several the newest counts.</summary>
    public static ScreenedLists Of(IEnumerable<ListSnapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        var histories = snapshots.GroupBy(s => s.List, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new ListingHistory(g), StringComparer.Ordinal);
        var builders = Kinds.ToDictionary(kind => kind, kind => new NameIndexBuilder(kind));
        var (listed, names, numbers) = (new List<ListedEntity>(), new List<int>(), new List<(uint, int)>());
        foreach (var one in Newest(histories))
        {
            var kind = NameKinds.OfSchema(one.Entity.Schema.Name);
            if (kind == NameKind.Unknown && one.Entity.First("name") is { } first)
                kind = Name.Of(first).Kind;
            var own = EntityNames.Of(one.Entity, kind);
            foreach (var name in own)
                builders[name.Kind].Add(listed.Count, name);
            foreach (var number in EntityNumbers.Of(one.Entity))
                numbers.Add((WordKeys.OfText(number), listed.Count));
            names.Add(own.Count);
            listed.Add(one);
        }

        return new(listed, [.. names], [.. Kinds.Select(kind => builders[kind].Build())], KeyBuckets.Of(numbers), histories);
    }

    /// <summary>A listing.</summary>
    public ListedEntity Listed(int owner) => listed[owner];

    /// <summary>What comparing looks at in a listing.</summary>
    public EntityFacts Facts(int owner) => facts[owner] ??= new(Listed(owner).Entity);

    /// <summary>How many names a listing has.</summary>
    public int Names(int owner) => names[owner];

    /// <summary>The names of a kind.</summary>
    public NameIndex Index(NameKind kind) => indexes[Array.IndexOf(Kinds, kind)];

    /// <summary>The listings that have a number in common with an entity.</summary>
    public IReadOnlyCollection<int> OfNumbers(EntityFacts asked)
    {
        if (asked.Numbers.Count == 0)
            return [];
        var found = new HashSet<int>();
        foreach (var number in asked.Numbers)
            numbers.Find(WordKeys.OfText(number), found);
        found.RemoveWhere(owner => !Facts(owner).Numbers.Overlaps(asked.Numbers));
        return found;
    }

    private static IEnumerable<ListedEntity> Newest(Dictionary<string, ListingHistory> histories)
    {
        foreach (var history in histories.Values.OrderBy(h => h.Snapshots[0].List, StringComparer.Ordinal))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var one in history.Snapshots.Reverse().SelectMany(snapshot => snapshot.Entities.Values))
            {
                if (seen.Add(one.Listing.Reference))
                    yield return one;
            }
        }
    }
}

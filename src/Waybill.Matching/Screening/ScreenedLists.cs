using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Names;
using Waybill.Matching.Screening.Files;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Matching.Screening;

/// <summary>What a screener rests on: listings by number, the indexes of their names, their numbers, and the lists' histories.</summary>
internal sealed class ScreenedLists
{
    private const int MostSnapshots = 100_000;

    private static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Body, NameKind.Vessel];

    private readonly Func<int, ListedEntity> listed;
    private readonly EntityFacts?[] facts;
    private readonly int[] lists;
    private readonly int[] names;
    private readonly ListingHistory[] byNumber;
    private readonly NameIndex[] indexes;
    private readonly KeyBuckets numbers;
    private readonly KeyBuckets weakAliases;
    private Dictionary<string, int>? byId;

    private ScreenedLists(
        Func<int, ListedEntity> listed,
        int[] lists,
        int[] names,
        ListedSchemata schemata,
        NameIndex[] indexes,
        KeyBuckets numbers,
        KeyBuckets weakAliases,
        Dictionary<string, ListingHistory> histories
    )
    {
        (this.listed, this.lists, this.names, this.indexes) = (listed, lists, names, indexes);
        (Schemata, this.numbers, this.weakAliases, Histories) = (schemata, numbers, weakAliases, histories);
        byNumber = [.. ByName(histories)];
        facts = new EntityFacts?[names.Length];
    }

    /// <summary>How many listings there are.</summary>
    public int Count => names.Length;

    /// <summary>The schemata of the listings.</summary>
    public ListedSchemata Schemata { get; }

    /// <summary>The lists over their snapshots, by short name.</summary>
    public IReadOnlyDictionary<string, ListingHistory> Histories { get; }

    /// <summary>The listing of an id; null when there is none. The first call looks at all listings.</summary>
    public ListedEntity? Find(string id) => OwnerOf(id) is { } owner ? Listed(owner) : null;

    /// <summary>The days of the first and of the last snapshot that have a listing; null when none has.</summary>
    public (DateOnly First, DateOnly Last)? SeenOn(string id)
    {
        if (OwnerOf(id) is not { } owner)
            return null;
        var reference = Listed(owner).Listing.Reference;
        var days = History(owner)
            .Snapshots.Where(snapshot => snapshot.Find(reference) is not null)
            .Select(snapshot => snapshot.AsOf)
            .ToList();
        return days.Count == 0 ? null : (days[0], days[^1]);
    }

    private int? OwnerOf(string id)
    {
        byId ??= Enumerable
            .Range(0, Count)
            .GroupBy(owner => Listed(owner).Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return byId.TryGetValue(id, out var found) ? found : null;
    }

    /// <summary>The lists of snapshots; of a listing in several the newest counts.</summary>
    public static ScreenedLists Of(IEnumerable<ListSnapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        var histories = ByList(snapshots);
        var builders = Kinds.ToDictionary(kind => kind, kind => new NameIndexBuilder(kind));
        var (listed, lists, names) = (new List<ListedEntity>(), new List<int>(), new List<int>());
        var (numbers, weak) = (new List<(uint, int)>(), new List<(uint, int)>());
        foreach (var (list, history) in ByName(histories).Index())
        {
            foreach (var one in Newest(history))
            {
                var entity = new EntityFacts(WithFormerNames(one, history));
                var most = 0;
                foreach (var kind in entity.PossibleKinds)
                {
                    var own = EntityNames.Of(entity.Entity, kind);
                    most = Math.Max(most, own.Count);
                    foreach (var name in own)
                        builders[kind].Add(listed.Count, name);
                }

                foreach (var number in EntityNumbers.Of(entity.Entity))
                    numbers.Add((WordKeys.OfText(number), listed.Count));
                foreach (var alias in WeakAliases.Of(entity.Entity).Select(WeakAliases.Fold).Distinct(StringComparer.Ordinal))
                    weak.Add((WordKeys.OfText(alias), listed.Count));
                names.Add(most);
                lists.Add(list);
                listed.Add(one);
            }
        }

        return new(
            owner => listed[owner],
            [.. lists],
            [.. names],
            ListedSchemata.Of(listed),
            [.. Kinds.Select(kind => builders[kind].Build())],
            KeyBuckets.Of(numbers),
            KeyBuckets.Of(weak),
            histories
        );
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static ScreenedLists Read(IndexReader reader)
    {
        var listings = StoredListings.Read(reader);
        var snapshots = new ListSnapshot[
            reader.Numbers<int>() is [>= 0 and <= MostSnapshots and var count] ? count : throw reader.Fault("it has no snapshots")
        ];
        for (var i = 0; i < snapshots.Length; i++)
            snapshots[i] = StoredSnapshot.Read(reader, listings);
        var histories = ByList(snapshots);
        var (owners, lists, names) = (reader.Numbers<int>(), reader.Numbers<int>(), reader.Numbers<int>());
        var (schemata, numbers, weakAliases) = (ListedSchemata.Read(reader), KeyBuckets.Read(reader), KeyBuckets.Read(reader));
        var indexes = Kinds.Select(_ => NameIndex.Read(reader)).ToArray();
        var isSound =
            owners.Length == names.Length
            && schemata.Count == owners.Length
            && numbers.Holds(owners.Length)
            && weakAliases.Holds(owners.Length)
            && IndexReader.AreBelow(owners, listings.Count)
            && lists.Length == owners.Length
            && IndexReader.AreBelow(lists, histories.Count)
            && indexes.Select(index => index.Kind).SequenceEqual(Kinds)
            && Array.TrueForAll(indexes, index => index.Holds(owners.Length))
            && reader.IsAtEnd;
        return isSound
            ? new(owner => listings[owners[owner]], lists, names, schemata, indexes, numbers, weakAliases, histories)
            : throw reader.Fault("its listings do not hold");
    }

    /// <summary>Writes all that it rests on.</summary>
    public void Write(IndexWriter writer)
    {
        using var later = new MemoryStream();
        using var listings = new ListingsWriter();
        var rest = new IndexWriter(later);
        var snapshots = Histories.OrderBy(h => h.Key, StringComparer.Ordinal).SelectMany(h => h.Value.Snapshots).ToList();
        rest.Numbers<int>([snapshots.Count]);
        snapshots.ForEach(snapshot => StoredSnapshot.Write(rest, snapshot, listings));
        rest.Numbers<int>([.. Enumerable.Range(0, Count).Select(owner => listings.Add(Listed(owner)))]);
        rest.Numbers<int>(lists);
        rest.Numbers<int>(names);
        Schemata.Write(rest);
        numbers.Write(rest);
        weakAliases.Write(rest);
        foreach (var index in indexes)
            index.Write(rest);
        listings.Write(writer);
        writer.Raw(later.GetBuffer().AsSpan(0, (int)later.Length));
    }

    /// <summary>A listing.</summary>
    public ListedEntity Listed(int owner) => listed(owner);

    /// <summary>The list that a listing stands on, over its snapshots.</summary>
    public ListingHistory History(int owner) => byNumber[lists[owner]];

    /// <summary>What comparing looks at in a listing; names that only older snapshots have are among it.</summary>
    public EntityFacts Facts(int owner) => facts[owner] ??= new(WithFormerNames(Listed(owner), History(owner)));

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
            found.UnionWith(numbers.WordsOf(WordKeys.OfText(number)).ToArray());
        found.RemoveWhere(owner => !Facts(owner).Numbers.Overlaps(asked.Numbers));
        return found;
    }

    /// <summary>The listings that have a name for a weak alias, each with the alias, in order.</summary>
    public IEnumerable<(int Owner, string Alias)> OfWeakAlias(string name)
    {
        var folded = WeakAliases.Fold(name);
        foreach (var owner in weakAliases.WordsOf(WordKeys.OfText(folded)).ToArray())
        {
            if (WeakAliases.Of(Facts(owner).Entity).FirstOrDefault(alias => WeakAliases.Fold(alias) == folded) is { } alias)
                yield return (owner, alias);
        }
    }

    private static Dictionary<string, ListingHistory> ByList(IEnumerable<ListSnapshot> snapshots) =>
        snapshots.GroupBy(s => s.List, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new ListingHistory(g), StringComparer.Ordinal);

    private static IEnumerable<ListingHistory> ByName(Dictionary<string, ListingHistory> histories) =>
        histories.OrderBy(history => history.Key, StringComparer.Ordinal).Select(history => history.Value);

    // Of a listing in several snapshots the newest.
    private static IEnumerable<ListedEntity> Newest(ListingHistory history)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in history.Snapshots.Reverse().SelectMany(snapshot => snapshot.Entities.Values))
        {
            if (seen.Add(one.Listing.Reference))
                yield return one;
        }
    }

    // Who asks may know it by a name that the list had and no longer has.
    private static Entity WithFormerNames(ListedEntity one, ListingHistory history)
    {
        var entity = one.Entity;
        foreach (var (name, _, _) in history.FormerNamesOf(one.Listing.Reference))
        {
            if (ReferenceEquals(entity, one.Entity))
                entity = entity.Clone();
            var property = name.Quality == AliasQuality.Low ? "weakAlias" : "previousName";
            entity.AddRaw(entity.Schema.Find(property) is null ? "alias" : property, name.Text);
        }

        return entity;
    }
}

using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Files;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Matching.Screening;

/// <summary>
/// Screens entities against sanctions lists: by the numbers that identify, then by names, and weighs all that both sides tell. Safe for
/// many threads.
/// </summary>
public sealed class Screener
{
    private readonly ScreenedLists lists;

    /// <summary>Makes a screener of snapshots; of a listing in several the newest counts.</summary>
    public Screener(IEnumerable<ListSnapshot> snapshots)
        : this(ScreenedLists.Of(snapshots)) { }

    private Screener(ScreenedLists lists) => this.lists = lists;

    /// <summary>How many listings there are.</summary>
    public int Count => lists.Count;

    /// <summary>The snapshots that it rests on, by list and day.</summary>
    public IEnumerable<ListSnapshot> Snapshots =>
        lists.Histories.OrderBy(h => h.Key, StringComparer.Ordinal).SelectMany(h => h.Value.Snapshots);

    /// <summary>Reads what <see cref="Write"/> wrote; listings are read when they are first needed.</summary>
    /// <param name="stream">The file, at its beginning; it must be able to seek.</param>
    /// <param name="restsOn">What the lists would be read from.</param>
    /// <param name="file">The name that an error gives.</param>
    /// <returns>Null when it was made of other lists, or by another build of Waybill: it must be made again.</returns>
    /// <exception cref="IndexException">The bytes are cut off or damaged.</exception>
    public static Screener? Read(Stream stream, string restsOn, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ScreenerFile.Read(stream, restsOn, file) is { } lists ? new(lists) : null;
    }

    /// <summary>Writes the screener, so that it need not be made of its lists again. The same screener gives the same bytes.</summary>
    /// <param name="stream">Receives the file.</param>
    /// <param name="restsOn">What the lists were read from: names, sizes and times of files, say.</param>
    public void Write(Stream stream, string restsOn)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ScreenerFile.Write(lists, restsOn, stream);
    }

    /// <summary>The listing of an id, such as <c>un-6908402</c>; null when there is none.</summary>
    public ListedEntity? Find(string id) => lists.Find(id);

    /// <summary>The days of the first and of the last snapshot that have a listing; null when none has.</summary>
    public (DateOnly First, DateOnly Last)? SeenOn(string id) => lists.SeenOn(id);

    /// <summary>The listings that may be of an entity, the likeliest first.</summary>
    /// <param name="query">Who is asked for: a name at least, or a number.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="day">A day: each hit then tells whether it was listed on it.</param>
    public IReadOnlyList<ScreeningHit> Screen(Entity query, double threshold = NameComparison.DefaultThreshold, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = new EntityFacts(query);
        return Hits(asked, lists.Schemata.Scope(asked, []), threshold, day, out _);
    }

    /// <summary>What each list tells of a day about who stands in none of its snapshots, by short name.</summary>
    public IReadOnlyList<ListOnDay> ListsOn(DateOnly day) =>
        [
            .. lists
                .Histories.OrderBy(h => h.Key, StringComparer.Ordinal)
                .Select(history => new ListOnDay(history.Key, history.Value.AbsentOn(day))),
        ];

    /// <summary>The listings that may be of an entity, and what is told beside them.</summary>
    /// <param name="query">Who is asked for: a name at least, or a number.</param>
    /// <param name="otherwise">
    /// The same as other things, where it is not said what is named: each is asked for among the listings that none before it may be.
    /// </param>
    /// <param name="threshold">The least score of a hit.</param>
    /// <param name="day">A day: each hit then tells whether it was listed on it.</param>
    public ScreeningAnswer Answer(
        Entity query,
        IReadOnlyList<Entity>? otherwise = null,
        double threshold = NameComparison.DefaultThreshold,
        DateOnly? day = null
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = new EntityFacts(query);
        var scope = lists.Schemata.Scope(asked, []);
        var (hits, all) = (Hits(asked, scope, threshold, day, out var bornOtherwise), new List<EntityFacts> { asked });
        foreach (var other in (otherwise ?? []).Select(entity => new EntityFacts(entity)))
        {
            if (Hits(other, lists.Schemata.Scope(other, all), threshold, day, out _) is { Count: > 0 } others)
                hits = [.. InOrder(hits.Concat(others)).DistinctBy(hit => hit.Listed.Id)];
            all.Add(other);
        }

        var ids = hits.Select(hit => hit.Listed.Id).ToHashSet(StringComparer.Ordinal);
        var namesakes = Except(Bearers.OfName(lists, asked, scope.Kinds), ids);
        ids.UnionWith(namesakes.Select(one => one.Id));
        return new(hits)
        {
            Namesakes = namesakes,
            BornOtherwise = bornOtherwise.Count == 0 ? [] : Except(Bearers.First(lists, bornOtherwise), ids),
            OneWord = OneWord(asked, ids),
            WeakAlias = Bearers.OfWeakAlias(lists, all, ids),
            OnDay = day is { } on ? AnswerOnDay.Of(on, ListsOn(on), hits) : null,
        };
    }

    private List<ScreeningHit> Hits(
        EntityFacts asked,
        AskedScope scope,
        double threshold,
        DateOnly? day,
        out IReadOnlyCollection<int> bornOtherwise
    )
    {
        var hits = new List<ScreeningHit>();
        var numbered = lists.OfNumbers(asked);
        foreach (var owner in numbered.Where(scope.Holds))
        {
            if (EntityComparer.Compare(asked, lists.Facts(owner), threshold) is { } comparison)
                hits.Add(Hit(owner, comparison, day));
        }

        var found = new FoundListings(lists, asked, scope, asked.Names(asked.Kind).Count, threshold);
        foreach (var kind in scope.Kinds)
        {
            foreach (var name in asked.Names(kind))
                found.Add(name, kind);
        }

        foreach (var (owner, pair) in found.Pairs)
        {
            if (
                !numbered.Contains(owner)
                && EntityComparer.Compare(asked, lists.Facts(owner), pair, found.Beside(owner), threshold) is { } comparison
            )
                hits.Add(Hit(owner, comparison, day));
        }

        bornOtherwise = found.BornOtherwise;
        return hits.Count < 2 ? hits : [.. InOrder(hits)];
    }

    private static List<ListedEntity> Except(IReadOnlyList<ListedEntity> bearers, HashSet<string> told) =>
        [.. bearers.Where(one => !told.Contains(one.Id))];

    private (string Word, int Listings)? OneWord(EntityFacts asked, HashSet<string> hits)
    {
        var found = asked.Kind is NameKind.Unknown or NameKind.Person ? Bearers.OfWord(lists, asked) : null;
        if (found is not var (word, owners))
            return null;
        // Most words have no hit, and their listings need not be read.
        var count = hits.Count == 0 ? owners.Count : owners.Count(owner => !hits.Contains(lists.Listed(owner).Id));
        return count > 0 ? (word, count) : null;
    }

    private static IEnumerable<ScreeningHit> InOrder(IEnumerable<ScreeningHit> hits) =>
        hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Listed.Id, StringComparer.Ordinal);

    private ScreeningHit Hit(int owner, EntityComparison comparison, DateOnly? day)
    {
        var one = lists.Listed(owner);
        var (history, reference) = (lists.History(owner), one.Listing.Reference);
        var former = comparison.Names is { } names
            ? history.FormerNamesOf(reference).FirstOrDefault(name => name.Name.Text == names.Right)
            : null;
        var newest = history.Snapshots[^1];
        return new(one, comparison, day is { } on ? history.WasListed(reference, on) : null, former)
        {
            GoneFrom = newest.IsWhole && !newest.Entities.ContainsKey(reference) ? newest : null,
        };
    }
}

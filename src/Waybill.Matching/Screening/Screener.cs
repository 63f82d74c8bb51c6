using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Screening;

/// <summary>
/// Screens entities against sanctions lists: by the numbers that identify, then by names, and weighs all that both sides tell. Safe for
/// many threads.
/// </summary>
public sealed class Screener
{
    // Dates, numbers and places may lift a pair of names that alone would not do.
    private const double LeastNameScore = 0.2;

    private readonly List<ListedEntity> listed = [];
    private readonly List<int> names = [];
    private readonly Dictionary<NameKind, NameIndex> indexes;
    private readonly Dictionary<string, List<int>> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListingHistory> histories;
    private Dictionary<string, ListedEntity>? byId;

    /// <summary>Makes a screener of snapshots; of a listing in several the newest counts.</summary>
    public Screener(IEnumerable<ListSnapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        histories = snapshots.GroupBy(s => s.List, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new ListingHistory(g), StringComparer.Ordinal);
        var builders = new[] { NameKind.Person, NameKind.Body, NameKind.Vessel }.ToDictionary(kind => kind, kind => new NameIndexBuilder(kind));
        foreach (var history in histories.Values.OrderBy(h => h.Snapshots[0].List, StringComparer.Ordinal))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var one in history.Snapshots.Reverse().SelectMany(snapshot => snapshot.Entities.Values))
            {
                if (seen.Add(one.Listing.Reference))
                    Add(one, builders);
            }
        }

        indexes = builders.ToDictionary(pair => pair.Key, pair => pair.Value.Build());
    }

    /// <summary>How many listings there are.</summary>
    public int Count => listed.Count;

    /// <summary>The snapshots that it rests on, by list and day.</summary>
    public IEnumerable<ListSnapshot> Snapshots => histories.OrderBy(h => h.Key, StringComparer.Ordinal).SelectMany(h => h.Value.Snapshots);

    /// <summary>The listing of an id, such as <c>un-6908402</c>; null when there is none.</summary>
    public ListedEntity? Find(string id) => (byId ??= listed.ToDictionary(one => one.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>The listings that may be of an entity, the likeliest first.</summary>
    /// <param name="query">Who is asked for: a name at least, or a number.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="day">A day: each hit then tells whether it was listed on it.</param>
    public IReadOnlyList<ScreeningHit> Screen(Entity query, double threshold = NameComparison.DefaultThreshold, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = NameKinds.OfSchema(query.Schema.Name);
        var best = new Dictionary<int, (string Asked, string Listed, NameComparison Comparison)>();
        foreach (var kind in asked == NameKind.Unknown ? [NameKind.Person, NameKind.Body] : new[] { asked })
        {
            foreach (var name in EntityNames.Of(query, kind))
            {
                foreach (var hit in indexes[kind].Search(name, LeastNameScore))
                {
                    if (!best.TryGetValue(hit.Owner, out var before) || hit.Comparison.Score > before.Comparison.Score)
                        best[hit.Owner] = (name.Text, hit.Text, hit.Comparison);
                }
            }
        }

        var owners = best.Keys.Concat(EntityNumbers.Of(query).SelectMany(number => numbers.GetValueOrDefault(number) ?? [])).Distinct();
        var own = EntityNames.Of(query, asked).Count;
        var hits = new List<ScreeningHit>();
        foreach (var owner in owners)
        {
            var one = listed[owner];
            NamePair? pair = best.TryGetValue(owner, out var found) ? new(found.Asked, found.Listed, found.Comparison) : null;
            var comparison = pair is null
                ? EntityComparer.Compare(query, one.Entity)
                : EntityComparer.Compare(query, one.Entity, pair, own * names[owner]);
            if (comparison.Score >= threshold)
                hits.Add(new(one, comparison, day is { } on ? histories[one.Listing.List].WasListed(one.Listing.Reference, on) : null));
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Listed.Id, StringComparer.Ordinal)];
    }

    private void Add(ListedEntity one, Dictionary<NameKind, NameIndexBuilder> builders)
    {
        var owner = listed.Count;
        listed.Add(one);
        var kind = NameKinds.OfSchema(one.Entity.Schema.Name);
        if (kind == NameKind.Unknown && one.Entity.First("name") is { } first)
            kind = Name.Of(first).Kind;
        var own = EntityNames.Of(one.Entity, kind);
        names.Add(own.Count);
        foreach (var name in own)
            builders[name.Kind].Add(owner, name);
        foreach (var number in EntityNumbers.Of(one.Entity))
        {
            if (!numbers.TryGetValue(number, out var owners))
                numbers.Add(number, owners = []);
            owners.Add(owner);
        }
    }
}

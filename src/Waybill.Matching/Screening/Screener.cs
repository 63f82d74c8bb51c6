using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Files;

namespace Waybill.Matching.Screening;

/// <summary>
/// Screens entities against sanctions lists: by the numbers that identify, then by names, and weighs all that both sides tell. Safe for
/// many threads.
/// </summary>
public sealed class Screener
{
    private static readonly NameKind[] PersonOrBody = [NameKind.Person, NameKind.Body];

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
    /// <param name="bytes">The whole file.</param>
    /// <param name="restsOn">What the lists would be read from.</param>
    /// <param name="file">The name that an error gives.</param>
    /// <returns>Null when it was made of other lists, or by another build of Waybill: it must be made again.</returns>
    /// <exception cref="IndexException">The bytes are cut off or damaged.</exception>
    public static Screener? Read(byte[] bytes, string restsOn, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return ScreenerFile.Read(bytes, restsOn, file) is { } lists ? new(lists) : null;
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

    /// <summary>The listings that may be of an entity, the likeliest first.</summary>
    /// <param name="query">Who is asked for: a name at least, or a number.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="day">A day: each hit then tells whether it was listed on it.</param>
    public IReadOnlyList<ScreeningHit> Screen(Entity query, double threshold = NameComparison.DefaultThreshold, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = new EntityFacts(query);
        var named = EntityNames.Of(query, asked.Kind);
        var hits = new List<ScreeningHit>();
        var numbered = lists.OfNumbers(asked);
        foreach (var owner in numbered)
        {
            if (EntityComparer.Compare(asked, lists.Facts(owner), threshold) is { } comparison)
                hits.Add(Hit(owner, comparison, day));
        }

        var found = new FoundListings(lists, asked, named.Count, threshold);
        foreach (var kind in asked.Kind == NameKind.Unknown ? PersonOrBody : [asked.Kind])
        {
            foreach (var name in asked.Kind == NameKind.Unknown ? EntityNames.Of(query, kind) : named)
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

        return hits.Count < 2 ? hits : [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Listed.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The listings that bear a name of an entity but have other numbers than it, by id: they are no hits where a number tells them apart.
    /// </summary>
    /// <param name="query">Who is asked for; without a number there are none.</param>
    public IReadOnlyList<ListedEntity> Namesakes(Entity query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = new EntityFacts(query);
        return Bearers.OfName(lists, asked, asked.Kind == NameKind.Unknown ? PersonOrBody : [asked.Kind]);
    }

    /// <summary>
    /// The one word of a name that may be a person's, and how many listings of persons have it in a longer name. A word alone does not find
    /// these.
    /// </summary>
    /// <param name="query">Who is asked for.</param>
    /// <param name="hits">What was found already: it is not counted.</param>
    /// <returns>Null for a name of several words, for several names, and for what is no person.</returns>
    public (string Word, int Listings)? OneWord(Entity query, IReadOnlyList<ScreeningHit> hits)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(hits);
        var asked = new EntityFacts(query);
        var found = asked.Kind is NameKind.Unknown or NameKind.Person ? Bearers.OfWord(lists, asked) : null;
        if (found is not var (word, owners))
            return null;
        // Most words have no hit, and their listings need not be read.
        var ids = hits.Select(hit => hit.Listed.Id).ToHashSet(StringComparer.Ordinal);
        return (word, ids.Count == 0 ? owners.Count : owners.Count(owner => !ids.Contains(lists.Listed(owner).Id)));
    }

    private ScreeningHit Hit(int owner, EntityComparison comparison, DateOnly? day)
    {
        var one = lists.Listed(owner);
        var (history, reference) = (lists.History(owner), one.Listing.Reference);
        var former = comparison.Names is { } names
            ? history.FormerNamesOf(reference).FirstOrDefault(name => name.Name.Text == names.Right)
            : null;
        return new(one, comparison, day is { } on ? history.WasListed(reference, on) : null, former);
    }
}

using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Screening;

/// <summary>The listings that bear a name, or a word of one, and are no hits for it. They are told beside the hits.</summary>
internal static class Bearers
{
    /// <summary>How many are told.</summary>
    private const int Most = 50;

    // From which score on a listing bears the name asked for, and does not only resemble it.
    private const double LeastOfName = 0.8;

    // A word alone agrees in little with a name of several.
    private const double LeastOfWord = 1e-4;

    /// <summary>The listings that bear a name of an entity and have other numbers than it.</summary>
    public static IReadOnlyList<ListedEntity> OfName(ScreenedLists lists, EntityFacts asked, IReadOnlyList<NameKind> kinds)
    {
        if (asked.Numbers.Count == 0)
            return [];
        var owners = new HashSet<int>();
        foreach (var kind in kinds)
        {
            foreach (var name in asked.Names(kind))
                owners.UnionWith(lists.Index(kind).Search(name, LeastOfName).Select(hit => hit.Owner));
        }

        return First(
            lists,
            owners.Where(owner => lists.Facts(owner).Numbers is { Count: > 0 } numbers && !numbers.Overlaps(asked.Numbers))
        );
    }

    /// <summary>The first of some listings, by id.</summary>
    public static IReadOnlyList<ListedEntity> First(ScreenedLists lists, IEnumerable<int> owners) =>
        [.. owners.Select(lists.Listed).OrderBy(one => one.Id, StringComparer.Ordinal).Take(Most)];

    /// <summary>The listings that have a name of an entity for a weak alias, of those that it may be, by id.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="asked">The entity, as each thing that it is asked for as.</param>
    /// <param name="hits">The ids of the hits, which are told as such.</param>
    public static WeakBearers? OfWeakAlias(ScreenedLists lists, IReadOnlyList<EntityFacts> asked, IReadOnlySet<string> hits)
    {
        SortedDictionary<string, WeakBearer>? found = null;
        foreach (var name in asked[0].Entity.Get("name"))
        {
            foreach (var (owner, alias) in lists.OfWeakAlias(name))
            {
                var listed = lists.Listed(owner);
                if (!hits.Contains(listed.Id) && asked.Any(one => EntityComparer.CanBeOne(one.Entity.Schema, listed.Entity.Schema)))
                    (found ??= new(StringComparer.Ordinal)).TryAdd(listed.Id, new(listed, alias));
            }
        }

        return found is null ? null : new(found.Count, [.. found.Values.Take(Most)]);
    }

    /// <summary>
    /// The one word of a person's name, with a title or without, and the listings of persons who have it as a word of a longer name; null
    /// where it is longer.
    /// </summary>
    public static (string Word, IReadOnlyCollection<int> Owners)? OfWord(ScreenedLists lists, EntityFacts asked)
    {
        if (asked.Names(NameKind.Person) is not [var given] || OnlyWord(given) is not { } word)
            return null;
        var name = Name.Of(word.Text, NameKind.Person);
        var index = lists.Index(NameKind.Person);
        var owners = new HashSet<int>();
        foreach (var hit in index.Search(name, LeastOfWord))
        {
            if (index.NameOf(hit.Name).PartArray is { Length: > 1 } parts && Array.Exists(parts, part => part.Sound == word.Sound))
                owners.Add(hit.Owner);
        }

        return (word.Text, owners);
    }

    // Of two words the first may be a title: "President" is a name too, and only before two more surely none.
    private static NamePart? OnlyWord(Name name)
    {
        var words = Array.FindAll(name.PartArray, part => part.Class != PartClass.Title);
        if (words is [{ Class: PartClass.Word }, _] && WordLists.Embedded.Titles.Contains(words[0].Folded))
            words = words[1..];
        return words is [{ Class: PartClass.Word } only] ? only : null;
    }
}

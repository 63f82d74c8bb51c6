using System.Runtime.InteropServices;
using Waybill.Matching.Entities;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Screening;

/// <summary>
/// The listings that a query's names find, each with its best pair of names, and those that bear a name and are ruled out by their birth. One
/// query's.
/// </summary>
internal sealed class FoundListings(ScreenedLists lists, EntityFacts asked, AskedScope scope, int names, double threshold)
{
    // From which score on a listing bears the name asked for, and does not only resemble it.
    private const double LeastOfBearer = 0.8;

    private readonly double least = Math.Max(EntityComparer.LeastOfNames, EntityComparer.LeastNameScore(asked, names, threshold));
    private readonly Dictionary<int, double> leastNames = [];
    private readonly Dictionary<int, ScoredPair> pairs = [];
    private readonly HashSet<int> bornOtherwise = [];

    /// <summary>The best pair of names of each listing that may be of whom is asked for.</summary>
    public IReadOnlyDictionary<int, ScoredPair> Pairs => pairs;

    /// <summary>The listings that bear a name of whom is asked for, but are born otherwise.</summary>
    public IReadOnlyCollection<int> BornOtherwise => bornOtherwise;

    /// <summary>Looks for a name.</summary>
    public void Add(Name name, NameKind kind)
    {
        var index = lists.Index(kind);
        foreach (var hit in index.Search(name, least, LeastName))
        {
            if (hit.Score < leastNames[hit.Owner])
                bornOtherwise.Add(hit.Owner);
            else if (!pairs.TryGetValue(hit.Owner, out var before) || hit.Score > before.Score)
                pairs[hit.Owner] = new(name, index.NameOf(hit.Name), hit.Score);
        }
    }

    /// <summary>What speaks for and against a listing beside its names.</summary>
    public IReadOnlyList<Reason> Beside(int owner) => EntityComparer.Beside(asked, lists.Facts(owner), names * lists.Names(owner));

    // What stands beside the names is cheaper to look at than they are, and another year of birth rules a listing out.
    private double LeastName(int owner)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(leastNames, owner, out var isKnown);
        if (!isKnown)
        {
            known = scope.Holds(owner)
                ? EntityComparer.LeastNameScore(asked, lists.Facts(owner), names * lists.Names(owner), threshold)
                : double.PositiveInfinity;
        }

        return known > LeastOfBearer && scope.Holds(owner) && DateFacts.AreBornApart(asked, lists.Facts(owner)) ? LeastOfBearer : known;
    }
}

using Waybill.Casework.Cases;
using Waybill.Core.Decisions;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Resolution;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Resolution;

/// <summary>
/// What of a case is to be resolved: its names beside each other and beside the listings, the likeliest pairs first. Nothing is resolved by
/// a score; a person judges each pair.
/// </summary>
public sealed class ResolveCase
{
    private readonly Dictionary<string, CaseName> names;
    private readonly Screener? screener;

    internal ResolveCase(IReadOnlyList<CaseName> all, Resolver resolver, Screener? screener)
    {
        (Names, Resolver, this.screener) = (all, resolver, screener);
        names = all.ToDictionary(name => name.Id, StringComparer.Ordinal);
    }

    /// <summary>The names that the case's claims give.</summary>
    public IReadOnlyList<CaseName> Names { get; }

    /// <summary>What was judged.</summary>
    public Resolver Resolver { get; private set; }

    /// <summary>Opens a case for resolving.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="screener">The lists; null where there are none.</param>
    public static ResolveCase Open(Workbench bench, string path, Screener? screener) =>
        CurrentCase.Ask(
            bench,
            path,
            store =>
            {
                var decided = DecidedCase.Of(store);
                return new ResolveCase(CaseNames.Of(decided.Claims, decided.Texts), Resolver.Of(decided.Record.Judgements), screener);
            }
        );

    /// <summary>The pairs at or above a threshold that nobody has judged and that no chain joins, the likeliest first.</summary>
    public IReadOnlyList<ResolutionPair> Pairs(double threshold = NameComparison.DefaultThreshold, CancellationToken stop = default)
    {
        var own = Names.Where(name => name.Entity is not null).ToList();
        var pairs = PairsOfNames.Find(own, threshold, stop).ToList();
        foreach (var name in screener is null ? [] : own)
        {
            stop.ThrowIfCancellationRequested();
            // As screening the case asks: a name may be a ship's or a firm's.
            foreach (var hit in screener!.Answer(name.Entity!, name.Otherwise is { } other ? [other] : [], threshold).Hits)
            {
                var side = new ResolutionSide.OfCase(name, name.Beside(hit.Listed.Entity.Schema));
                pairs.Add(new(side, new ResolutionSide.OfList(hit.Listed), hit.Comparison));
            }
        }

        return
        [
            .. pairs
                .Where(pair => IsOpen(pair.Left.Id, pair.Right.Id))
                .OrderByDescending(pair => pair.Comparison.Score)
                .ThenBy(pair => pair.Left.Id, StringComparer.Ordinal)
                .ThenBy(pair => pair.Right.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>True where nobody has judged a pair, and no chain joins or parts it.</summary>
    public bool IsOpen(string one, string other) =>
        Resolver.Find(one, other) is null && !Resolver.AreOne(one, other) && Resolver.Obstacle(one, other) is null;

    /// <summary>What an id stands for; null when neither the case nor a list has it.</summary>
    public ResolutionSide? Find(string id) =>
        names.TryGetValue(id, out var name) && name.Entity is not null ? new ResolutionSide.OfCase(name)
        : screener?.Find(id) is { } listed ? new ResolutionSide.OfList(listed)
        : null;

    /// <summary>
    /// Every entity that a judgement or the case names, each with who says so: the case, or the list. What may be a ship or a firm is what
    /// it was judged to be one with.
    /// </summary>
    public IEnumerable<(Entity Entity, string Dataset)> Entities()
    {
        foreach (var name in Names)
        {
            if (JudgedKinds.EntityOf(name, this) is { } entity)
                yield return (entity, "case");
        }

        var listings = Resolver.Clusters.SelectMany(cluster => cluster.Members).Where(id => !names.ContainsKey(id));
        foreach (var listed in listings.Select(id => screener?.Find(id)).OfType<ListedEntity>())
        {
            foreach (var said in ListedStatements.Of(listed, screener!))
                yield return said;
        }
    }

    /// <summary>Takes up the judgements that the journal has by now.</summary>
    internal void Take(IReadOnlyList<EntityJudgement> judgements) => Resolver = Resolver.Of(judgements);
}

/// <summary>Two that may be one.</summary>
/// <param name="Left">A name of the case.</param>
/// <param name="Right">Another, or a listing.</param>
/// <param name="Comparison">What speaks for and against it.</param>
public sealed record ResolutionPair(ResolutionSide Left, ResolutionSide Right, EntityComparison Comparison);

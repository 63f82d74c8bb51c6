using Waybill.Core.Decisions;

namespace Waybill.Matching.Resolution;

/// <summary>
/// What judgements make of entities: which are one, and under which id. A fold over the judgements in their order and nothing else, so
/// that undoing one gives exactly what was before it. Immutable.
/// </summary>
/// <remarks>
/// Of several judgements on one pair the last that was not undone stands. A judgement <em>same</em> joins two clusters, and with them all
/// their members, unless that would make one of two entities that a standing judgement holds to be different: then it is held back and
/// told, until somebody takes one of the two back. So no chain ever overrules a person's <em>different</em>.
/// </remarks>
public sealed class Resolver
{
    private readonly Dictionary<EntityPair, EntityJudgement> standing;
    private readonly Clusters clusters;

    private Resolver(Dictionary<EntityPair, EntityJudgement> standing, Clusters clusters, IReadOnlyList<HeldBack> heldBack) =>
        (this.standing, this.clusters, HeldBack) = (standing, clusters, heldBack);

    /// <summary>No judgements.</summary>
    public static Resolver Empty { get; } = Of([]);

    /// <summary>The judgements that stand, by pair.</summary>
    public IEnumerable<EntityJudgement> Standing =>
        standing
            .Values.OrderBy(judgement => judgement.Left, StringComparer.Ordinal)
            .ThenBy(judgement => judgement.Right, StringComparer.Ordinal);

    /// <summary>The judgements <em>same</em> that are not in force, in their order.</summary>
    public IReadOnlyList<HeldBack> HeldBack { get; }

    /// <summary>Entities that are one, by canonical id; each with two members at least.</summary>
    public IEnumerable<EntityCluster> Clusters => clusters.All().OrderBy(cluster => cluster.CanonicalId, StringComparer.Ordinal);

    /// <summary>Folds judgements.</summary>
    /// <param name="judgements">All of them, the oldest first.</param>
    public static Resolver Of(IEnumerable<EntityJudgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var tops = new StandingJudgements(judgements).InOrder.ToList();
        var clusters = new Clusters();
        foreach (var different in tops.Where(top => top.Verdict == JudgementVerdict.Different))
            clusters.Part(different);
        var heldBack = new List<HeldBack>();
        foreach (var same in tops.Where(top => top.Verdict == JudgementVerdict.Same))
        {
            if (clusters.Obstacle(same.Left, same.Right) is { } obstacle)
                heldBack.Add(new(same, obstacle));
            else
                clusters.Join(same);
        }

        return new(tops.ToDictionary(top => top.Pair), clusters, heldBack);
    }

    /// <summary>The id of the cluster that an entity is in; its own where it is in none.</summary>
    /// <remarks>
    /// A cluster's id is made of its oldest judgement in force: it stays as members join, and across rebuilds.
    /// </remarks>
    public string CanonicalId(string id) => clusters.CanonicalId(id);

    /// <summary>The entities that are one with an entity, itself among them, in order.</summary>
    public IReadOnlyList<string> Members(string id) => clusters.Members(id);

    /// <summary>True where two entities are one, judged so or by a chain.</summary>
    public bool AreOne(string one, string other) => one == other || clusters.AreJoined(one, other);

    /// <summary>The judgement on a pair that stands; null when there is none.</summary>
    public EntityJudgement? Find(string one, string other) => standing.GetValueOrDefault(EntityPair.Of(one, other));

    /// <summary>
    /// The judgement <em>different</em> that two clusters have between them, so that joining them would break it; null when none does.
    /// </summary>
    public EntityJudgement? Obstacle(string one, string other) => clusters.Obstacle(one, other);

    /// <summary>
    /// The chain of judgements <em>same</em> in force by which two entities are one, from the one to the other; empty when they are not.
    /// </summary>
    public IReadOnlyList<EntityJudgement> Chain(string one, string other) => clusters.Chain(one, other);
}

/// <summary>Entities that are one.</summary>
/// <param name="CanonicalId">Their common id.</param>
/// <param name="Members">Their own ids, ordered.</param>
public sealed record EntityCluster(string CanonicalId, IReadOnlyList<string> Members);

/// <summary>A judgement that is not in force.</summary>
/// <param name="Same">The judgement.</param>
/// <param name="Different">The judgement that it would break.</param>
public sealed record HeldBack(EntityJudgement Same, EntityJudgement Different);

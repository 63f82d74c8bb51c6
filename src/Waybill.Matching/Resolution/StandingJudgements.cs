using Waybill.Core.Decisions;

namespace Waybill.Matching.Resolution;

/// <summary>The judgements on each pair as a pile: the last stands, and undoing it lets the one before stand again.</summary>
public sealed class StandingJudgements
{
    private readonly Dictionary<EntityPair, Stack<(int Order, EntityJudgement Judgement)>> piles = [];
    private int count;

    /// <summary>Piles judgements up.</summary>
    /// <param name="judgements">All of them, the oldest first.</param>
    public StandingJudgements(IEnumerable<EntityJudgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        foreach (var judgement in judgements)
            Add(judgement);
    }

    /// <summary>Those that stand, the oldest first.</summary>
    public IEnumerable<EntityJudgement> InOrder =>
        piles.Values.Where(pile => pile.Count > 0).Select(pile => pile.Peek()).OrderBy(top => top.Order).Select(top => top.Judgement);

    /// <summary>Takes a judgement up.</summary>
    public void Add(EntityJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        if (!piles.TryGetValue(judgement.Pair, out var pile))
            piles.Add(judgement.Pair, pile = new());
        if (judgement.Verdict != JudgementVerdict.Undone)
            pile.Push((count, judgement));
        else
            pile.TryPop(out _);
        count++;
    }

    /// <summary>The judgement on a pair that stands; null when there is none.</summary>
    public EntityJudgement? Find(EntityPair pair) =>
        piles.TryGetValue(pair, out var pile) && pile.TryPeek(out var top) ? top.Judgement : null;
}

using Waybill.Casework.Cases;
using Waybill.Core.Decisions;
using Waybill.Matching.Resolution;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Resolution;

/// <summary>Records judgements on whether entities are one.</summary>
public static class JudgeEntities
{
    private const int MostInAnEntry = 10_000;

    /// <summary>Records judgements; when it has returned, they may be acknowledged.</summary>
    /// <param name="bench">Who judges.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="resolving">The case as it is being resolved; it takes the judgements up.</param>
    /// <param name="verdicts">The judgements, in order.</param>
    public static JudgedPairs Run(Workbench bench, string path, ResolveCase resolving, IReadOnlyList<PairVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(bench);
        ArgumentNullException.ThrowIfNull(resolving);
        ArgumentNullException.ThrowIfNull(verdicts);
        using var session = CaseSession.Open(bench, path);
        // Another may have judged meanwhile: what is appended follows what the journal has now.
        var all = session.Record.Judgements.ToList();
        var (before, standing) = (Resolver.Of(all), new StandingJudgements(all));
        var judged = new List<JudgedPair>();
        foreach (var verdict in verdicts)
        {
            var pair = EntityPair.Of(verdict.One, verdict.Other);
            var idle = Idle(standing.Find(pair), verdict.Verdict);
            judged.Add(new(verdict, idle));
            if (idle is not null)
                continue;
            var judgement = new EntityJudgement
            {
                Left = pair.Left,
                Right = pair.Right,
                Verdict = verdict.Verdict,
                Why = string.IsNullOrWhiteSpace(verdict.Why) ? null : verdict.Why.Trim(),
                By = bench.Who,
                At = bench.Clock.GetUtcNow(),
            };
            standing.Add(judgement);
            all.Add(judgement);
        }

        foreach (var part in all.Skip(session.Record.Judgements.Count).Chunk(MostInAnEntry).ToList())
            session.Append([.. part.Select(judgement => new Judged(judgement))]);
        session.CatchUp();
        resolving.Take(all);
        var known = before.HeldBack.Select(held => held.Same).ToHashSet();
        return new(judged, [.. resolving.Resolver.HeldBack.Where(held => !known.Contains(held.Same))], session.Record.Head);
    }

    // Why a judgement would change nothing; null where it changes something.
    private static string? Idle(EntityJudgement? standing, JudgementVerdict verdict)
    {
        if (verdict == JudgementVerdict.Undone)
            return standing is null ? "nothing was judged of this pair" : null;
        return standing?.Verdict == verdict
            ? FormattableString.Invariant($"judged so already by {standing.By} on {standing.At:yyyy-MM-dd}")
            : null;
    }
}

/// <summary>Says what is held back.</summary>
public static class HeldBackWords
{
    /// <summary>One judgement that is not in force, and why.</summary>
    public static string Of(HeldBack held)
    {
        ArgumentNullException.ThrowIfNull(held);
        var (same, different) = held;
        return same.Pair == different.Pair
            ? $"{same.Pair} was judged both same and different"
            : FormattableString.Invariant(
                $"'same' of {same.Pair} is held back: by it {different.Left} and {different.Right} would be one, which {different.By} judged different on {different.At:yyyy-MM-dd}; undo one of the two"
            );
    }
}

/// <summary>What somebody judges of two entities.</summary>
/// <param name="One">The id of the one.</param>
/// <param name="Other">The id of the other.</param>
/// <param name="Verdict">What.</param>
/// <param name="Why">The reason; null when none is given.</param>
public sealed record PairVerdict(string One, string Other, JudgementVerdict Verdict, string? Why = null);

/// <summary>What a judgement came to.</summary>
/// <param name="Verdict">The judgement.</param>
/// <param name="Idle">Why it was not recorded; null where it was.</param>
public sealed record JudgedPair(PairVerdict Verdict, string? Idle);

/// <summary>What judgements came to.</summary>
/// <param name="Pairs">Each, in order.</param>
/// <param name="HeldBack">The judgements <em>same</em> that are held back now and were not before.</param>
/// <param name="Head">The journal's head.</param>
public sealed record JudgedPairs(IReadOnlyList<JudgedPair> Pairs, IReadOnlyList<HeldBack> HeldBack, JournalHead Head);

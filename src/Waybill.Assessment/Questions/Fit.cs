namespace Waybill.Assessment.Questions;

/// <summary>How a claim stands to a question.</summary>
/// <param name="Kind">Whether it answers it.</param>
/// <param name="Stage">How far the checks came before they failed; the further, the nearer the claim is to answering.</param>
/// <param name="Reason">Why it does not answer; empty when it does.</param>
/// <param name="Narrower">True when it speaks of narrower goods, a narrower unit or a shorter window: it bounds the answer from below
/// only.</param>
/// <param name="AssumedStart">True when it does not say from when it counts, and is taken to count from the question's baseline.</param>
internal sealed record Fit(FitKind Kind, int Stage, string Reason, bool Narrower = false, bool AssumedStart = false)
{
    public static Fit Answers { get; } = new(FitKind.Answers, int.MaxValue, "");

    public static Fit Misses(int stage, string reason) => new(FitKind.Misses, stage, reason);
}

/// <summary>The ways in which a claim stands to a question.</summary>
internal enum FitKind
{
    /// <summary>It does not answer it.</summary>
    Misses,

    /// <summary>It speaks of the same transfer, use or other matter, and counts it in another unit.</summary>
    OtherUnit,

    /// <summary>It would answer, but counts from before the question's baseline.</summary>
    NotComparable,

    /// <summary>It answers the question, or denies what the question asks about.</summary>
    Answers,
}

namespace Waybill.Reading.Explaining;

/// <summary>How the claims of a text came to be, and where none did.</summary>
/// <param name="Claims">Its claims, in order.</param>
/// <param name="Unread">The sentences that state something and gave no claim, in order, the first thousand at most.</param>
public sealed record TextExplanation(IReadOnlyList<ClaimExplanation> Claims, IReadOnlyList<ExplainedSentence> Unread)
{
    /// <summary>Of a text that is not read.</summary>
    public static TextExplanation None { get; } = new([], []);
}

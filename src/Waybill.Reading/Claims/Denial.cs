using Waybill.Core.Claims;
using Waybill.Reading.Clauses;

namespace Waybill.Reading.Claims;

/// <summary>Words that say of what was told before that it is not so, or that nothing proves it.</summary>
/// <param name="Trigger">Index of the chunk of the verb.</param>
/// <param name="Denier">Who says so by the verb itself; null where the sentence's speaker does.</param>
/// <param name="Act">The act; null where the words are a plain negative.</param>
/// <param name="Certainty">Underspecified where only proof is wanting.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
internal sealed record Denial(int Trigger, Argument? Denier, Act? Act, Certainty Certainty, int First, int Last)
{
    /// <summary>Index of the token that tells how far a transfer had come; -1 where none does: "nothing was signed".</summary>
    public int Status { get; init; } = -1;

    /// <summary>True where only a transfer can be meant: "nothing was delivered".</summary>
    public bool IsOfTransfer { get; init; }
}

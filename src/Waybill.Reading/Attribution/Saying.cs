using Waybill.Core.Claims;

namespace Waybill.Reading.Attribution;

/// <summary>A stretch of a sentence that somebody is said to say.</summary>
/// <param name="First">Index of the stretch's first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="CueFirst">Index of the first token of the words that attribute.</param>
/// <param name="CueLast">Index of their last token.</param>
/// <param name="Links">Who says it, outermost first.</param>
/// <param name="Act">What the speaker does with it.</param>
/// <param name="Certainty">How firmly.</param>
/// <param name="IsRetro">True where it goes back to something said earlier.</param>
/// <param name="Said">The day that the text gives for the saying, as EDTF; null when it gives none.</param>
internal sealed record Saying(
    int First,
    int Last,
    int CueFirst,
    int CueLast,
    IReadOnlyList<AttributionLink> Links,
    Act Act,
    Certainty Certainty,
    bool IsRetro,
    string? Said
)
{
    /// <summary>True when a token is part of what is said.</summary>
    public bool Covers(int token) => token >= First && token <= Last && (token < CueFirst || token > CueLast);
}

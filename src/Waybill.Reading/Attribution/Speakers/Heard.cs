using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Voices;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>A voice with who stands behind it.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Links">Who speaks, outermost first.</param>
/// <param name="Act">What the innermost does with the content.</param>
/// <param name="Certainty">How firmly.</param>
/// <param name="IsRetro">True where the text goes back to something said earlier.</param>
/// <param name="Said">The day that the text gives for the saying, as EDTF; null when it gives none.</param>
internal sealed record Heard(Voice Voice, IReadOnlyList<AttributionLink> Links, Act Act, Certainty Certainty, bool IsRetro, string? Said)
{
    /// <summary>True where the content holds the other's cue: it is told by this one.</summary>
    public bool Tells(Heard other) => !ReferenceEquals(this, other) && Voice.Covers(other.Voice.Start);

    /// <summary>How much of the text the content takes.</summary>
    public int Length => Voice.Content.Sum(s => s.End - s.Start);
}

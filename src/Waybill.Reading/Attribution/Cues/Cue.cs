using Waybill.Core.Claims;

namespace Waybill.Reading.Attribution.Cues;

/// <summary>A word that hands a content to a source.</summary>
/// <param name="Class">What the source does.</param>
/// <param name="Act">What that makes of a claim in the content.</param>
/// <param name="Certainty">How firmly the source holds it.</param>
/// <param name="IsRetro">True where the text goes back to something said earlier.</param>
/// <param name="Takes">What holds the content, in order of preference.</param>
internal sealed record Cue(CueClass Class, Act Act, Certainty Certainty, bool IsRetro, IReadOnlyList<string> Takes)
{
    /// <summary>True where the content is told as so, or as not so: what stands in it may be a claim of the source.</summary>
    public bool Reports =>
        Class
            is CueClass.Says
                or CueClass.Denies
                or CueClass.Accuses
                or CueClass.Believes
                or CueClass.Finds
                or CueClass.Predicts
                or CueClass.Fears
                or CueClass.Discusses;
}

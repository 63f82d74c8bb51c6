using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Drops stances whose verb only hands a claim on: <c>Iran supplied drones, London charged in a letter</c> holds what London charges, and no
/// stance besides.
/// </summary>
internal static class SayingVerbs
{
    /// <summary>Takes them out of the readings of a sentence.</summary>
    public static void Drop(List<ClaimReading> readings, SentenceView view) =>
        readings.RemoveAll(stance =>
            stance.Match.Rule.Frame == "Position"
            && readings.Exists(told =>
                told.Match.Rule.Frame != "Position"
                && told.Match.First < stance.Match.First
                && told.Sayings.Any(saying =>
                    ReferenceEquals(saying.Heard.Voice.Tree, view.Tree) && view.ChunkAt(saying.Heard.Voice.CueHead) == stance.Match.Trigger
                )
            )
        );
}

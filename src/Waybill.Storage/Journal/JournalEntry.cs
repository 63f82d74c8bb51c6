using Waybill.Core.Evidence;

namespace Waybill.Storage.Journal;

/// <summary>A batch of events that were committed together: wholly in the journal, or not at all.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Previous">The hash of the entry before; zeros for the first.</param>
/// <param name="Hash">Its own hash, over number, previous, time, person and each event's kind and body hash.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Who">Who wrote it.</param>
/// <param name="Events">What happened, in order.</param>
public sealed record JournalEntry(
    long Number,
    Sha256 Previous,
    Sha256 Hash,
    DateTimeOffset At,
    string Who,
    IReadOnlyList<JournalEvent> Events
)
{
    /// <summary>The journal's head when this entry was its last.</summary>
    public JournalHead Head => new(Number, Hash);
}

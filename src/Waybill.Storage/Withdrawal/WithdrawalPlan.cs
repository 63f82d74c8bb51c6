using Waybill.Core.Evidence;
using Waybill.Storage.Journal;

namespace Waybill.Storage.Withdrawal;

/// <summary>Finds what a withdrawal has to erase.</summary>
internal static class WithdrawalPlan
{
    /// <summary>The tombstone for an exhibit; null when no entry captures it.</summary>
    public static Withdrawn? For(Sha256 exhibit, string why, IEnumerable<JournalEntry> entries)
    {
        var captured = false;
        List<EventPlace> redacted = [];
        SortedSet<Sha256> texts = [];
        HashSet<Sha256> live = [];
        foreach (var entry in entries)
        {
            for (var i = 0; i < entry.Events.Count; i++)
            {
                var happened = entry.Events[i];
                var content = EventSubject.Content(happened);
                if (!EventSubject.Of(happened).Contains(exhibit))
                {
                    if (content is { } other)
                        live.Add(other);
                    continue;
                }

                redacted.Add(new(entry.Number, i));
                captured |= happened is Captured;
                if (happened is Extracted && content is { } text)
                    texts.Add(text);
            }
        }

        texts.ExceptWith(live);
        return captured ? new(exhibit, why, redacted, [.. texts]) : null;
    }
}

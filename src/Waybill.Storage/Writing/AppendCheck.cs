using Waybill.Core.Evidence;
using Waybill.Storage.Journal;
using Waybill.Storage.Locker;

namespace Waybill.Storage.Writing;

/// <summary>What an event must fulfil before the journal takes it: it never names bytes that are not stored.</summary>
internal static class AppendCheck
{
    /// <summary>Why the event is refused; null when it holds.</summary>
    public static string? Refusal(JournalEvent happened, CaseLocker locker, IReadOnlyDictionary<Sha256, Withdrawn> withdrawn)
    {
        foreach (var exhibit in EventSubject.Of(happened))
        {
            if (withdrawn.TryGetValue(exhibit, out var tombstone))
                return $"exhibit {exhibit} was withdrawn ({tombstone.Why})";
        }

        return happened switch
        {
            CaseOpened or Withdrawn or Redacted => throw new ArgumentException(
                $"A {happened.GetType().Name} event is not appended by itself."
            ),
            Captured captured when captured.Exhibit.Id != captured.Capture.Exhibit =>
                $"the capture is of {captured.Capture.Exhibit}, the exhibit is {captured.Exhibit.Id}",
            Captured captured => LengthRefusal(locker, captured.Exhibit),
            Extracted extracted => Missing(locker, extracted.Extraction.Text, "text"),
            Configured configured => Missing(locker, configured.Content, "configuration"),
            _ => null,
        };
    }

    private static string? LengthRefusal(CaseLocker locker, Exhibit exhibit) =>
        locker.Length(exhibit.Id) switch
        {
            null => $"exhibit {exhibit.Id} is not in the locker",
            var length when length != exhibit.Length => $"exhibit {exhibit.Id} has {length} bytes in the locker, not {exhibit.Length}",
            _ => null,
        };

    private static string? Missing(CaseLocker locker, Sha256 content, string what) =>
        locker.Exists(content) ? null : $"{what} {content} is not in the locker";
}

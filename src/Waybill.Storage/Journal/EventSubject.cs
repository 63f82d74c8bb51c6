using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Journal;

/// <summary>The exhibits that an event is about: what a withdrawal of one of them erases.</summary>
internal static class EventSubject
{
    /// <summary>The exhibits, without repetition. A map that applies to an exhibit holds nothing of it, and is not about it.</summary>
    public static IEnumerable<Sha256> Of(JournalEvent happened) =>
        happened switch
        {
            Captured captured => [captured.Exhibit.Id],
            Extracted extracted => [extracted.Extraction.Exhibit],
            Decided decided => new[] { decided.Decision.Claim, decided.Decision.Replacement }
                .OfType<Claim>()
                .Select(claim => claim.Exhibit)
                .Distinct(),
            _ => [],
        };

    /// <summary>The stored bytes that an event names.</summary>
    public static Sha256? Content(JournalEvent happened) =>
        happened switch
        {
            Captured captured => captured.Exhibit.Id,
            Extracted extracted => extracted.Extraction.Text,
            Configured configured => configured.Content,
            _ => null,
        };
}

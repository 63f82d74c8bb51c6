using System.Globalization;
using System.Text.Json;
using Waybill.Casework.Reading;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;
using Waybill.Storage.Verification;

namespace Waybill.Casework.Cases;

/// <summary>Checks a case against its journal, byte for byte.</summary>
public static class VerifyCase
{
    /// <summary>Re-hashes the locker and the chain; where they hold, derives the index's claims anew and compares them.</summary>
    /// <param name="path">The case's folder.</param>
    /// <param name="head">A head printed earlier; null when there is none to compare with.</param>
    /// <param name="stop">Breaks off.</param>
    /// <exception cref="UsageException">The head given is not one.</exception>
    public static Verified Run(string path, string? head, CancellationToken stop)
    {
        JournalHead? expected = null;
        if (head is not null)
        {
            expected = JournalHead.TryParse(head, null, out var given)
                ? given
                : throw new UsageException($"{head}: not a journal's head: give it as it was printed, N:HASH");
        }

        var report = CaseVerifier.Verify(path, expected, stop);
        return new(report, report.Holds ? IndexFault(CaseStore.OpenForReading(path), stop) : null);
    }

    /// <summary>
    /// The first claim in which the index departs from what journal and locker give; null when it does not, or is to be made anew anyway.
    /// </summary>
    private static string? IndexFault(CaseStore store, CancellationToken stop)
    {
        if (!IndexUpkeep.IsCurrent(store))
            return null;
        var record = CaseRecord.Of(store);
        var reading = new ReadExhibit(store, record, ClaimReaders.InForce(store, record));
        var indexed = store.Index.Claims(new ClaimFilter()).ToLookup(claim => claim.Exhibit);
        foreach (var exhibit in record.Exhibits)
        {
            stop.ThrowIfCancellationRequested();
            var derived = reading.Of(exhibit).Claims.Select(Form).ToList();
            var found = indexed[exhibit.Id].Select(Form).ToList();
            if (!derived.SequenceEqual(found, StringComparer.Ordinal))
                return $"{store.Folder.Index}: the claims of {exhibit.Id} are not those that journal and locker give: run rebuild";
        }

        return null;
    }

    private static string Form(Claim claim) => JsonSerializer.Serialize(claim, CoreJson.Compact.Claim);
}

/// <summary>What verifying found.</summary>
/// <param name="Report">What journal and locker say.</param>
/// <param name="IndexFault">How the derived index departs from them; null when it does not.</param>
public sealed record Verified(VerificationReport Report, string? IndexFault)
{
    /// <summary>The first broken thing, as one line; null when all holds.</summary>
    public string? Broken =>
        Report.First is { } first ? first + (Report.FailureCount > 1 ? $" (and {Report.FailureCount - 1} more)" : "") : IndexFault;

    /// <summary>What was checked, in one line. A plain text and the exhibit that it is are one file of the locker.</summary>
    public string Summary
    {
        get
        {
            var files = Report.Exhibits + Report.Texts + Report.Configurations;
            return string.Create(
                    CultureInfo.InvariantCulture,
                    $"all holds: {Report.Head.Count:N0} entries, {Report.Events:N0} events ({Report.Redacted:N0} withdrawn), "
                ) + string.Create(CultureInfo.InvariantCulture, $"{files:N0} files of {Report.Bytes:N0} bytes in the locker");
        }
    }
}

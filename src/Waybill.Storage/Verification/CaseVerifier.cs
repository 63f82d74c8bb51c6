using Waybill.Storage.Journal;
using Waybill.Storage.Locker;

namespace Waybill.Storage.Verification;

/// <summary>
/// Hashes journal and locker anew and tells what is broken. It believes nothing that it reads and changes nothing. The index is not looked
/// at: it is derived, and a rebuild compares it.
/// </summary>
public static class CaseVerifier
{
    /// <summary>Verifies a case.</summary>
    /// <param name="path">The case's folder.</param>
    /// <param name="expected">A head printed earlier; with it a cut or rewritten tail is found too.</param>
    /// <param name="cancel">Breaks off.</param>
    /// <exception cref="CaseException">There is no such folder. Whatever is in the folder, however broken, gives a report.</exception>
    public static VerificationReport Verify(string path, JournalHead? expected = null, CancellationToken cancel = default)
    {
        var folder = CaseFolder.At(path);
        if (!Directory.Exists(folder.Root))
            throw new CaseException(path, "there is no such folder", "name the folder of a case");
        var findings = new FindingList();
        var journal = new JournalCheck(folder.Journal, findings);
        journal.Run(expected, cancel);
        var locker = new LockerCheck(new CaseLocker(folder.Locker), findings);
        locker.Run(journal.Named, journal.Tombstones, cancel);
        return new()
        {
            Head = journal.Head,
            Events = journal.Events,
            Redacted = journal.Redacted,
            Exhibits = journal.Named.Count(named => named.Value.What == "exhibit"),
            Texts = journal.Named.Count(named => named.Value.What == "text"),
            Configurations = journal.Named.Count(named => named.Value.What == "configuration"),
            Bytes = locker.Bytes,
            FailureCount = findings.FailureCount,
            Failures = findings.Failures,
            Warnings = findings.Warnings,
        };
    }
}

using System.Globalization;
using Waybill.Storage.Journal;
using Waybill.Storage.Verification;

namespace Waybill.Casework.Cases;

/// <summary>Checks a case against its journal, byte for byte.</summary>
public static class VerifyCase
{
    /// <summary>Re-hashes the locker and the chain.</summary>
    /// <param name="path">The case's folder.</param>
    /// <param name="head">A head printed earlier; null when there is none to compare with.</param>
    /// <param name="stop">Breaks off.</param>
    /// <exception cref="CaseworkException">The head given is not one.</exception>
    public static VerificationReport Run(string path, string? head, CancellationToken stop)
    {
        JournalHead? expected = null;
        if (head is not null)
        {
            expected = JournalHead.TryParse(head, null, out var given)
                ? given
                : throw new CaseworkException($"{head}: not a journal's head: give it as it was printed, N:HASH");
        }

        return CaseVerifier.Verify(path, expected, stop);
    }

    /// <summary>What was checked, in one line.</summary>
    public static string Summary(VerificationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"all holds: {report.Head.Count:N0} entries, {report.Events:N0} events ({report.Redacted:N0} withdrawn), {report.Exhibits:N0} exhibits, {report.Texts:N0} texts, {report.Configurations:N0} configuration files, {report.Bytes:N0} bytes");
}

using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;
using Waybill.Storage.Journal;

namespace Waybill.Storage.Withdrawal;

/// <summary>Commits a tombstone together with the redaction that it tells of, and notes that bytes are still to be erased.</summary>
internal static class Tombstone
{
    /// <summary>The tombstones of a journal by exhibit. No other body is read, so that a long journal is opened quickly.</summary>
    public static Dictionary<Sha256, Withdrawn> All(SqliteConnection journal, string file)
    {
        try
        {
            return journal
                .Query<string>("SELECT body FROM event WHERE kind = 'withdrawn' AND body IS NOT NULL ORDER BY entry, i")
                .Select(body => (Withdrawn)EventBody.Read("withdrawn", body))
                .ToDictionary(withdrawn => withdrawn.Exhibit);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new CaseException(file, "a tombstone is malformed", "run verify, and bring the journal back from a copy", fault);
        }
    }

    public static JournalHead Commit(SqliteConnection journal, string file, string who, DateTimeOffset at, Withdrawn plan)
    {
        using var transaction = journal.BeginTransaction();
        var head = JournalRows.Append(transaction, file, who, at, [plan]);
        journal.Execute(
            "UPDATE event SET body = NULL WHERE entry = $Entry AND i = $Event",
            plan.Redacted.Select(place => new { place.Entry, place.Event }),
            transaction
        );
        journal.Execute("INSERT INTO erasing (entry) VALUES ($Count)", new { head.Count }, transaction);
        transaction.Commit();
        return head;
    }
}

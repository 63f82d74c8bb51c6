using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Storage.Journal;

namespace Waybill.Storage.Withdrawal;

/// <summary>Commits a tombstone together with the redaction that it tells of, and notes that bytes are still to be erased.</summary>
internal static class Tombstone
{
    public static JournalHead Commit(SqliteConnection journal, string file, string who, DateTimeOffset at, Withdrawn plan)
    {
        using var transaction = journal.BeginTransaction();
        var head = JournalRows.Append(transaction, file, who, at, [plan]);
        journal.Execute(
            "UPDATE event SET body = NULL WHERE entry = $Entry AND i = $Event",
            plan.Redacted.Select(place => new { place.Entry, place.Event }),
            transaction);
        journal.Execute("INSERT INTO erasing (entry) VALUES ($Count)", new { head.Count }, transaction);
        transaction.Commit();
        return head;
    }
}

using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;
using Waybill.Storage.Disk;
using Waybill.Storage.Journal;
using Waybill.Storage.Locker;

namespace Waybill.Storage.Withdrawal;

/// <summary>
/// Erases what tombstones tell of, after they are committed: files of the locker, the index, and what SQLite's files still hold of the
/// bodies. Each writer begins with it, so that it is finished whenever it was broken off. It unlinks files; it cannot reach what a disk
/// keeps of them.
/// </summary>
internal static class Erasure
{
    /// <summary>Erases what is left to erase; a line about what holds it back, or null.</summary>
    public static string? Finish(CaseStore store, SqliteConnection journal, LockerWriter locker, IEnumerable<Withdrawn> tombstones)
    {
        EraseFiles(store, locker, tombstones);
        return DiskFault.Guard(
            store.Folder.Journal,
            () =>
            {
                if (journal.ExecuteScalar<long>("SELECT count(*) FROM erasing") == 0)
                    return null;
                store.Index.Discard();
                journal.Execute("VACUUM");
                if (journal.QuerySingle<(long Busy, long, long)>("PRAGMA wal_checkpoint(TRUNCATE)").Busy != 0)
                    return $"{store.Folder.Journal}-wal: a reader holds pages with erased text: close it; the next writing command erases them";
                journal.Execute("DELETE FROM erasing");
                return null;
            }
        );
    }

    private static void EraseFiles(CaseStore store, LockerWriter locker, IEnumerable<Withdrawn> tombstones)
    {
        var present = tombstones.SelectMany(gone => gone.Texts.Prepend(gone.Exhibit)).Where(store.Locker.Exists).ToHashSet();
        if (present.Count == 0)
            return;
        var live = store.Entries().SelectMany(entry => entry.Events).Select(EventSubject.Content).OfType<Sha256>().ToHashSet();
        foreach (var content in present.Where(content => !live.Contains(content)).Order())
            locker.Erase(content);
        locker.FlushFolders();
    }
}

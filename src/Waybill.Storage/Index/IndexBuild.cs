using Microsoft.Data.Sqlite;
using Waybill.Storage.Disk;

namespace Waybill.Storage.Index;

/// <summary>Makes an index anew beside the old one, or changes rows of the one that is there. The caller holds the writer's lock.</summary>
internal static class IndexBuild
{
    public static void Replace(string file, IndexContent content, IndexStamp stamp)
    {
        var draft = file + ".new";
        try
        {
            using (var connection = IndexFile.OpenDraft(draft))
            {
                IndexSchema.Create(connection);
                Write(connection, content, stamp, update: false);
            }

            using (var whole = PrivateFile.Open(draft, FileMode.OpenOrCreate))
                whole.Flush(flushToDisk: true);
            Settle(file);
            File.Move(draft, file, overwrite: true);
            DiskHandle.FlushFolder(Path.GetDirectoryName(file)!);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public static void Update(string file, IndexContent content, IndexStamp stamp)
    {
        using var connection = IndexFile.OpenForUpdate(file);
        Write(connection, content, stamp, update: true);
    }

    /// <summary>Removes the index, before the journal that it would be rolled back from: a journal must never meet another file.</summary>
    public static void Discard(string file)
    {
        File.Delete(file);
        File.Delete(IndexFile.RollbackOf(file));
    }

    /// <summary>
    /// Sees that no rollback journal stands beside the old index, since it would be played into the new one. What an interrupted update
    /// left is rolled back, so that readers keep the old index; only one that cannot be opened at all is removed, which no reader can
    /// read either.
    /// </summary>
    private static void Settle(string file)
    {
        if (!File.Exists(IndexFile.RollbackOf(file)))
            return;
        if (!IndexFile.TryRollBack(file))
            Discard(file);
    }

    private static void Write(SqliteConnection connection, IndexContent content, IndexStamp stamp, bool update)
    {
        using var transaction = connection.BeginTransaction();
        var rows = new IndexRows(connection, transaction);
        foreach (var exhibit in content.Exhibits)
        {
            if (update)
                rows.Remove(exhibit.Record.Id);
            rows.Add(exhibit);
        }

        if (update && content.OnQuestions is not null)
            rows.RemoveOnQuestions();
        foreach (var decision in content.OnQuestions ?? [])
            rows.Add(decision);
        IndexSchema.WriteStamp(connection, transaction, stamp);
        transaction.Commit();
    }
}

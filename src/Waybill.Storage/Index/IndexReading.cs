using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Index;

/// <summary>An index open for reading, held at one committed state.</summary>
internal sealed class IndexReading : IDisposable
{
    // A file that was replaced after it was opened can meet the rollback journal of its successor's first update, and a journal can go
    // between two looks at it; either way the file is refused, and opening it once more is enough unless that happens again. What a killed
    // update left stays as it is, and is told by that: a pause longer than a tick of the file system's clock shows whether it does.
    private const int MostAttempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly SqliteTransaction state;

    private IndexReading(SqliteConnection connection, SqliteTransaction state, IndexStamp stamp) =>
        (Connection, this.state, Stamp) = (connection, state, stamp);

    public SqliteConnection Connection { get; }

    public IndexStamp Stamp { get; }

    /// <summary>Opens the index; null when there is none, it has another schema, or it is damaged.</summary>
    public static IndexReading? Open(string file)
    {
        var refusedAt = default(Standing?);
        using var pause = new ManualResetEventSlim();
        for (var attempt = 1; File.Exists(file); attempt++)
        {
            try
            {
                return OpenOnce(file);
            }
            catch (SqliteException fault)
                when (attempt < MostAttempts && fault.SqliteErrorCode is (SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN))
            {
                var now = Standing.Of(file);
                if (now is not null && now == refusedAt)
                    return null;
                refusedAt = now;
                pause.Wait(Pause);
            }
            catch (SqliteException)
            {
                return null;
            }
        }

        return null;
    }

    public void Dispose()
    {
        state.Dispose();
        Connection.Dispose();
    }

    private static IndexReading? OpenOnce(string file)
    {
        var connection = IndexFile.OpenForReading(file);
        IndexReading? reading = null;
        try
        {
            var state = connection.BeginTransaction(deferred: true);
            if (IndexSchema.ReadStamp(connection) is { } stamp)
                reading = new(connection, state, stamp);
            return reading;
        }
        finally
        {
            if (reading is null)
                connection.Dispose();
        }
    }

    /// <summary>How an index and its rollback journal stand at a moment; there is nothing left over where there is no journal.</summary>
    private sealed record Standing(DateTime Index, DateTime Rollback, long RollbackLength)
    {
        public static Standing? Of(string file)
        {
            var rollback = new FileInfo(IndexFile.RollbackOf(file));
            return rollback.Exists ? new(File.GetLastWriteTimeUtc(file), rollback.LastWriteTimeUtc, rollback.Length) : null;
        }
    }
}

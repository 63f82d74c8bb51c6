using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Index;

/// <summary>An index open for reading, held at one committed state.</summary>
internal sealed class IndexReading : IDisposable
{
    // A file that was replaced after it was opened can meet the rollback journal of its successor's first update, and is then refused. The
    // successor is under the same name, so that opening once more is enough; the third time is for a second replacement.
    private const int Attempts = 3;
    private readonly SqliteTransaction state;

    private IndexReading(SqliteConnection connection, SqliteTransaction state, IndexStamp stamp) =>
        (Connection, this.state, Stamp) = (connection, state, stamp);

    public SqliteConnection Connection { get; }

    public IndexStamp Stamp { get; }

    /// <summary>Opens the index; null when there is none, it has another schema, or it is damaged.</summary>
    public static IndexReading? Open(string file)
    {
        for (var attempt = 1; File.Exists(file); attempt++)
        {
            try
            {
                return OpenOnce(file);
            }
            catch (SqliteException fault)
                when (attempt < Attempts && fault.SqliteErrorCode is (SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN))
            { }
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
}

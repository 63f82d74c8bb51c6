using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Storage.Disk;

namespace Waybill.Storage.Journal;

/// <summary>
/// Opens the journal's SQLite file. It is in WAL mode, so that readers see one committed state and are never held up by the writer, nor
/// hold it up; with <c>synchronous=FULL</c> each commit is flushed before it returns.
/// </summary>
internal static class JournalFile
{
    private const int LargestValue = EventBody.Largest + 1024;

    /// <summary>Opens the file for the one writer, making it when it is new; the schema is not checked.</summary>
    public static SqliteConnection OpenForWriting(string file) =>
        DiskFault.Guard(
            file,
            () =>
            {
                PrivateFile.Open(file, FileMode.OpenOrCreate, FileShare.ReadWrite).Dispose();
                var connection = Open(
                    new()
                    {
                        DataSource = file,
                        Mode = SqliteOpenMode.ReadWrite,
                        Pooling = false,
                        DefaultTimeout = 10,
                    }
                );
                return Prepared(
                    connection,
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON;"
                );
            }
        );

    /// <summary>
    /// Opens a journal for reading and checks its schema. Where the folder cannot be written, the file is read as unchanging.
    /// </summary>
    public static SqliteConnection OpenForReading(string file) =>
        DiskFault.Guard(
            file,
            () =>
            {
                PrivateFile.RefuseLink(file);
                var connection = OpenReadable(file);
                try
                {
                    JournalSchema.Check(connection, file);
                    return connection;
                }
                catch
                {
                    connection.Dispose();
                    throw;
                }
            }
        );

    private static SqliteConnection OpenReadable(string file)
    {
        try
        {
            return Readable(file);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_CANTOPEN && IsAtRest(file))
        {
            return Readable($"file:{Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1");
        }
    }

    private static SqliteConnection Readable(string source)
    {
        var connection = Open(
            new()
            {
                DataSource = source,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
                DefaultTimeout = 10,
            }
        );
        connection = Prepared(connection, "PRAGMA query_only = ON;");
        try
        {
            connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool IsAtRest(string file) => new FileInfo(file + "-wal") is not { Exists: true, Length: > 0 };

    private static SqliteConnection Open(SqliteConnectionStringBuilder how)
    {
        var connection = new SqliteConnection(how.ConnectionString);
        connection.Open();
        return connection;
    }

    private static SqliteConnection Prepared(SqliteConnection connection, string pragmas)
    {
        try
        {
            _ = SQLitePCL.raw.sqlite3_limit(connection.Handle, SQLitePCL.raw.SQLITE_LIMIT_LENGTH, LargestValue);
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;" + pragmas);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

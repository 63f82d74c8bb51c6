using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Storage.Disk;

namespace Waybill.Storage.Index;

/// <summary>
/// Opens the index's SQLite file. It has a rollback journal rather than a WAL: a WAL left by a killed writer would be played into the new
/// file that a rebuild puts in the old one's place.
/// </summary>
internal static class IndexFile
{
    /// <summary>The file that SQLite rolls an interrupted update back from.</summary>
    public static string RollbackOf(string file) => file + "-journal";

    public static SqliteConnection OpenForReading(string file)
    {
        PrivateFile.RefuseLink(file);
        return Open(file, SqliteOpenMode.ReadOnly, "PRAGMA query_only = ON;");
    }

    public static SqliteConnection OpenForUpdate(string file)
    {
        PrivateFile.RefuseLink(file);
        return Open(
            file,
            SqliteOpenMode.ReadWrite,
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;"
        );
    }

    /// <summary>Opens a new file that is flushed as a whole when it is finished, and thrown away when it is not.</summary>
    public static SqliteConnection OpenDraft(string file)
    {
        File.Delete(file);
        PrivateFile.Open(file, FileMode.CreateNew).Dispose();
        return Open(file, SqliteOpenMode.ReadWrite, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
    }

    /// <summary>Rolls an interrupted update back; false when the file cannot be opened, or its rollback journal stays.</summary>
    public static bool TryRollBack(string file)
    {
        if (!File.Exists(file) || PrivateFile.IsLink(file))
            return false;
        try
        {
            using var connection = OpenForUpdate(file);
            connection.Execute("BEGIN IMMEDIATE; COMMIT;");
        }
        catch (SqliteException)
        {
            return false;
        }

        return !File.Exists(RollbackOf(file));
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode, string pragmas)
    {
        var how = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 10,
        };
        var connection = new SqliteConnection(how.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;" + pragmas);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

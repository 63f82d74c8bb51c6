using Dapper;
using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Journal;

/// <summary>
/// The tables of a journal. Another table, trigger or view in the file is a reason to refuse it: it could act when we write.
/// </summary>
internal static class JournalSchema
{
    /// <summary>The present version. A newer one is refused; an older one will be brought up here, entry by entry unchanged.</summary>
    public const int Version = 1;

    /// <summary>Marks the file as a journal of Waybill: "WYBL".</summary>
    public const int ApplicationId = 0x5759424C;

    // "erasing" holds the numbers of withdrawals whose erasure has not come to its end; it is empty otherwise and no part of the chain.
    private static readonly string[] Tables =
    [
        """
            CREATE TABLE entry (
              n INTEGER PRIMARY KEY,
              previous TEXT NOT NULL,
              at TEXT NOT NULL,
              who TEXT NOT NULL,
              hash TEXT NOT NULL
            ) STRICT
            """,
        """
            CREATE TABLE erasing (
              entry INTEGER PRIMARY KEY
            ) STRICT
            """,
        """
            CREATE TABLE event (
              entry INTEGER NOT NULL,
              i INTEGER NOT NULL,
              kind TEXT NOT NULL,
              body TEXT,
              body_hash TEXT NOT NULL,
              PRIMARY KEY (entry, i)
            ) STRICT
            """,
    ];

    /// <summary>Makes the tables and marks the file.</summary>
    public static void Create(SqliteConnection connection, SqliteTransaction transaction)
    {
        connection.Execute($"PRAGMA application_id = {ApplicationId}", transaction: transaction);
        connection.Execute($"PRAGMA user_version = {Version}", transaction: transaction);
        foreach (var table in Tables)
            connection.Execute(table, transaction: transaction);
    }

    /// <summary>Refuses what is no journal, what is newer, and what holds more or less than our tables.</summary>
    public static void Check(SqliteConnection connection, string file)
    {
        var application = connection.ExecuteScalar<long>("PRAGMA application_id");
        if (application != ApplicationId)
            throw new CaseException(file, "not a journal of Waybill", "name the folder of a case");
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version > Version)
            throw new CaseException(file, $"the case has schema {version}, this Waybill knows {Version}", "use a newer Waybill");
        if (version < 1)
            throw new CaseException(file, $"there is no schema {version}", "bring the journal back from a copy of the case");
        var found = connection.Query<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").AsList();
        if (!found.SequenceEqual(Tables, StringComparer.Ordinal))
            throw new CaseException(
                file,
                "the journal's tables are not those that Waybill makes",
                "bring the journal back from a copy of the case"
            );
    }

    /// <summary>True when the file holds no table at all: its making was broken off.</summary>
    public static bool IsEmpty(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0;
}

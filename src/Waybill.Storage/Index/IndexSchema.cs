using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;
using Waybill.Storage.Journal;

namespace Waybill.Storage.Index;

/// <summary>
/// The tables of an index. A change of them raises the version; an index of another version is made anew, never brought up.
/// </summary>
internal static class IndexSchema
{
    public const int Version = 1;

    private const string Tables = """
        CREATE TABLE stamp (reader TEXT NOT NULL, count INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
        CREATE TABLE exhibit (
          no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, restatement INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
          record TEXT NOT NULL) STRICT;
        CREATE TABLE claim (
          no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, exhibit TEXT NOT NULL, frame TEXT NOT NULL,
          start INTEGER NOT NULL, "end" INTEGER NOT NULL, act TEXT NOT NULL, polarity TEXT NOT NULL, status TEXT NOT NULL,
          unit TEXT, lower TEXT, best TEXT, upper TEXT, said TEXT, "window" TEXT, quote TEXT NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE INDEX claim_in_order ON claim (exhibit, start, "end", id);
        CREATE INDEX claim_by_frame ON claim (frame);
        CREATE TABLE filler (
          claim INTEGER NOT NULL, role TEXT NOT NULL, i INTEGER NOT NULL, text TEXT NOT NULL, folded TEXT NOT NULL, hint TEXT,
          PRIMARY KEY (claim, role, i)) STRICT, WITHOUT ROWID;
        CREATE TABLE decision (
          entry INTEGER NOT NULL, i INTEGER NOT NULL, kind TEXT NOT NULL, exhibit TEXT, claim TEXT, question TEXT,
          how TEXT NOT NULL, attached TEXT, body TEXT NOT NULL,
          PRIMARY KEY (entry, i)) STRICT, WITHOUT ROWID;
        CREATE INDEX decision_by_exhibit ON decision (exhibit);
        CREATE VIRTUAL TABLE exhibit_text USING fts5 (title, name, body, tokenize = "unicode61 remove_diacritics 2");
        CREATE VIRTUAL TABLE claim_text USING fts5 (quote, fillers, tokenize = "unicode61 remove_diacritics 2");
        """;

    public static void Create(SqliteConnection connection) =>
        connection.Execute($"PRAGMA application_id = {JournalSchema.ApplicationId + 1}; PRAGMA user_version = {Version};{Tables}");

    /// <summary>The stamp; null when the file is an index of another schema, or none.</summary>
    public static IndexStamp? ReadStamp(SqliteConnection connection)
    {
        if (
            connection.ExecuteScalar<long>("PRAGMA user_version") != Version
            || connection.ExecuteScalar<long>("PRAGMA application_id") != JournalSchema.ApplicationId + 1
        )
            return null;
        var (reader, count, hash) = connection.QueryFirstOrDefault<(string?, long, string?)>("SELECT reader, count, hash FROM stamp");
        return reader is not null && Sha256.TryParse(hash, null, out var digest) ? new(Version, reader, new(count, digest)) : null;
    }

    public static void WriteStamp(SqliteConnection connection, SqliteTransaction transaction, IndexStamp stamp)
    {
        connection.Execute("DELETE FROM stamp", transaction: transaction);
        connection.Execute(
            "INSERT INTO stamp (reader, count, hash) VALUES ($Reader, $Count, $Hex)",
            new
            {
                stamp.Reader,
                stamp.Head.Count,
                stamp.Head.Hash.Hex,
            },
            transaction
        );
    }
}

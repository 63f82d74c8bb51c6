using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Journal;

/// <summary>Reads and writes the rows of a journal.</summary>
internal static class JournalRows
{
    /// <summary>The most events in one entry.</summary>
    public const int MostEvents = 65_536;

    private const string InOrder = """
        SELECT entry.n, entry.previous, entry.at, entry.who, entry.hash, event.i, event.kind, event.body, event.body_hash
        FROM entry LEFT JOIN event ON event.entry = entry.n
        WHERE entry.n > $after AND entry.n <= $upTo
        ORDER BY entry.n, event.i
        """;

    /// <summary>The entries in order, one in memory at a time, as of one committed state.</summary>
    public static IEnumerable<StoredEntry> Read(SqliteConnection connection, long after = 0, long? upTo = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = InOrder;
        command.Parameters.AddWithValue("$after", after);
        command.Parameters.AddWithValue("$upTo", upTo ?? long.MaxValue);
        using var row = command.ExecuteReader();
        StoredEntry? current = null;
        List<StoredEvent> events = [];
        while (row.Read())
        {
            var number = row.GetInt64(0);
            if (current?.Number != number)
            {
                if (current is not null)
                    yield return current;
                events = [];
                current = new(number, row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), events);
            }

            if (!row.IsDBNull(5))
                events.Add(new(row.GetInt64(5), row.GetString(6), row.IsDBNull(7) ? null : row.GetString(7), row.GetString(8)));
        }

        if (current is not null)
            yield return current;
    }

    /// <summary>The last entry's number and hash.</summary>
    public static JournalHead Head(SqliteConnection connection, string file, SqliteTransaction? transaction = null)
    {
        var (count, hash) = connection.QueryFirstOrDefault<(long, string?)>(
            "SELECT n, hash FROM entry ORDER BY n DESC LIMIT 1",
            transaction: transaction
        );
        if (hash is null)
            return default;
        return new(count, Digest(file, count, hash));
    }

    /// <summary>The hash of one entry; null when there is no such entry.</summary>
    public static Sha256? HashAt(SqliteConnection connection, string file, long entry) =>
        connection.QueryFirstOrDefault<string?>("SELECT hash FROM entry WHERE n = $entry", new { entry }) is { } hash
            ? Digest(file, entry, hash)
            : null;

    /// <summary>Adds an entry after the last one. It is there for others when the transaction is committed.</summary>
    public static JournalHead Append(
        SqliteTransaction transaction,
        string file,
        string who,
        DateTimeOffset at,
        IReadOnlyList<JournalEvent> events
    )
    {
        var connection = transaction.Connection!;
        var last = Head(connection, file, transaction);
        List<StoredEvent> stored = [.. events.Select((happened, i) => StoredEvent.Of(i, happened))];
        var draft = new StoredEntry(last.Count + 1, last.Hash.Hex, StoredEntry.Moment(at), who, "", stored);
        foreach (var happened in draft.Events)
        {
            if (EventBody.IsTooLarge(happened.Body!))
                throw new CaseException(
                    file,
                    $"a {happened.Kind} event is larger than {EventBody.Largest} bytes",
                    "put what is large in the locker"
                );
        }

        var hash = draft.ComputeHash();
        connection.Execute(
            "INSERT INTO entry (n, previous, at, who, hash) VALUES ($Number, $Previous, $At, $Who, $hash)",
            new
            {
                draft.Number,
                draft.Previous,
                draft.At,
                draft.Who,
                hash,
            },
            transaction
        );
        Insert(transaction, draft);
        return new(draft.Number, Sha256.Parse(hash));
    }

    private static Sha256 Digest(string file, long entry, string hash) =>
        Sha256.TryParse(hash, null, out var digest)
            ? digest
            : throw new CaseException(file, $"entry {entry} has a malformed hash", "run verify, and bring the journal back from a copy");

    private static void Insert(SqliteTransaction transaction, StoredEntry entry)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO event (entry, i, kind, body, body_hash) VALUES ($entry, $i, $kind, $body, $hash)";
        command.Parameters.AddWithValue("$entry", entry.Number);
        var (i, kind, body, hash) = (Text("$i", SqliteType.Integer), Text("$kind"), Text("$body"), Text("$hash"));
        foreach (var happened in entry.Events)
        {
            (i.Value, kind.Value, body.Value, hash.Value) = (happened.Position, happened.Kind, happened.Body, happened.BodyHash);
            command.ExecuteNonQuery();
        }

        SqliteParameter Text(string name, SqliteType type = SqliteType.Text) => command.Parameters.Add(name, type);
    }
}

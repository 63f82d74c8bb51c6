using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Index;

/// <summary>
/// Writes an index as text: each table's name and columns, then a JSON array for each row, ordered by what identifies it.
/// </summary>
internal static class IndexDump
{
    private static readonly (string Name, string Sql)[] Parts =
    [
        ("stamp", "SELECT reader, count, hash FROM stamp"),
        ("exhibit", "SELECT id, label, restatement, withdrawn, record FROM exhibit ORDER BY id"),
        ("exhibit_text", "SELECT id, title, name, body FROM exhibit_text AS t JOIN exhibit ON no = t.rowid ORDER BY id"),
        (
            "claim",
            """
            SELECT id, exhibit, frame, start, "end", act, polarity, status, unit, lower, best, upper, said, "window", quote, body
            FROM claim ORDER BY id
            """
        ),
        ("filler", "SELECT id, role, i, text, folded, hint FROM filler JOIN claim ON no = claim ORDER BY id, role, i"),
        ("claim_text", "SELECT id, t.quote, fillers FROM claim_text AS t JOIN claim ON no = t.rowid ORDER BY id"),
        ("decision", "SELECT entry, i, kind, exhibit, claim, question, how, attached, body FROM decision ORDER BY entry, i"),
    ];

    public static void Write(SqliteConnection connection, TextWriter to)
    {
        to.Write($"index {IndexSchema.Version}\n");
        foreach (var (name, sql) in Parts)
        {
            using var rows = connection.ExecuteReader(sql);
            to.Write($"{name}: {string.Join(' ', Enumerable.Range(0, rows.FieldCount).Select(rows.GetName))}\n");
            while (rows.Read())
            {
                to.Write('[');
                for (var i = 0; i < rows.FieldCount; i++)
                    to.Write((i == 0 ? "" : ",") + Cell(rows.GetValue(i)));
                to.Write("]\n");
            }
        }
    }

    private static string Cell(object value) =>
        value switch
        {
            DBNull => "null",
            string text => JsonSerializer.Serialize(text, StorageJson.Compact.String),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };
}

using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Index;

/// <summary>Asks for exhibits.</summary>
internal static class ExhibitQuery
{
    private const string HashPrefix = "sha256:";
    private const string Beginning = "SELECT record FROM exhibit WHERE id >= $from AND id < $from || 'g' ORDER BY id";

    public static IReadOnlyList<ExhibitRecord> All(SqliteConnection connection) =>
        [.. connection.Query<string>("SELECT record FROM exhibit ORDER BY id").Select(Read)];

    public static ExhibitRecord Find(SqliteConnection connection, string file, string prefixOrName)
    {
        // A whole hash is beyond doubt, whatever a stranger's file is called; a name that somebody wrote out comes before a hash's
        // beginning.
        var found = WithHash(connection, prefixOrName);
        if (found is not [var whole] || whole.Id.Hex != Digits(prefixOrName))
            found = Named(connection, prefixOrName) is { Count: > 0 } named ? named : found;
        return found switch
        {
            [var only] => only,
            [] => throw new CaseException(
                file,
                $"no exhibit has the hash or name '{prefixOrName}'",
                "list them with exhibits and name one"
            ),
            _ => throw Ambiguity.Of(
                file,
                $"'{prefixOrName}' names {found.Count} exhibits",
                found.Select(record => $"{record.Id.Hex[..12]} {record.Label}")
            ),
        };
    }

    private static string Digits(string text) =>
        (text.StartsWith(HashPrefix, StringComparison.Ordinal) ? text[HashPrefix.Length..] : text).ToLowerInvariant();

    private static List<ExhibitRecord> WithHash(SqliteConnection connection, string prefix)
    {
        var from = Digits(prefix);
        return from.Length is > 0 and <= 64 && from.All(char.IsAsciiHexDigit)
            ? [.. connection.Query<string>(Beginning, new { from }).Select(Read)]
            : [];
    }

    private static List<ExhibitRecord> Named(SqliteConnection connection, string name) =>
        [.. All(connection).Where(record => record.Exhibit?.Name == name)];

    private static ExhibitRecord Read(string json) => JsonSerializer.Deserialize(json, StorageJson.Compact.ExhibitRecord)!;
}

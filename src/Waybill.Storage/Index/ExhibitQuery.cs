using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Index;

/// <summary>Asks for exhibits.</summary>
internal static class ExhibitQuery
{
    private const string Beginning = "SELECT record FROM exhibit WHERE id >= $from AND id < $from || 'g' ORDER BY id";

    public static IReadOnlyList<ExhibitRecord> All(SqliteConnection connection) =>
        [.. connection.Query<string>("SELECT record FROM exhibit ORDER BY id").Select(Read)];

    public static ExhibitRecord Find(SqliteConnection connection, string file, string prefixOrName)
    {
        var digits = prefixOrName.StartsWith("sha256:", StringComparison.Ordinal) ? prefixOrName["sha256:".Length..] : prefixOrName;
        List<ExhibitRecord> found = [];
        if (digits.Length is > 0 and <= 64 && digits.All(char.IsAsciiHexDigit))
        {
            var from = digits.ToLowerInvariant();
            found.AddRange(connection.Query<string>(Beginning, new { from }).Select(Read));
        }

        if (found.Count == 0)
            found.AddRange(All(connection).Where(record => record.Exhibit?.Name == prefixOrName));
        return found switch
        {
            [var one] => one,
            [] => throw new CaseException(
                file, $"no exhibit has the hash or name '{prefixOrName}'", "list the exhibits and name one of them"),
            _ => throw Ambiguity.Of(
                file, $"'{prefixOrName}' names {found.Count} exhibits", found.Select(record => $"{record.Id.Hex[..12]} {record.Label}")),
        };
    }

    private static ExhibitRecord Read(string json) => JsonSerializer.Deserialize(json, StorageJson.Compact.ExhibitRecord)!;
}

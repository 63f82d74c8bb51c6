using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;

namespace Waybill.Storage.Index;

/// <summary>Asks for claims.</summary>
internal static class ClaimQuery
{
    private const string Prefix = "clm-";
    private const string InOrder = " ORDER BY exhibit, start, \"end\", id";

    public static IReadOnlyList<Claim> Matching(SqliteConnection connection, string file, ClaimFilter filter)
    {
        List<string> conditions = [];
        var values = new DynamicParameters();
        Narrow("frame = $frame", "frame", filter.Frame);
        Narrow("status = $status", "status", filter.Status?.ToString());
        Narrow("exhibit = $exhibit", "exhibit", filter.Exhibit?.Hex);
        Narrow("unit = $unit", "unit", filter.Unit);
        Narrow("no IN (SELECT claim FROM filler WHERE role = $role)", "role", filter.Role);
        Narrow(
            "no IN (SELECT claim FROM filler WHERE (hint = $filler OR instr(folded, $folded) > 0) AND role = coalesce($role, role))",
            "filler",
            filter.Filler
        );
        values.Add("folded", filter.Filler?.ToLowerInvariant());
        values.Add("role", filter.Role);
        if (filter.IdPrefix is { } prefix)
            Narrow("id >= $id AND id < $id || 'g'", "id", Whole(prefix) ?? "none");
        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var claims = connection
            .Query<(string Id, string Body)>("SELECT id, body FROM claim" + where + InOrder, values)
            .Select(row => Read(file, row.Id, row.Body));
        return filter.Contains is { } words
            ? [.. claims.Where(claim => claim.Selector.Exact.Contains(words, StringComparison.OrdinalIgnoreCase))]
            : [.. claims];

        void Narrow(string condition, string name, string? value)
        {
            if (value is null)
                return;
            conditions.Add(condition);
            values.Add(name, value);
        }
    }

    public static Claim Find(SqliteConnection connection, string file, string prefix)
    {
        var found = Whole(prefix) is null ? [] : Matching(connection, file, new() { IdPrefix = prefix });
        return found switch
        {
            [var one] => one,
            [] => throw new CaseException(file, $"no claim's id begins with '{prefix}'", "list the claims and name one of them"),
            _ => throw Ambiguity.Of(file, $"'{prefix}' begins the ids of {found.Count} claims", found.Select(claim => claim.Id.ToString())),
        };
    }

    /// <summary>The prefix as ids begin; null when no id can begin so.</summary>
    private static string? Whole(string prefix)
    {
        var digits = prefix.StartsWith(Prefix, StringComparison.Ordinal) ? prefix[Prefix.Length..] : prefix;
        return digits.Length > 0 && digits.All(char.IsAsciiHexDigit) ? Prefix + digits.ToLowerInvariant() : null;
    }

    /// <summary>Reads a row; one whose content does not give its id was changed.</summary>
    private static Claim Read(string file, string id, string json)
    {
        var claim = JsonSerializer.Deserialize(json, StorageJson.Words.Claim)!;
        return claim.Id.ToString() == id ? claim : throw new IndexDamagedException(file, $"the row of {id} was changed");
    }
}

using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;

namespace Waybill.Storage.Index;

/// <summary>Asks for decisions.</summary>
internal static class DecisionQuery
{
    public static IReadOnlyList<IndexedDecision> All(SqliteConnection connection, bool orphaned) =>
        [
            .. connection
                .Query<(long Entry, int Event, string How, string? Attached, string Body)>(
                    "SELECT entry, i, how, attached, body FROM decision WHERE $how IS NULL OR how = $how ORDER BY entry, i",
                    new { how = orphaned ? nameof(Attachment.Orphaned) : null }
                )
                .Select(row => new IndexedDecision(
                    row.Entry,
                    row.Event,
                    JsonSerializer.Deserialize(row.Body, StorageJson.Words.Decision)!,
                    Enum.Parse<Attachment>(row.How),
                    row.Attached is null ? null : ClaimId.Parse(row.Attached)
                )),
        ];
}

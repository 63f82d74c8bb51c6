using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Index;

/// <summary>Runs a search over exhibits and claims.</summary>
internal static class SearchRun
{
    // A match in a title weighs as much as eight in the text: BM25 already favours the short column.
    private const string Exhibits = """
        SELECT exhibit.id, exhibit.label, snippet(exhibit_text, -1, char(2), char(3), '…', 24)
        FROM exhibit_text JOIN exhibit ON exhibit.no = exhibit_text.rowid
        WHERE exhibit_text MATCH $match
        ORDER BY bm25(exhibit_text, 8.0, 4.0, 1.0), exhibit.id LIMIT $most
        """;

    private const string Claims = """
        SELECT claim.id, claim.exhibit, snippet(claim_text, -1, char(2), char(3), '…', 24)
        FROM claim_text JOIN claim ON claim.no = claim_text.rowid
        WHERE claim_text MATCH $match
        ORDER BY bm25(claim_text), claim.id LIMIT $most
        """;

    public static SearchResult Run(SqliteConnection connection, string match, int most) =>
        new(
            [
                .. connection
                    .Query<(string Id, string Label, string Snippet)>(Exhibits, new { match, most })
                    .Select(hit => new ExhibitHit(Sha256.Parse(hit.Id), hit.Label, Parts(hit.Snippet))),
            ],
            [
                .. connection
                    .Query<(string Id, string Exhibit, string Snippet)>(Claims, new { match, most })
                    .Select(hit => new ClaimHit(ClaimId.Parse(hit.Id), Sha256.Parse(hit.Exhibit), Parts(hit.Snippet))),
            ]
        );

    private static List<SnippetPart> Parts(string snippet)
    {
        List<SnippetPart> parts = [];
        var isMatch = false;
        var start = 0;
        for (var at = 0; at <= snippet.Length; at++)
        {
            if (at < snippet.Length && snippet[at] is not ('\u0002' or '\u0003'))
                continue;
            if (at > start)
                parts.Add(new(snippet[start..at], isMatch));
            isMatch = at < snippet.Length && snippet[at] == '\u0002';
            start = at + 1;
        }

        return parts;
    }
}

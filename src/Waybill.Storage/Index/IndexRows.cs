using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;

namespace Waybill.Storage.Index;

/// <summary>
/// Writes and removes the rows of an index. Row numbers are an accident of the order of writing, and no part of what is dumped.
/// </summary>
internal sealed class IndexRows(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Removes all rows of an exhibit.</summary>
    public void Remove(Sha256 exhibit)
    {
        var of = new { exhibit.Hex };
        Execute("DELETE FROM claim_text WHERE rowid IN (SELECT no FROM claim WHERE exhibit = $Hex)", of);
        Execute("DELETE FROM filler WHERE claim IN (SELECT no FROM claim WHERE exhibit = $Hex)", of);
        Execute("DELETE FROM claim WHERE exhibit = $Hex", of);
        Execute("DELETE FROM exhibit_text WHERE rowid IN (SELECT no FROM exhibit WHERE id = $Hex)", of);
        Execute("DELETE FROM exhibit WHERE id = $Hex", of);
        Execute("DELETE FROM decision WHERE exhibit = $Hex", of);
    }

    /// <summary>Removes the decisions that are about no exhibit.</summary>
    public void RemoveOnQuestions() => Execute("DELETE FROM decision WHERE exhibit IS NULL", new { });

    public void Add(IndexedExhibit exhibit)
    {
        var record = exhibit.Record;
        var no = connection.ExecuteScalar<long>(
            """
            INSERT INTO exhibit (id, label, restatement, withdrawn, record)
            VALUES ($Hex, $Label, $IsRestatement, $withdrawn, $json) RETURNING no
            """,
            new
            {
                record.Id.Hex,
                record.Label,
                record.IsRestatement,
                withdrawn = record.Withdrawn is not null,
                json = JsonSerializer.Serialize(record, StorageJson.Compact.ExhibitRecord),
            },
            transaction
        );
        Execute(
            "INSERT INTO exhibit_text (rowid, title, name, body) VALUES ($no, $title, $name, $Text)",
            new
            {
                no,
                title = record.Extraction?.Metadata.Title,
                name = record.Exhibit?.Name,
                exhibit.Text,
            }
        );
        foreach (var claim in exhibit.Claims.DistinctBy(claim => claim.Id))
            Add(claim);
        foreach (var decision in exhibit.Decisions)
            Add(decision);
    }

    public void Add(IndexedDecision tied) =>
        Execute(
            """
            INSERT INTO decision (entry, i, kind, exhibit, claim, question, how, attached, body)
            VALUES ($Entry, $Event, $kind, $exhibit, $claim, $Question, $how, $attached, $json)
            """,
            new
            {
                tied.Entry,
                tied.Event,
                kind = tied.Decision.Kind.ToString(),
                exhibit = tied.Decision.Exhibit?.Hex,
                claim = tied.Decision.Claim?.Id.ToString(),
                tied.Decision.Question,
                how = tied.How.ToString(),
                attached = tied.Attached?.ToString(),
                json = JsonSerializer.Serialize(tied.Decision, StorageJson.Words.Decision),
            }
        );

    private void Add(Claim claim)
    {
        var quantity = claim.Quantity;
        var no = connection.ExecuteScalar<long>(
            """
            INSERT INTO claim (
                id, exhibit, frame, start, "end", act, polarity, status, unit, lower, best, upper, said, "window", quote, body)
            VALUES ($id, $Hex, $Frame, $Start, $End, $act, $polarity, $status, $unit, $lower, $best, $upper, $said, $window, $Exact, $json)
            RETURNING no
            """,
            new
            {
                id = claim.Id.ToString(),
                claim.Exhibit.Hex,
                claim.Frame,
                claim.Selector.Start,
                claim.Selector.End,
                act = claim.Act.ToString(),
                polarity = claim.Polarity.ToString(),
                status = claim.Status.ToString(),
                unit = quantity?.Unit,
                lower = Number(quantity?.Lower),
                best = Number(quantity?.Best),
                upper = Number(quantity?.Upper),
                said = claim.Said?.ToString(),
                window = claim.Window?.ToString(),
                claim.Selector.Exact,
                json = JsonSerializer.Serialize(claim, StorageJson.Words.Claim),
            },
            transaction
        );
        List<string> words = [];
        foreach (var (role, fillers) in claim.Roles)
        {
            for (var i = 0; i < fillers.Count; i++)
            {
                var (text, hint) = (fillers[i].Text, fillers[i].Hint);
                Execute(
                    "INSERT INTO filler (claim, role, i, text, folded, hint) VALUES ($no, $role, $i, $text, $folded, $hint)",
                    new
                    {
                        no,
                        role,
                        i,
                        text,
                        folded = text.ToLowerInvariant(),
                        hint,
                    }
                );
                words.Add(text);
            }
        }

        Execute(
            "INSERT INTO claim_text (rowid, quote, fillers) VALUES ($no, $Exact, $fillers)",
            new
            {
                no,
                claim.Selector.Exact,
                fillers = string.Join('\n', words),
            }
        );
    }

    private void Execute(string sql, object values) => connection.Execute(sql, values, transaction);

    private static string? Number(decimal? value) => value is { } number ? NumberText.Plain(number) : null;
}

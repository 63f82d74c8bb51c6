using System.Text;
using Waybill.FollowTheMoney.Statements;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>
/// Reads and writes statements as CSV (RFC 4180, UTF-8), with FollowTheMoney's columns: <c>canonical_id</c>, <c>entity_id</c>,
/// <c>prop</c>, <c>prop_type</c>, <c>schema</c>, <c>value</c>, <c>dataset</c>, <c>origin</c>, <c>lang</c>, <c>original_value</c>,
/// <c>external</c>, <c>first_seen</c>, <c>last_seen</c>, <c>id</c>.
/// </summary>
public static class StatementCsv
{
    private static readonly string HeadLine = CsvRow.Text(StatementColumn.All.Select(column => column.Name));

    /// <summary>
    /// Reads statements, one row at a time. The first row names the columns, in any order; columns of other names are passed over. A row
    /// that cannot be used is told, and the rest goes on.
    /// </summary>
    /// <param name="stream">The input, UTF-8; it is not closed.</param>
    /// <param name="fileName">The name that faults give.</param>
    /// <param name="limits">How much is taken in at once; <see cref="WireLimits.Default"/> when null.</param>
    public static IEnumerable<WireLine<Statement>> Read(Stream stream, string fileName, WireLimits? limits = null)
    {
        var rows = new Rows();
        foreach (var line in new LineReader<Statement>(fileName, limits ?? WireLimits.Default, hasQuotes: true, rows.Parse).Read(stream))
        {
            yield return line;
            if (!rows.HasHead)
                yield break;
        }
    }

    /// <summary>Writes statements, a head line first. Every value stands in quotes, as the reference has it.</summary>
    /// <param name="stream">The output; it is not closed.</param>
    /// <param name="statements">The statements.</param>
    public static void Write(Stream stream, IEnumerable<Statement> statements)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        text.Write(HeadLine);
        foreach (var statement in statements)
            text.Write(CsvRow.Text(StatementColumn.All.Select(column => column.Read(statement))));
    }

    private sealed class Rows
    {
        private Dictionary<string, int>? head;

        public bool HasHead => head is not null;

        public Statement? Parse(ReadOnlyMemory<byte> line, WireNotes notes)
        {
            var fields = CsvRow.Fields(Encoding.UTF8.GetString(line.Span));
            if (head is null)
            {
                TakeHead(fields, notes);
                return null;
            }

            if (fields.Count == head.Count)
                return StatementColumn.Make(name => head.TryGetValue(name, out var at) ? fields[at] : null, notes);
            notes.Add($"the row has {fields.Count} fields where the head has {head.Count}", "mend the quotes and commas");
            return null;
        }

        private void TakeHead(List<string> fields, WireNotes notes)
        {
            var columns = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var field in fields)
            {
                if (!columns.TryAdd(field.Trim(), columns.Count))
                    notes.Add("a column stands twice in the head", "keep one of the two");
            }

            foreach (var missing in StatementColumn.Required.Where(name => !columns.ContainsKey(name)))
                notes.Add($"the head has no column '{missing}'", "add it");
            head = notes.Faults.Count == 0 ? columns : null;
        }
    }
}

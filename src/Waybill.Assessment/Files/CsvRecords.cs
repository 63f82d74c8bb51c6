using System.Text;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Files;

/// <summary>Reads the records of a CSV file (RFC 4180): quoted fields may hold commas, doubled quotation marks and line ends. Empty lines
/// are passed over.</summary>
internal static class CsvRecords
{
    private const char Mark = '\uFEFF';

    /// <summary>A record and the line it begins on.</summary>
    internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields);

    /// <summary>All records, the heading first.</summary>
    public static IReadOnlyList<CsvRecord> Read(string csv, string fileName)
    {
        var records = new List<CsvRecord>();
        var text = csv.TrimStart(Mark).ReplaceLineEndings("\n");
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var (first, fields) = (line, new List<string>());
            do
            {
                fields.Add(Field(text, ref at, ref line, fileName));
            }
            while (at < text.Length && text[at++] == ',');
            line++;
            if (fields is not [""])
                records.Add(new(first, fields));
        }

        return records;
    }

    private static string Field(string text, ref int at, ref int line, string fileName)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(',', '\n');
            var plain = end < 0 ? text[at..] : text[at..(at + end)];
            at += plain.Length;
            return plain;
        }

        var (first, field) = (line, new StringBuilder());
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\n')
                line++;
            if (text[at] != '"')
                field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[at++]);
            else
                return Closed(text, ref at, field, first, fileName);
        }

        throw new CatalogueException(fileName, first, "a quotation mark is not closed", "close it, or double it inside a field");
    }

    private static string Closed(string text, ref int at, StringBuilder field, int line, string fileName)
    {
        at++;
        return at >= text.Length || text[at] is ',' or '\n'
            ? field.ToString()
            : throw new CatalogueException(
                fileName, line, "text follows a closing quotation mark", "double quotation marks inside a field");
    }
}

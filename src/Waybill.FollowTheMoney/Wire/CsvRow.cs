using System.Text;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>One row of CSV (RFC 4180), whose end has been found.</summary>
internal static class CsvRow
{
    public static List<string> Fields(string row)
    {
        var (fields, field, isQuoted) = (new List<string>(16), new StringBuilder(), false);
        for (var i = 0; i < row.Length; i++)
        {
            var letter = row[i];
            if (letter == '"' && isQuoted && i + 1 < row.Length && row[i + 1] == '"')
                field.Append(row[i++]);
            else if (letter == '"')
                isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted)
                Take();
            else
                field.Append(letter);
        }

        Take();
        return fields;

        void Take()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }

    public static string Text(IEnumerable<string?> fields) =>
        string.Join(',', fields.Select(field => $"\"{field?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
}

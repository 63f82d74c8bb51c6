using System.Globalization;
using System.Text;

namespace Waybill.Casework.Evaluation.Words;

/// <summary>Texts in single quotes between brackets; what does not show is escaped.</summary>
internal static class QuotedList
{
    public static string Of(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quoted))}]";

    private static string Quoted(string text)
    {
        var quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var quoted = new StringBuilder().Append(quote);
        for (var i = 0; i < text.Length;)
        {
            var point = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Value : text[i];
            i += point > char.MaxValue ? 2 : 1;
            _ = point switch
            {
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                _ when point == quote => quoted.Append('\\').Append(quote),
                _ when Shows(rune) => quoted.Append(rune.ToString()),
                <= 0xFF => quoted.Append(CultureInfo.InvariantCulture, $"\\x{point:x2}"),
                <= char.MaxValue => quoted.Append(CultureInfo.InvariantCulture, $"\\u{point:x4}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\U{point:x8}"),
            };
        }

        return quoted.Append(quote).ToString();
    }

    private static bool Shows(Rune rune) =>
        rune.Value == ' '
        || Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
            );
}

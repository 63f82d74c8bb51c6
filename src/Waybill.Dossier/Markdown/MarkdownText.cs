using System.Text;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Markdown;

/// <summary>Escapes captured text so that it is text alone: no link, image, heading, table, HTML or footnote can come out of it.</summary>
internal static class MarkdownText
{
    private const string Unfit = "`<>|[]!\\";
    private const string Special = "\\`*_{}[]<>#|~^&$@";

    /// <summary>The text on one line.</summary>
    public static string Escape(string text)
    {
        var line = HiddenCharacters.Show(text.ReplaceLineEndings(" ").Replace('\t', ' '));
        var escaped = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length; at++)
        {
            if (Special.Contains(line[at], StringComparison.Ordinal) || StartsBlock(line, at) || JoinsAddress(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>Texts on one line, parted by commas.</summary>
    public static string Escape(IEnumerable<string> texts) => string.Join(", ", texts.Select(Escape));

    /// <summary>References to footnotes.</summary>
    public static string Notes(IEnumerable<int> notes) => string.Concat(notes.Select(note => $"[^{note}]"));

    /// <summary>A command: set as code, unless it holds what could end the code or begin something else; then as text.</summary>
    public static string Command(string command) =>
        command.Any(c => Unfit.Contains(c, StringComparison.Ordinal)) || command.Contains("://", StringComparison.Ordinal)
            ? Escape(command)
            : $"`{command}`";

    /// <summary>An address: a link to itself when it may be followed, else text.</summary>
    public static string Address(string address) =>
        Html.WebAddress.Followable(address) is { } target && !target.AsSpan().ContainsAny('<', '>', ' ')
            ? $"<{target}>"
            : Escape(Clip.ToLabel(address));

    // "-", "1." and the like begin a list at the start of a line, "===" a heading under the line before.
    private static bool StartsBlock(string line, int at) =>
        line[at] switch
        {
            '-' or '+' or '=' => line.AsSpan(0, at).Trim().IsEmpty,
            '.' or ')' => at is > 0 and < 12
                && line.AsSpan(0, at).Trim() is { IsEmpty: false } number
                && number.IndexOfAnyExceptInRange('0', '9') < 0,
            _ => false,
        };

    // "https:" and "www." become links by themselves, ":word:" a sign.
    private static bool JoinsAddress(string line, int at) =>
        line[at] switch
        {
            ':' => at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1]),
            '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}

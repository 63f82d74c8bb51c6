using System.Globalization;
using System.Text;
using Waybill.Core.Text;

namespace Waybill.Cli.Output;

/// <summary>
/// Makes JSON harmless on a terminal: whatever <see cref="TerminalSafe"/> would escape comes out as <c>\uXXXX</c>. Outside of strings JSON
/// holds no such character but line breaks, so the value stays the same.
/// </summary>
internal static class JsonSafe
{
    public static string Escape(string json)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < json.Length;)
        {
            var whole = Rune.TryGetRuneAt(json, i, out var rune);
            var length = whole ? rune.Utf16SequenceLength : 1;
            if (json[i] != '\n' && (!whole || TerminalSafe.IsHarmful(rune)))
            {
                safe ??= new StringBuilder(json, 0, i, json.Length + 32);
                foreach (var unit in json.AsSpan(i, length))
                    safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else
            {
                safe?.Append(json, i, length);
            }

            i += length;
        }

        return safe?.ToString() ?? json;
    }
}

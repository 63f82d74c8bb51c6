using System.Text;
using System.Text.RegularExpressions;

namespace Waybill.Capture.Html;

/// <summary>The encoding that a page declares in its first bytes (HTML Living Standard, 13.2.3.2, simplified to one expression).</summary>
internal static partial class HtmlEncoding
{
    public static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]));
        return match.Success ? match.Groups["label"].Value : null;
    }

    [GeneratedRegex(
        @"<meta\b[^>]{0,200}?\bcharset\s*=\s*[""']?\s*(?<label>[\w:.-]{1,40})"
            + @"|\A\s*<\?xml[^>]{0,80}?\bencoding\s*=\s*[""'](?<label>[\w:.-]{1,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex Declaration();
}

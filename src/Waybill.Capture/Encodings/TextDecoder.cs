using System.Buffers;
using System.Globalization;
using System.Text;

namespace Waybill.Capture.Encodings;

/// <summary>
/// Decodes bytes of unknown encoding. The order: byte order mark; valid UTF-8; what the file declares; windows-1252 where it is
/// plausible. Bytes that are none of these are refused, never replaced.
/// </summary>
internal static class TextDecoder
{
    private const string SaveAsUtf8 = "save it as UTF-8";
    private static readonly UTF8Encoding Utf8 = new(false, true);

    // The C0 controls that no text needs; TAB, LF, FF, CR and ESC (terminal logs) are let through.
    private static readonly SearchValues<char> OddControls = SearchValues.Create([
        .. Enumerable.Range(1, 31).Select(c => (char)c).Except("\t\n\f\r\u001B"),
    ]);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.IsEmpty)
            throw new CaptureException("the file is empty", "give a file with content");
        var decoded = ByteOrderMark.Of(bytes) is { } mark
            ? new DecodedText(DecodeMarked(bytes, mark), mark.Name, [])
            : DecodeUnmarked(bytes, declared);
        RefuseBinary(decoded.Text);
        return decoded with { Text = WithLineFeeds(decoded.Text) };
    }

    /// <summary>Ends lines by LF alone.</summary>
    public static string WithLineFeeds(string text) => text.Contains('\r') ? text.ReplaceLineEndingsOfText() : text;

    private static string ReplaceLineEndingsOfText(this string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string DecodeMarked(ReadOnlySpan<byte> bytes, (string Name, Encoding Strict, int Length) mark) =>
        TryDecode(mark.Strict, bytes[mark.Length..])
        ?? throw new CaptureException($"it begins with a byte order mark of {mark.Name} but is not valid {mark.Name}", SaveAsUtf8);

    private static DecodedText DecodeUnmarked(ReadOnlySpan<byte> bytes, string? declared)
    {
        RefuseNul(bytes);
        var label = EncodingLabel.Find(declared);
        var escaped = label is { Name: "iso-2022-jp" or "iso-2022-kr" or "hz-gb-2312" };
        if (!escaped && TryDecode(Utf8, bytes) is { } utf8)
        {
            var wronged = Disagrees(label?.Name, bytes) ? label?.Name : null;
            return new(utf8, "utf-8", wronged is null ? [] : [$"declared as {wronged}, but is valid UTF-8: read as UTF-8"]);
        }
        if (label is { } named && TryDecode(named.Strict, bytes) is { } text && !(named.Name == "windows-1252" && HasC1(text)))
            return new(text, named.Name, []);
        var note = label is { } wrong
            ? $"declared as {wrong.Name}, which it is not, nor UTF-8: read as windows-1252"
            : "no encoding is declared and it is not UTF-8: read as windows-1252";
        return new(AsWindows1252(bytes), "windows-1252", [note]);
    }

    private static string AsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = TryDecode(EncodingLabel.Windows1252, bytes);
        if (text is null || HasC1(text) || MostLettersAreHigh(text))
            throw new CaptureException("its encoding cannot be told: neither UTF-8 nor windows-1252", SaveAsUtf8);
        return text;
    }

    // Western prose has few letters above ASCII; Cyrillic or Korean bytes misread as windows-1252 have little else.
    private static bool MostLettersAreHigh(string text)
    {
        int high = 0,
            ascii = 0;
        foreach (var c in text)
        {
            if (c >= 0x80)
                high++;
            else if (char.IsAsciiLetter(c))
                ascii++;
        }
        return high > 8 && high > ascii / 2;
    }

    private static bool HasC1(string text) => text.AsSpan().ContainsAnyInRange('\u0080', '\u009F');

    private static bool Disagrees(string? declared, ReadOnlySpan<byte> bytes) =>
        declared is not (null or "utf-8") && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F);

    private static string? TryDecode(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void RefuseNul(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) is >= 0 and var at)
            throw Binary($"a NUL at byte {at.ToString(CultureInfo.InvariantCulture)}");
    }

    private static void RefuseBinary(string text)
    {
        if (text.IndexOf('\0') is >= 0 and var at)
            throw Binary($"a NUL at character {at.ToString(CultureInfo.InvariantCulture)}");
        var span = text.AsSpan();
        var odd = 0;
        for (int next; (next = span.IndexOfAny(OddControls)) >= 0; span = span[(next + 1)..])
            odd++;
        if (odd > 16 && odd > text.Length / 100)
            throw Binary("many control characters");
    }

    private static CaptureException Binary(string sign) =>
        new($"binary data in a text file ({sign})", "give the text itself; UTF-16 without a byte order mark must be saved as UTF-8");
}

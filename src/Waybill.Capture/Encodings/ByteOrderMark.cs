using System.Text;

namespace Waybill.Capture.Encodings;

/// <summary>The byte order marks of the Unicode encodings (The Unicode Standard, section 2.13).</summary>
internal static class ByteOrderMark
{
    // UTF-32LE begins with the mark of UTF-16LE and must be asked first.
    private static readonly (byte[] Mark, string Name, Encoding Strict)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8", new UTF8Encoding(false, true)),
        ([0xFF, 0xFE, 0, 0], "utf-32le", new UTF32Encoding(false, false, true)),
        ([0, 0, 0xFE, 0xFF], "utf-32be", new UTF32Encoding(true, false, true)),
        ([0xFF, 0xFE], "utf-16le", new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], "utf-16be", new UnicodeEncoding(true, false, true)),
    ];

    /// <summary>The encoding that a mark announces and the mark's length; null when there is no mark.</summary>
    public static (string Name, Encoding Strict, int Length)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, name, strict) in Marks)
        {
            if (bytes.StartsWith(mark))
                return (name, strict, mark.Length);
        }
        return null;
    }

    /// <summary>Bytes as text for looking at signatures: by the mark's encoding, else a character a byte; never fails.</summary>
    public static string LooseText(ReadOnlySpan<byte> bytes)
    {
        if (Of(bytes) is not { } mark)
            return Encoding.Latin1.GetString(bytes);
        var loose = (Encoding)mark.Strict.Clone();
        loose.DecoderFallback = DecoderFallback.ReplacementFallback;
        return loose.GetString(bytes[mark.Length..]);
    }
}

using System.Text;

namespace Waybill.Matching.Lists.Input;

/// <summary>
/// Cuts bytes into lines ended by LF, CR LF or CR, and decodes each: UTF-8, or else windows-1252. No more than the longest line is held.
/// </summary>
internal static class ByteLines
{
    private const int Step = 64 * 1024;
    private static readonly UTF8Encoding Utf8 = new(false, true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    public static IEnumerable<TextLine> Cut(Stream stream, string file, ListLimits limits)
    {
        var buffer = new byte[Step];
        var (start, end, number, offset) = (0, 0, 0L, 0);
        for (var isLast = false; !isLast;)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (end, start) = (end - start, 0);
            }

            if (end > limits.LongestLine)
                throw TextLine.TooLong(file, number + 1, limits);
            if (end == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, (long)limits.LongestLine + Step));
            var read = stream.Read(buffer.AsSpan(end));
            (end, isLast) = (end + read, read == 0);
            while (Next(buffer.AsSpan(start, end - start), isLast) is var (length, taken))
            {
                var line = Decode(buffer.AsSpan(start, length), file, ++number, limits);
                yield return new(line, number, offset, length == taken);
                if (offset > int.MaxValue - line.Length - 1)
                    throw new ListException(file, number, "the file has more than 2 GiB of text", "split it");
                (start, offset) = (start + taken, offset + line.Length + 1);
            }
        }
    }

    /// <summary>How long the first line is, and how much it takes with its break; null when more bytes are needed or none left.</summary>
    private static (int Length, int Taken)? Next(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var at = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        if (at < 0)
            return isLast && bytes.Length > 0 ? (bytes.Length, bytes.Length) : null;
        if (bytes[at] == '\n')
            return (at, at + 1);
        if (at + 1 == bytes.Length && !isLast)
            return null;
        return (at, at + 1 < bytes.Length && bytes[at + 1] == '\n' ? at + 2 : at + 1);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string file, long number, ListLimits limits)
    {
        if (bytes.Length > limits.LongestLine)
            throw TextLine.TooLong(file, number, limits);
        if (bytes.Contains((byte)0))
            throw new ListException(file, number, "binary data, or UTF-16", "give a text file in UTF-8");
        if (number == 1 && bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        try
        {
            return (System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8 : Windows1252).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new ListException(file, number, "neither UTF-8 nor windows-1252", "save the file as UTF-8");
        }
    }
}

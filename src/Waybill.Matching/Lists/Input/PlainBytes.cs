using System.Text;

namespace Waybill.Matching.Lists.Input;

/// <summary>Bytes of a list as readers take them: what gzip packed is unpacked, and UTF-16 with its byte order mark becomes UTF-8.</summary>
internal static class PlainBytes
{
    private const int MarkLength = 2;
    private const int LookedAt = 32;

    public static Stream Of(Stream bytes, string name, ListLimits limits)
    {
        var (mark, whole) = Begun(bytes);
        if (mark is [0x1F, 0x8B])
            (mark, whole) = Begun(new UnpackedStream(whole, name, limits.LargestUnpacked));
        return mark switch
        {
            [0xFF, 0xFE] => AsUtf8(whole, isBigEndian: false),
            [0xFE, 0xFF] => AsUtf8(whole, isBigEndian: true),
            _ => whole,
        };
    }

    /// <summary>True where every second byte of a beginning is zero, as it is in UTF-16: headings are of plain letters.</summary>
    public static bool AreUtf16(ReadOnlySpan<byte> beginning)
    {
        var looked = beginning[..(Math.Min(beginning.Length, LookedAt) & ~1)];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < looked.Length; i++)
            zeros[i % 2] += looked[i] == 0 ? 1 : 0;
        return looked.Length > 0 && Math.Min(zeros[0], zeros[1]) == 0 && Math.Max(zeros[0], zeros[1]) == looked.Length / 2;
    }

    private static Stream AsUtf8(Stream bytes, bool isBigEndian) =>
        Encoding.CreateTranscodingStream(
            bytes,
            new UnicodeEncoding(isBigEndian, byteOrderMark: true, throwOnInvalidBytes: true),
            MarkupText.Utf8,
            leaveOpen: true
        );

    private static (byte[] Mark, Stream Whole) Begun(Stream bytes)
    {
        var mark = new byte[MarkLength];
        var count = bytes.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        return (mark[..count], new PrefixedStream(mark.AsMemory(0, count), bytes));
    }
}

using System.Text;

namespace Waybill.Matching.Lists.Input;

/// <summary>Bytes of a list as readers take them: what gzip packed is unpacked, and UTF-16 with its byte order mark becomes UTF-8.</summary>
internal static class PlainBytes
{
    private const int MarkLength = 2;

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

namespace Waybill.Capture.Extracting;

/// <summary>Kinds of binary file that are known by their first bytes, so that a picture named <c>.txt</c> is called a picture.</summary>
internal static class ForeignContent
{
    private static readonly (byte[] Signature, string Kind)[] Signatures =
    [
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x1F, 0x8B], "gzip-compressed data"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ("BZh9"u8.ToArray(), "bzip2-compressed data"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "xz-compressed data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd-compressed data"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("RIFF"u8.ToArray(), "an image, sound or video"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([(byte)'M', (byte)'Z', 0x90], "a program"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ("{\\rtf"u8.ToArray(), "a rich-text document"),
        ("II*\0"u8.ToArray(), "a TIFF image"),
        ("MM\0*"u8.ToArray(), "a TIFF image"),
    ];

    /// <summary>What the bytes are, when they are of a known kind that is not read; else null.</summary>
    public static string? Of(FileHead head)
    {
        foreach (var (signature, kind) in Signatures)
        {
            if (head.Bytes.StartsWith(signature))
                return kind;
        }
        return null;
    }
}

using System.Text;
using Waybill.Casework.Configuration;

namespace Waybill.Casework.Files;

/// <summary>
/// Decodes tables that people save: UTF-8, or UTF-16 as spreadsheets write "Unicode text", with its byte order mark or without.
/// </summary>
internal static class TableText
{
    // As far as the headings reach.
    private const int Head = 1024;

    /// <summary>The text, without a byte order mark, its lines ended by LF.</summary>
    /// <param name="name">The file, for messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="CaseworkException">It is neither.</exception>
    public static string Decode(string name, byte[] bytes)
    {
        var text = Wide(bytes) is { } encoding ? InTwoBytes(name, encoding, bytes) : ConfigurationFiles.Decode(name, bytes);
        if (text.IndexOf('\0', StringComparison.Ordinal) is var at and >= 0)
            throw new CaseworkException($"{name}: character {at} is NUL, so it is no text: save the file as UTF-8");
        return text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
    }

    private static UnicodeEncoding? Wide(byte[] bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => Of(bigEndian: false),
            [0xFE, 0xFF, ..] => Of(bigEndian: true),
            // Commas, blanks and line feeds, and letters of English, have a byte of zero, always on the same side.
            _ => (Zeros(bytes, 0), Zeros(bytes, 1)) switch
            {
                (0, > 0) => Of(bigEndian: false),
                ( > 0, 0) => Of(bigEndian: true),
                _ => null,
            },
        };

    private static int Zeros(byte[] bytes, int side)
    {
        var count = 0;
        for (var at = side; at < Math.Min(Head, bytes.Length); at += 2)
            count += bytes[at] == 0 ? 1 : 0;
        return count;
    }

    private static UnicodeEncoding Of(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string InTwoBytes(string name, UnicodeEncoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new CaseworkException($"{name}: byte {fault.Index} is not UTF-16, which its beginning is in: save the file as UTF-8");
        }
    }
}

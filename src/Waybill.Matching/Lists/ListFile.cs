using System.Text;
using System.Text.RegularExpressions;
using Waybill.Core.Evidence;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists;

/// <summary>A file that may be a list, or a part of one: a name for messages and its content, which is read once.</summary>
public sealed class ListFile
{
    private readonly Stream? bytes;
    private readonly string? text;

    private ListFile(string name, Stream? bytes, string? text) => (Name, this.bytes, this.text) = (name, bytes, text);

    /// <summary>The name that messages and places give.</summary>
    public string Name { get; }

    /// <summary>
    /// A file as bytes: UTF-8, and in tables also windows-1252, line by line, as older ones are written; UTF-16 where a byte order mark
    /// tells so; packed by gzip or not.
    /// </summary>
    /// <param name="name">The name that messages give.</param>
    /// <param name="bytes">The bytes; the stream is read forwards and not closed.</param>
    public static ListFile Of(string name, Stream bytes) => new(name, bytes, null);

    /// <summary>A captured file by its working text, so that places count in that text whatever the bytes were.</summary>
    public static ListFile Of(WorkingText text) => new(text.Document ?? text.Exhibit.ToString(), null, text.Text);

    /// <summary>Looks at the beginning.</summary>
    /// <exception cref="ListException">It is packed or encoded as it says, and damaged.</exception>
    internal FileHead Peek(ListLimits limits)
    {
        if (text is not null)
            return new(this, text.AsSpan(0, Math.Min(text.Length, FileHead.Length)).ToString());
        try
        {
            var (plain, head) = (PlainBytes.Of(bytes!, Name, limits), new byte[FileHead.Length]);
            var count = plain.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (PlainBytes.AreUtf16(head.AsSpan(0, count)))
                throw new ListException(Name, 1, "UTF-16 without its byte order mark", "save the file as UTF-8");
            var rest = new ListFile(Name, new PrefixedStream(head.AsMemory(0, count), plain), null);
            return new(rest, Encoding.UTF8.GetString(head, 0, count).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            throw new ListException(Name, 1, "not the UTF-16 that its byte order mark says", "save the file as UTF-8");
        }
    }

    /// <summary>True for bytes, of which it is not known how they write letters.</summary>
    internal bool IsOfBytes => bytes is not null;

    /// <summary>The lines, for tables.</summary>
    internal IEnumerable<TextLine> Lines(ListLimits limits) =>
        text is null ? ByteLines.Cut(bytes!, Name, limits) : TextLine.Cut(text, Name, limits);

    /// <summary>The characters, for XML.</summary>
    internal MarkupText Markup(ListLimits limits) =>
        new(text is null ? new StreamReader(bytes!, MarkupText.Utf8, true, -1, true) : new StringReader(text), Name, limits);

    /// <summary>The bytes, for JSON.</summary>
    internal Stream Bytes() => bytes ?? new MemoryStream(Encoding.UTF8.GetBytes(text!));
}

/// <summary>A file of which the beginning was looked at.</summary>
/// <param name="File">The file, to be read from its beginning.</param>
/// <param name="Text">The beginning, decoded as far as it can be.</param>
internal sealed partial record FileHead(ListFile File, string Text)
{
    // What is known once the bytes are read as UTF-8: they hold no other letters, or were UTF-16 with its mark.
    private static readonly string[] Read = ["utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be"];

    /// <summary>How much is looked at, in bytes or characters.</summary>
    public const int Length = 64 * 1024;

    /// <summary>The encoding that XML says it has, where it is another than the one that it is read in; null otherwise.</summary>
    public string? OtherEncoding =>
        File.IsOfBytes
        && Declaration().Match(Text) is { Success: true } declared
        && declared.Groups["encoding"].Value is var encoding
        && !Read.Contains(encoding, StringComparer.OrdinalIgnoreCase)
            ? encoding
            : null;

    [GeneratedRegex(
        """^<\?xml\b[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}["'](?<encoding>[^"'>]{0,100})["']""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Declaration();
}

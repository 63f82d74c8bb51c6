using Waybill.Capture.Encodings;

namespace Waybill.Capture.Extracting;

/// <summary>A file's name and first bytes, from which its kind is told. Content speaks louder than an extension.</summary>
public sealed class FileHead
{
    /// <summary>How many of the first bytes are looked at.</summary>
    public const int Length = 4096;

    private readonly byte[] bytes;

    /// <summary>Takes the head of a file.</summary>
    public FileHead(string name, ReadOnlySpan<byte> content)
    {
        Name = name;
        Extension = Path.GetExtension(name).ToLowerInvariant();
        bytes = content[..Math.Min(content.Length, Length)].ToArray();
        Text = ByteOrderMark.LooseText(bytes);
    }

    /// <summary>The file's name, without folders.</summary>
    public string Name { get; }

    /// <summary>The extension in lower case, with its dot; empty when there is none.</summary>
    public string Extension { get; }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>
    /// The first bytes as text after any byte order mark, each byte a character when there is none. Good for signatures only.
    /// </summary>
    public string Text { get; }

    /// <summary>True when the extension is one of these.</summary>
    public bool HasExtension(params ReadOnlySpan<string> extensions) => extensions.Contains(Extension);
}

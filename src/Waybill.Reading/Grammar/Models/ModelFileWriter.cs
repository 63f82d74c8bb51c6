using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Reading.Grammar.Models;

/// <summary>Writes a <see cref="ModelFile"/>: sections stand in the order in which they were added.</summary>
internal sealed class ModelFileWriter
{
    private readonly List<(string Name, int Size, byte[] Content)> sections = [];

    /// <summary>Adds an array of numbers.</summary>
    public void Add<T>(string section, ReadOnlySpan<T> numbers)
        where T : unmanaged => sections.Add((section, Marshal.SizeOf<T>(), MemoryMarshal.AsBytes(numbers).ToArray()));

    /// <summary>Adds one whole number.</summary>
    public void Add(string section, int number) => Add<int>(section, [number]);

    /// <summary>Adds a list of strings, none of which holds a line end.</summary>
    public void Add(string section, IReadOnlyList<string> strings)
    {
        if (strings.FirstOrDefault(s => s.Contains('\n', StringComparison.Ordinal)) is { } bad)
            throw new ArgumentException($"'{bad}' holds a line end.", nameof(strings));
        sections.Add((section, 1, Encoding.UTF8.GetBytes(string.Concat(strings.Select(s => s + "\n")))));
    }

    /// <summary>The file's bytes.</summary>
    public byte[] ToArray()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(ModelFile.Magic);
        writer.Write(ModelFile.Version);
        writer.Write(0UL);
        writer.Write(sections.Count);
        foreach (var (name, size, content) in sections)
        {
            writer.Write(name);
            writer.Write(size);
            writer.Write(content.Length);
        }

        Pad(writer);
        foreach (var (_, _, content) in sections)
        {
            writer.Write(content);
            Pad(writer);
        }

        var bytes = stream.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), ModelFile.Checksum(bytes.AsSpan(ModelFile.HeadLength)));
        return bytes;
    }

    private static void Pad(BinaryWriter writer)
    {
        writer.Flush();
        var at = (int)writer.BaseStream.Position;
        for (var i = at; i < ModelFile.Padded(at); i++)
            writer.Write((byte)0);
    }
}

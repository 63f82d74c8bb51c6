using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Reading.Grammar.Models;

/// <summary>
/// A container of named sections, each an array of numbers or a list of strings. Little-endian: magic, version, checksum of the
/// rest, the count of sections, for each its name, element size and length in bytes, then the sections, each padded to eight bytes.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    internal const uint Magic = 0x4D_4C_42_57;
    internal const int HeadLength = 16;
    private const int MostSections = 1000;

    private readonly Dictionary<string, (int Start, int Length, int Size)> sections = new(StringComparer.Ordinal);
    private readonly byte[] bytes;
    private readonly string name;

    private ModelFile(byte[] bytes, string name) => (this.bytes, this.name) = (bytes, name);

    /// <summary>Opens a model that is embedded in this assembly.</summary>
    /// <exception cref="ModelException">It is missing, damaged or of another version.</exception>
    public static ModelFile Embedded(string name)
    {
        using var stream =
            typeof(ModelFile).Assembly.GetManifestResourceStream(name) ?? throw new ModelException(name, "it is not embedded");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return Open(bytes, name);
    }

    /// <summary>Opens a model from its bytes; the name is for messages.</summary>
    /// <exception cref="ModelException">It is damaged or of another version.</exception>
    public static ModelFile Open(byte[] bytes, string name)
    {
        if (bytes.Length < HeadLength + sizeof(int) || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new ModelException(name, "it is no model file");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        if (version != Version)
            throw new ModelException(name, $"it has version {version}, not {Version}");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8)) != Checksum(bytes.AsSpan(HeadLength)))
            throw new ModelException(name, "its checksum is wrong");
        var file = new ModelFile(bytes, name);
        try
        {
            file.ReadSections();
        }
        catch (Exception e) when (e is ArgumentException or EndOfStreamException or IOException or OverflowException)
        {
            throw new ModelException(name, "its list of sections is damaged");
        }

        return file;
    }

    /// <summary>True when there is such a section.</summary>
    public bool Has(string section) => sections.ContainsKey(section);

    /// <summary>A copy of a section of numbers.</summary>
    /// <exception cref="ModelException">There is none, or its elements have another size.</exception>
    public T[] Numbers<T>(string section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(section, Marshal.SizeOf<T>())).ToArray();

    /// <summary>A section that holds one whole number.</summary>
    /// <exception cref="ModelException">There is none.</exception>
    public int Number(string section) =>
        Numbers<int>(section) is [var number] ? number : throw new ModelException(name, $"section '{section}' is no number");

    /// <summary>A section of strings.</summary>
    /// <exception cref="ModelException">There is none, or it is damaged.</exception>
    public string[] Strings(string section)
    {
        var all = Encoding.UTF8.GetString(Bytes(section, 1));
        return all.Length == 0 ? []
            : all[^1] == '\n' ? all[..^1].Split('\n')
            : throw new ModelException(name, $"section '{section}' holds no strings");
    }

    /// <summary>An exception that names this file.</summary>
    public ModelException Fault(string fault) => new(name, fault);

    // Not against malice, the model ships with the program; against a truncated or half-written file.
    internal static ulong Checksum(ReadOnlySpan<byte> content)
    {
        var sum = (ulong)content.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(content);
        foreach (var word in words)
            sum = (ulong.RotateLeft(sum, 5) ^ word) * 0x9E37_79B9_7F4A_7C15;
        foreach (var rest in content[(words.Length * sizeof(ulong))..])
            sum = (ulong.RotateLeft(sum, 5) ^ rest) * 0x9E37_79B9_7F4A_7C15;
        return sum;
    }

    internal static int Padded(int length) => checked(length + 7) & ~7;

    private ReadOnlySpan<byte> Bytes(string section, int size)
    {
        if (!sections.TryGetValue(section, out var found))
            throw new ModelException(name, $"it has no section '{section}'");
        return found.Size == size
            ? bytes.AsSpan(found.Start, found.Length)
            : throw new ModelException(name, $"the elements of section '{section}' have {found.Size} bytes, not {size}");
    }

    private void ReadSections()
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, HeadLength, bytes.Length - HeadLength), Encoding.UTF8);
        var count = reader.ReadInt32();
        if (count is < 0 or > MostSections)
            throw new ArgumentException("count");
        var list = new (string Name, int Size, int Length)[count];
        for (var i = 0; i < count; i++)
            list[i] = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
        var at = Padded(HeadLength + (int)reader.BaseStream.Position);
        foreach (var (section, size, length) in list)
        {
            if (size <= 0 || length < 0 || length % size != 0 || length > bytes.Length - at)
                throw new ArgumentException(section);
            sections.Add(section, (at, length, size));
            at += Padded(length);
        }
    }
}

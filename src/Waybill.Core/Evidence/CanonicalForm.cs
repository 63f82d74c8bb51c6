using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Waybill.Core.Quantities;

namespace Waybill.Core.Evidence;

/// <summary>
/// Named fields written one after the other, each with its length, to be hashed. Absent and empty differ, and no field can run into the
/// next. Numbers are written without trailing zeros, so that 1.50 and 1.5 are one value.
/// </summary>
public sealed class CanonicalForm
{
    private readonly ArrayBufferWriter<byte> buffer = new(512);

    /// <summary>Adds a text; null is written as absent.</summary>
    public void Add(string name, string? value)
    {
        Write(name);
        if (value is null)
            WriteLength(-1);
        else
            Write(value);
    }

    /// <summary>Adds a whole number.</summary>
    public void Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a decimal number.</summary>
    public void Add(string name, decimal? value) =>
        Add(name, value is { } number ? NumberText.Plain(number) : null);

    /// <summary>Hashes what was added.</summary>
    public Sha256 Hash() => Sha256.Of(buffer.WrittenSpan);

    private void Write(string value)
    {
        WriteLength(Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, buffer);
    }

    private void WriteLength(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(4), length);
        buffer.Advance(4);
    }
}

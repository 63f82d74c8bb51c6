using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>Writes arrays as they lie in memory, each behind its length; little-endian.</summary>
internal sealed class IndexWriter(Stream stream)
{
    /// <summary>Writes an array.</summary>
    public void Numbers<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BitConverter.TryWriteBytes(length, values.Length);
        stream.Write(length);
        stream.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Writes what another writer wrote.</summary>
    public void Raw(ReadOnlySpan<byte> written) => stream.Write(written);

    /// <summary>Writes a text.</summary>
    public void Text(string text) => Numbers<byte>(Encoding.UTF8.GetBytes(text));
}

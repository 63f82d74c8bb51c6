using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Matching.Screening;

/// <summary>An index file that cannot be used; the message names the file, what is wrong and the mend.</summary>
public sealed class IndexException : Exception
{
    internal IndexException(string file, string cause)
        : base($"{file}: {cause}: build the index again from its lists") { }
}

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

/// <summary>Reads what <see cref="IndexWriter"/> wrote; never beyond the file's end.</summary>
internal sealed class IndexReader(byte[] bytes, string file, int first = 0)
{
    private int at = first;

    /// <summary>True at the end.</summary>
    public bool IsAtEnd => at == bytes.Length;

    /// <summary>Reads an array.</summary>
    /// <exception cref="IndexException">The file is cut off or damaged.</exception>
    public T[] Numbers<T>()
        where T : unmanaged
    {
        if (bytes.Length - at < sizeof(int))
            throw Fault("it is cut off");
        var count = BitConverter.ToInt32(bytes, at);
        at += sizeof(int);
        var size = (long)count * Unsafe.SizeOf<T>();
        if (count < 0 || size > bytes.Length - at)
            throw Fault("it is cut off");
        var values = MemoryMarshal.Cast<byte, T>(bytes.AsSpan(at, (int)size)).ToArray();
        at += (int)size;
        return values;
    }

    /// <summary>Reads a text.</summary>
    public string Text() => Encoding.UTF8.GetString(Numbers<byte>());

    /// <summary>True where every number is below a count and none below 0.</summary>
    public static bool AreBelow(ReadOnlySpan<int> numbers, int count) =>
        numbers.IsEmpty || (count > 0 && numbers.IndexOfAnyExceptInRange(0, count - 1) < 0);

    /// <summary>True for starts of pieces that follow one another, from the first to the end of what they cut.</summary>
    public static bool Ascends(ReadOnlySpan<int> starts, int end)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != end)
            return false;
        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
                return false;
        }

        return true;
    }

    /// <summary>An exception that names the file.</summary>
    public IndexException Fault(string cause) => new(file, cause);
}

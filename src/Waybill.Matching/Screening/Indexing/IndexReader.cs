using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// Reads what <see cref="IndexWriter"/> wrote, straight into its arrays; never beyond the file's end. Sums what it reads (CRC-32C).
/// </summary>
internal sealed class IndexReader(Stream stream, string file)
{
    private const int AtOnce = 1 << 16;

    private long left = stream.Length - stream.Position;
    private uint sum = uint.MaxValue;

    /// <summary>True at the end.</summary>
    public bool IsAtEnd => left == 0;

    /// <summary>The sum over all that was read.</summary>
    public uint Sum => ~sum;

    /// <summary>Reads an array.</summary>
    /// <exception cref="IndexException">The file is cut off or damaged.</exception>
    public T[] Numbers<T>()
        where T : unmanaged
    {
        var length = 0;
        Fill(MemoryMarshal.AsBytes(new Span<int>(ref length)));
        if (length < 0 || (long)length * Unsafe.SizeOf<T>() > left)
            throw Fault("it is cut off");
        var values = GC.AllocateUninitializedArray<T>(length);
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Reads what is left, for its sum alone.</summary>
    public void PassOver()
    {
        var some = new byte[AtOnce];
        while (left > 0)
            Fill(some.AsSpan(0, (int)Math.Min(left, AtOnce)));
    }

    private void Fill(Span<byte> bytes)
    {
        if (bytes.Length > left)
            throw Fault("it is cut off");
        // A part at a time, so that the sum is taken while it is near.
        for (var rest = bytes; rest.Length > 0;)
        {
            var part = rest[..Math.Min(rest.Length, AtOnce)];
            stream.ReadExactly(part);
            sum = IndexSum.Of(sum, part);
            rest = rest[part.Length..];
        }

        left -= bytes.Length;
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

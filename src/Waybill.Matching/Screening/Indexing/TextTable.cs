using System.Text;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>Texts by number, as UTF-8 in one block.</summary>
internal sealed class TextTable
{
    private readonly byte[] bytes;
    private readonly int[] starts;

    private TextTable(byte[] bytes, int[] starts) => (this.bytes, this.starts) = (bytes, starts);

    /// <summary>How many there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>A text.</summary>
    public string this[int number] => Encoding.UTF8.GetString(bytes, starts[number], starts[number + 1] - starts[number]);

    /// <summary>A text in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int number) => bytes.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>A table of texts.</summary>
    public static TextTable Of(IReadOnlyCollection<string> texts)
    {
        var starts = new int[texts.Count + 1];
        using var block = new MemoryStream();
        var number = 0;
        foreach (var text in texts)
        {
            block.Write(Encoding.UTF8.GetBytes(text));
            starts[++number] = checked((int)block.Length);
        }

        return new(block.ToArray(), starts);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TextTable Read(IndexReader reader)
    {
        var (starts, bytes) = (reader.Numbers<int>(), reader.Numbers<byte>());
        return IndexReader.Ascends(starts, bytes.Length) ? new(bytes, starts) : throw reader.Fault("its texts do not hold");
    }

    /// <summary>Writes the table.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<int>(starts);
        writer.Numbers<byte>(bytes);
    }
}

using System.Security.Cryptography;
using Waybill.Matching.Lists;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Matching.Screening.Files;

/// <summary>Listed entities as bytes, each read when it is first asked for. Safe for many threads.</summary>
internal sealed class StoredListings
{
    private readonly int[] starts;
    private readonly byte[] bytes;
    private readonly ListedEntity?[] known;

    private StoredListings(int[] starts, byte[] bytes) =>
        (this.starts, this.bytes, known) = (starts, bytes, new ListedEntity?[starts.Length - 1]);

    /// <summary>How many there are.</summary>
    public int Count => known.Length;

    /// <summary>One by its number.</summary>
    public ListedEntity this[int number] =>
        known[number] ??= ListedEntityBytes.Read(
            new MemoryStream(bytes, starts[number], starts[number + 1] - starts[number], writable: false)
        );

    /// <summary>Reads what <see cref="ListingsWriter"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static StoredListings Read(IndexReader reader)
    {
        var (starts, bytes) = (reader.Numbers<int>(), reader.Numbers<byte>());
        return IndexReader.Ascends(starts, bytes.Length) ? new(starts, bytes) : throw reader.Fault("its listings do not hold");
    }
}

/// <summary>Collects listed entities; those that are the same in several snapshots stand once.</summary>
internal sealed class ListingsWriter : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly List<int> starts = [0];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly Dictionary<ListedEntity, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public void Dispose() => bytes.Dispose();

    /// <summary>The number of an entity.</summary>
    public int Add(ListedEntity listed)
    {
        if (numbers.TryGetValue(listed, out var number))
            return number;
        var own = ListedEntityBytes.Of(listed);
        var hash = Convert.ToHexString(SHA256.HashData(own));
        if (!known.TryGetValue(hash, out number))
        {
            known.Add(hash, number = starts.Count - 1);
            bytes.Write(own);
            starts.Add(checked((int)bytes.Length));
        }

        return numbers[listed] = number;
    }

    /// <summary>Writes them.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<int>([.. starts]);
        writer.Numbers<byte>(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}

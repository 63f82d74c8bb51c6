using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Matching.Screening.Files;

/// <summary>The listings of a snapshot by reference, in order, each read when it is first asked for.</summary>
internal sealed class StoredSnapshot(TextTable references, int[] numbers, StoredListings listings)
    : IReadOnlyDictionary<string, ListedEntity>
{
    private const string Day = "yyyy-MM-dd";

    /// <inheritdoc/>
    public int Count => numbers.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Enumerable.Range(0, Count).Select(i => references[i]);

    /// <inheritdoc/>
    public IEnumerable<ListedEntity> Values => numbers.Select(number => listings[number]);

    /// <inheritdoc/>
    public ListedEntity this[string key] => TryGetValue(key, out var found) ? found : throw new KeyNotFoundException(key);

    /// <summary>Writes a snapshot.</summary>
    public static void Write(IndexWriter writer, ListSnapshot snapshot, ListingsWriter listings)
    {
        writer.Text(snapshot.List);
        writer.Text(snapshot.AsOf.ToString(Day, CultureInfo.InvariantCulture));
        writer.Numbers<bool>([snapshot.IsWhole]);
        TextTable.Of([.. snapshot.Entities.Keys]).Write(writer);
        writer.Numbers<int>([.. snapshot.Entities.Values.Select(listings.Add)]);
    }

    /// <summary>Reads a snapshot.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static ListSnapshot Read(IndexReader reader, StoredListings listings)
    {
        var (list, day, isWhole) = (reader.Text(), reader.Text(), reader.Numbers<bool>());
        var (references, numbers) = (TextTable.Read(reader), reader.Numbers<int>());
        var isSound =
            isWhole.Length == 1
            && numbers.Length == references.Count
            && IndexReader.AreBelow(numbers, listings.Count)
            && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isSound
            ? new(
                list,
                DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture),
                new StoredSnapshot(references, numbers, listings),
                isWhole[0]
            )
            : throw reader.Fault("its snapshots do not hold");
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => At(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out ListedEntity value)
    {
        var at = At(key);
        value = at < 0 ? null : listings[numbers[at]];
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ListedEntity>> GetEnumerator() =>
        Enumerable.Range(0, Count).Select(i => KeyValuePair.Create(references[i], listings[numbers[i]])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int At(string key)
    {
        var (first, last) = (0, Count - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            var order = string.CompareOrdinal(references[middle], key);
            if (order == 0)
                return middle;
            (first, last) = order < 0 ? (middle + 1, last) : (first, middle - 1);
        }

        return -1;
    }
}

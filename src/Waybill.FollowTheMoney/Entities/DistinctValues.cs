using System.Collections;

namespace Waybill.FollowTheMoney.Entities;

/// <summary>Values in the order in which they came, each once.</summary>
internal sealed class DistinctValues : IReadOnlyList<string>
{
    // Below this many a list is searched faster than a table is kept.
    private const int Few = 12;
    private readonly List<string> values = [];
    private HashSet<string>? known;

    public int Count => values.Count;

    public string this[int index] => values[index];

    public bool Add(string value)
    {
        if (known is not null ? !known.Add(value) : values.Contains(value))
            return false;
        values.Add(value);
        if (known is null && values.Count > Few)
            known = new(values, StringComparer.Ordinal);
        return true;
    }

    public bool Remove(string value)
    {
        known?.Remove(value);
        return values.Remove(value);
    }

    public bool SameAs(DistinctValues other) => Count == other.Count && values.ToHashSet(StringComparer.Ordinal).SetEquals(other.values);

    public IEnumerator<string> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

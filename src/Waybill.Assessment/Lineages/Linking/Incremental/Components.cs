using System.Runtime.InteropServices;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Numbered things that hang together because they share a key, directly or through others. Two are never parted again, so a component may
/// be wider than it need be, never narrower.
/// </summary>
internal sealed class Components
{
    private readonly List<int> parent = [];
    private readonly List<List<int>> members = [];
    private readonly Dictionary<string, int> holders = new(StringComparer.Ordinal);

    /// <summary>Told of the members of a component that came to another's, first the one whose number the component had.</summary>
    public event Action<IReadOnlyList<int>>? Joined;

    /// <summary>Adds a thing and ties it to all that hold one of its keys.</summary>
    public int Add(IEnumerable<string> keys)
    {
        var added = parent.Count;
        parent.Add(added);
        members.Add([added]);
        foreach (var key in keys)
        {
            ref var holder = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, key, out var held);
            if (held)
                Tie(holder, added);
            else
                holder = added;
        }

        return added;
    }

    /// <summary>Makes one component of two; the smaller comes to the larger, so that a thing moves no oftener than the logarithm of their
    /// number.</summary>
    public void Tie(int a, int b)
    {
        var (larger, smaller) = (Of(a), Of(b));
        if (larger == smaller)
            return;
        if (members[larger].Count < members[smaller].Count)
            (larger, smaller) = (smaller, larger);
        var moved = members[smaller];
        parent[smaller] = larger;
        members[larger].AddRange(moved);
        members[smaller] = [];
        Joined?.Invoke(moved);
    }

    /// <summary>The component of a thing, by the number of its first member.</summary>
    public int Of(int thing)
    {
        while (parent[thing] != thing)
            thing = parent[thing] = parent[parent[thing]];
        return thing;
    }

    /// <summary>The members of a component.</summary>
    public IReadOnlyList<int> Members(int component) => members[component];
}

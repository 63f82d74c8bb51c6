namespace Waybill.Matching.Transliteration.Learned;

/// <summary>Keys, numbered in the order in which they came; found by open addressing.</summary>
internal sealed class KeyTable
{
    private const int Free = -1;
    private ulong[] keys;
    private int[] numbers;

    /// <summary>An empty table with room for some keys.</summary>
    public KeyTable(int room = 64)
    {
        var size = 64;
        while (size < room * 2)
            size *= 2;
        keys = new ulong[size];
        numbers = new int[size];
        Array.Fill(numbers, Free);
    }

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>A key's number; -1 when it is not there.</summary>
    public int Find(ulong key)
    {
        var mask = keys.Length - 1;
        for (var at = Slot(key) & mask; ; at = (at + 1) & mask)
        {
            var number = numbers[at];
            if (number == Free || keys[at] == key)
                return number;
        }
    }

    /// <summary>A key's number, the next free one when it is new.</summary>
    public int Add(ulong key)
    {
        if ((Count + 1) * 2 > keys.Length)
            Grow();
        var mask = keys.Length - 1;
        var at = Slot(key) & mask;
        for (; numbers[at] != Free; at = (at + 1) & mask)
        {
            if (keys[at] == key)
                return numbers[at];
        }

        keys[at] = key;
        return numbers[at] = Count++;
    }

    /// <summary>The keys by their numbers.</summary>
    public ulong[] ToArray()
    {
        var inOrder = new ulong[Count];
        for (var at = 0; at < keys.Length; at++)
        {
            if (numbers[at] != Free)
                inOrder[numbers[at]] = keys[at];
        }

        return inOrder;
    }

    private static int Slot(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> 33);

    private void Grow()
    {
        var (oldKeys, oldNumbers) = (keys, numbers);
        keys = new ulong[oldKeys.Length * 2];
        numbers = new int[keys.Length];
        Array.Fill(numbers, Free);
        var mask = keys.Length - 1;
        for (var old = 0; old < oldKeys.Length; old++)
        {
            if (oldNumbers[old] == Free)
                continue;
            var at = Slot(oldKeys[old]) & mask;
            while (numbers[at] != Free)
                at = (at + 1) & mask;
            (keys[at], numbers[at]) = (oldKeys[old], oldNumbers[old]);
        }
    }
}

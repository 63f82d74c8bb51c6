using System.Runtime.InteropServices;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>A set of numbers below a bound, wiped at once.</summary>
internal sealed class NumberSet(int bound)
{
    private readonly int[] turns = new int[bound];
    private readonly List<int> numbers = [];

    // An array begins with turn 0, in which nothing was added.
    private int turn = 1;

    /// <summary>The numbers, in the order in which they came.</summary>
    public ReadOnlySpan<int> Numbers => CollectionsMarshal.AsSpan(numbers);

    /// <summary>Adds a number, once.</summary>
    public void Add(int number)
    {
        if (turns[number] == turn)
            return;
        turns[number] = turn;
        numbers.Add(number);
    }

    /// <summary>Wipes the set.</summary>
    public void Clear()
    {
        numbers.Clear();
        if (++turn == int.MaxValue)
        {
            Array.Clear(turns);
            turn = 1;
        }
    }
}

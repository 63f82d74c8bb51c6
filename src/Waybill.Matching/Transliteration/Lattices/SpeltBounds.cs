namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>What any spelling that a lattice holds keeps within: most words are told to be none of them without being laid along it.</summary>
/// <param name="Begins">The letters a to z that it may begin with, as bits.</param>
/// <param name="Ends">Those that it may end with.</param>
/// <param name="Shortest">The fewest letters of it.</param>
/// <param name="Longest">The most.</param>
internal readonly record struct SpeltBounds(uint Begins, uint Ends, int Shortest, int Longest)
{
    /// <summary>Those of no spelling.</summary>
    public static SpeltBounds None { get; } = new(0, 0, int.MaxValue, 0);

    /// <summary>Those of a lattice's places.</summary>
    public static SpeltBounds Of(LatticeSpelling[][] places)
    {
        var (shortest, longest) = (0, 0);
        foreach (var spellings in places)
        {
            var (least, most) = (int.MaxValue, 0);
            foreach (var spelling in spellings)
                (least, most) = (Math.Min(least, spelling.Length), Math.Max(most, spelling.Length));
            if (least == int.MaxValue)
                return None;
            (shortest, longest) = (shortest + least, longest + most);
        }

        return new(Outer(places, spelling => spelling.FirstBit), Outer(places.Reverse(), spelling => spelling.LastBit), shortest, longest);
    }

    /// <summary>Those of spellings that keep within either.</summary>
    public SpeltBounds Or(in SpeltBounds other) =>
        new(Begins | other.Begins, Ends | other.Ends, Math.Min(Shortest, other.Shortest), Math.Max(Longest, other.Longest));

    /// <summary>False for letters that are no spelling within these bounds.</summary>
    /// <param name="letters">Folded letters in ASCII.</param>
    public bool MayHold(ReadOnlySpan<byte> letters)
    {
        // Of longer words only the beginning is laid along a lattice.
        var looked = letters[..Math.Min(letters.Length, LatinLetters.Longest)];
        return looked is [var first, ..]
            && looked.Length >= Shortest
            && looked.Length <= Longest
            && IsAmong(Begins, first)
            && IsAmong(Ends, looked[^1]);
    }

    private static bool IsAmong(uint bits, byte letter) => letter is >= (byte)'a' and <= (byte)'z' && (bits >> (letter - 'a') & 1) != 0;

    // The letters at one end: further places count while nothing need stand at those before.
    private static uint Outer(IEnumerable<LatticeSpelling[]> places, Func<LatticeSpelling, uint> bit)
    {
        var bits = 0u;
        foreach (var spellings in places)
        {
            foreach (var spelling in spellings)
                bits |= bit(spelling);
            if (!Array.Exists(spellings, spelling => spelling.Length == 0))
                break;
        }

        return bits;
    }
}

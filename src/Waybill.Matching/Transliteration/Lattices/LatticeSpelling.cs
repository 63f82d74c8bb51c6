namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>Letters that may stand at one place of a name, packed, with what they cost in hundredths.</summary>
internal readonly record struct LatticeSpelling(ulong Code, byte Length, byte Cost)
{
    private const int MostCost = 100;
    private const ulong LastOfLetter = 31;
    private const int BitsOfLetter = 5;

    /// <summary>Its first letter, a to z, as a bit; 0 where it has none.</summary>
    public uint FirstBit => Length == 0 ? 0 : Bit(Code);

    /// <summary>Its last letter in the same way.</summary>
    public uint LastBit => Length == 0 ? 0 : Bit(Code >> (BitsOfLetter * (Length - 1)));

    /// <summary>Folded letters; none where nothing may stand there.</summary>
    public static LatticeSpelling Of(string letters, int cost)
    {
        var code = 0UL;
        for (var i = 0; i < letters.Length; i++)
            code |= (ulong)(letters[i] - 'a' + 1) << (BitsOfLetter * i);
        return new(code, (byte)letters.Length, (byte)Math.Min(cost, MostCost));
    }

    /// <summary>Spellings of one place, each once, at its least cost; those that are too long are left out.</summary>
    public static LatticeSpelling[] AllOf(IEnumerable<(string Letters, int Cost)> spellings) =>
        [
            .. spellings
                .Where(s => s.Letters.Length <= SpellingLattice.LongestSpelling)
                .GroupBy(s => s.Letters)
                .Select(s => Of(s.Key, s.Min(one => one.Cost))),
        ];

    private static uint Bit(ulong code) => 1u << ((int)(code & LastOfLetter) - 1);
}

using Waybill.Matching.Names;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>The last word of a name of several, packed into a number: forms cut long names off, within it.</summary>
/// <param name="Bits">Its first letters and how many it has; 0 for a name that is not cut off.</param>
internal readonly record struct LastWord(uint Bits)
{
    private const int Letters = 3;
    private const int BitsOfLetter = 5;
    private const int ShortestCut = 2;
    private const int OtherSign = 31;

    private int Length => (int)(Bits >> (Letters * BitsOfLetter));

    /// <summary>True where it is so short that it may be what is left of a longer word.</summary>
    public bool IsShort => Length is >= ShortestCut and <= Letters;

    /// <summary>The last word of a name.</summary>
    public static LastWord Of(Name name)
    {
        if (name.Parts is not [_, _, .., { IsBlankless: false, Folded: { Length: > 0 } word }])
            return default;
        var bits = (uint)Math.Min(word.Length, Letters + 1);
        for (var i = Letters - 1; i >= 0; i--)
            bits = (bits << BitsOfLetter) | Number(i < word.Length ? word[i] : '\0');
        return new(bits);
    }

    /// <summary>True where one of two may be the other cut off.</summary>
    public static bool MayBeCut(LastWord one, LastWord other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.IsShort
            && shorter.Length < longer.Length
            && ((shorter.Bits ^ longer.Bits) & ((1u << (shorter.Length * BitsOfLetter)) - 1)) == 0;
    }

    private static uint Number(char letter) =>
        letter switch
        {
            >= 'a' and <= 'z' => (uint)(letter - 'a' + 1),
            '\0' => 0,
            _ => OtherSign,
        };
}

using System.Runtime.CompilerServices;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>The words of a sentence as features see them; outside it stand codes of nothing.</summary>
internal sealed class WordLine
{
    private const int Margin = 4;
    private WordCodes[] codes = new WordCodes[256];

    /// <summary>How many words there are; the place after the last stands for the head of the root.</summary>
    public int Count { get; private set; }

    /// <summary>The codes at a place, from three before the first to three after the root's.</summary>
    public ref readonly WordCodes this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref codes[place + Margin];
    }

    /// <summary>Takes the words of a sentence.</summary>
    public void Fill(ReadOnlySpan<WordCodes> words)
    {
        Count = words.Length;
        var length = words.Length + 2 * Margin + 1;
        if (codes.Length < length)
            codes = new WordCodes[length + length / 2];
        codes.AsSpan(0, Margin).Fill(WordCodes.None);
        words.CopyTo(codes.AsSpan(Margin));
        codes[Margin + words.Length] = WordCodes.Root;
        codes.AsSpan(Margin + words.Length + 1, Margin).Fill(WordCodes.None);
    }
}

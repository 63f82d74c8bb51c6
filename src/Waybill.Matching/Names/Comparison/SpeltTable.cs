using System.Runtime.Intrinsics;

namespace Waybill.Matching.Names.Comparison;

/// <summary>Many words' letters side by side, as <see cref="SpeltWord"/> numbers them, for <see cref="SpellingBatch"/>.</summary>
/// <param name="starts">Where each word's letters begin, and where the last one's end.</param>
/// <param name="letters">The letters.</param>
internal sealed class SpeltTable(int[] starts, byte[] letters)
{
    /// <summary>How many words there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>Where each word's letters begin, and where the last one's end.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The letters of all.</summary>
    public ReadOnlySpan<byte> Letters => letters;

    /// <summary>A word's letters.</summary>
    public ReadOnlySpan<byte> this[int word] => letters.AsSpan(starts[word], starts[word + 1] - starts[word]);

    /// <summary>How many letters a word has.</summary>
    public int LengthOf(int word) => starts[word + 1] - starts[word];

    /// <summary>A word's first sixteen letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="none">What stands behind its last, where it is shorter.</param>
    public Vector128<byte> First(int word, byte none)
    {
        var (start, length) = (starts[word], LengthOf(word));
        if (start + Vector128<byte>.Count > letters.Length)
            return Last(start, length, none);
        var isLetter = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)Math.Min(length, Vector128<byte>.Count)));
        return Vector128.ConditionalSelect(isLetter, Vector128.LoadUnsafe(ref letters[start]), Vector128.Create(none));
    }

    /// <summary>A table of folded words.</summary>
    public static SpeltTable Of(IEnumerable<string> words)
    {
        var (starts, letters) = (new List<int> { 0 }, new List<byte>());
        foreach (var word in words)
        {
            foreach (var c in word)
                letters.Add((byte)Spelling.Index(c));
            starts.Add(letters.Count);
        }

        return new([.. starts], [.. letters]);
    }

    // Behind the last words there are no sixteen letters to be read.
    private Vector128<byte> Last(int start, int length, byte none)
    {
        Span<byte> first = stackalloc byte[Vector128<byte>.Count];
        first.Fill(none);
        letters.AsSpan(start, Math.Min(length, Vector128<byte>.Count)).CopyTo(first);
        return Vector128.Create<byte>(first);
    }
}

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
}

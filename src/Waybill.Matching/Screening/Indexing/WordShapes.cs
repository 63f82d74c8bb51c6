using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// What of an index's words is looked at first, side by side: letters, sounds, script, and what else than letters may make two words one.
/// </summary>
internal sealed class WordShapes
{
    private const byte HasHead = 0x80;
    private const byte HasShortForm = 0x40;
    private const byte IsAsSounded = 0x20;
    private const byte IsAdjective = 0x10;
    private const byte OfScript = 0x0F;

    private const int AtOnce = 256;

    private readonly SpeltTable spellings;
    private readonly SpeltTable sounds;
    private readonly byte[] kinds;

    private WordShapes(SpeltTable spellings, SpeltTable sounds, byte[] kinds) =>
        (this.spellings, this.sounds, this.kinds) = (spellings, sounds, kinds);

    /// <summary>The shapes of words.</summary>
    public static WordShapes Of(IReadOnlyCollection<NamePart> words) =>
        new(SpeltTable.Of(words.Select(word => word.Folded)), SpeltTable.Of(words.Select(word => word.Sound)), [.. words.Select(Kind)]);

    /// <summary>Reads what <see cref="Write(IndexWriter)"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static WordShapes Read(IndexReader reader, int words)
    {
        var (spellings, sounds, kinds) = (ReadTable(reader), ReadTable(reader), reader.Numbers<byte>());
        return spellings.Count == words && sounds.Count == words && kinds.Length == words
            ? new(spellings, sounds, kinds)
            : throw reader.Fault("its words do not hold");
    }

    /// <summary>Writes the shapes.</summary>
    public void Write(IndexWriter writer)
    {
        Write(writer, spellings);
        Write(writer, sounds);
        writer.Numbers<byte>(kinds);
    }

    /// <summary>True where words of the index can be measured against a word by their letters alone.</summary>
    public static bool CanMeasure(NamePart word) =>
        !word.IsBlankless
        && word.Folded.Length is > 0 and <= SpellingBatch.Longest
        && word.Sound.Length is > 0 and <= SpellingBatch.Longest;

    /// <summary>True where a word of the index can be measured against one that <see cref="CanMeasure(NamePart)"/>.</summary>
    public bool CanMeasure(int number, NamePart word) =>
        (kinds[number] & OfScript) == (int)word.Script
        && !MayBeShortForm(number, word)
        && spellings[number].Length is > 0 and <= SpellingBatch.Longest
        && sounds[number].Length is > 0 and <= SpellingBatch.Longest;

    /// <summary>The script of a word of the index.</summary>
    public Script ScriptOf(int number) => (Script)(kinds[number] & OfScript);

    /// <summary>True where a word and a word of the index are of two scripts.</summary>
    public bool AreAcross(int number, NamePart word) =>
        ScriptOf(number) is var script && script != word.Script && script != Script.Common && word.Script != Script.Common;

    /// <summary>True where one of two words may be a short form of the other.</summary>
    public bool MayBeShortForm(int number, NamePart word) => (kinds[number] & HasShortForm) != 0 && word.NicknameLines.Length > 0;

    /// <summary>True where two words may be one that their letters part: one of them, or both, are spellings of another word.</summary>
    public bool MayBeOneAnyway(int number, NamePart word) =>
        (kinds[number] & (HasHead | IsAdjective)) != 0 || word.Head != word.Folded || PlaceAdjectives.IsOne(word);

    /// <summary>True where the sounds of a word and of a word of the index need not be measured: they are their letters.</summary>
    public bool AreAsSounded(int number, NamePart word) => (kinds[number] & IsAsSounded) != 0 && word.IsSpeltAsSounded;

    /// <summary>What a word and words of the index cost by their letters, in hundredths of a letter.</summary>
    public void Measure(NamePart word, ReadOnlySpan<int> numbers, bool bySound, Span<int> costs)
    {
        Span<byte> steps = stackalloc byte[AtOnce];
        Span<byte> ofSounds = stackalloc byte[AtOnce];
        for (var from = 0; from < numbers.Length; from += AtOnce)
        {
            var some = numbers[from..Math.Min(numbers.Length, from + AtOnce)];
            SpellingBatch.Distances(word.Spelt, spellings, some, steps);
            if (bySound)
                SpellingBatch.Distances(word.SpeltSound, sounds, some, ofSounds);
            else
                ofSounds.Fill(SpellingBatch.Far);
            for (var i = 0; i < some.Length; i++)
                costs[from + i] = Spelling.Cost(steps[i], ofSounds[i]);
        }
    }

    /// <summary>The distance by what the letters cost; null where the words are two.</summary>
    public double? Distance(int cost, int number, NamePart word) =>
        PartDistance.OfCost(cost, Math.Max(word.Folded.Length, spellings[number].Length));

    private static byte Kind(NamePart word) =>
        (byte)(
            (int)word.Script
            | (word.Head != word.Folded ? HasHead : 0)
            | (word.NicknameLines.Length > 0 ? HasShortForm : 0)
            | (word.IsSpeltAsSounded ? IsAsSounded : 0)
            | (PlaceAdjectives.IsOne(word) ? IsAdjective : 0)
        );

    private static void Write(IndexWriter writer, SpeltTable table)
    {
        writer.Numbers(table.Starts);
        writer.Numbers(table.Letters);
    }

    private static SpeltTable ReadTable(IndexReader reader)
    {
        var (starts, letters) = (reader.Numbers<int>(), reader.Numbers<byte>());
        return IndexReader.Ascends(starts, letters.Length) && !letters.AsSpan().ContainsAnyInRange((byte)SpeltWord.Signs, byte.MaxValue)
            ? new(starts, letters)
            : throw reader.Fault("its words do not hold");
    }
}

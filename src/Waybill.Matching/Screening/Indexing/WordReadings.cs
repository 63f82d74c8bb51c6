using System.Text;
using Waybill.Matching.Names;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// How the words of an index are read in Latin letters, side by side: tells without taking a word apart whether it may sound like one of
/// another script, as <see cref="CrossScript.MaySound"/> does. Words in Latin letters are read as they stand.
/// </summary>
internal sealed class WordReadings
{
    private const byte FirstLetter = (byte)'a';
    private const byte LastLetter = (byte)'z';

    private readonly TextTable texts;

    // For each word the first of its readings, for each reading the first of its letters.
    private readonly int[] words;
    private readonly int[] starts;
    private readonly byte[] letters;

    // With each reading the letters that a spelling of its word by a standard may begin with, as bits.
    private readonly uint[] begins;

    private WordReadings(TextTable texts, int[] words, int[] starts, byte[] letters, uint[] begins) =>
        (this.texts, this.words, this.starts, this.letters, this.begins) = (texts, words, starts, letters, begins);

    /// <summary>The readings of words.</summary>
    public static WordReadings Of(TextTable texts, IReadOnlyList<NamePart> parts)
    {
        var (words, starts, begins) = (new int[parts.Count + 1], new List<int> { 0 }, new List<uint>());
        using var letters = new MemoryStream();
        for (var word = 0; word < parts.Count; word++)
        {
            var readings = Readings(texts, word, parts[word]);
            var spelt = readings.Length > 0 ? parts[word].Prepared.Bounds.Begins : 0;
            foreach (var reading in readings)
            {
                letters.Write(Encoding.ASCII.GetBytes(reading));
                starts.Add(checked((int)letters.Length));
                begins.Add(spelt);
            }

            words[word + 1] = begins.Count;
        }

        return new(texts, words, [.. starts], letters.ToArray(), [.. begins]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static WordReadings Read(IndexReader reader, TextTable texts)
    {
        var (words, starts) = (reader.Numbers<int>(), reader.Numbers<int>());
        var (letters, begins) = (reader.Numbers<byte>(), reader.Numbers<uint>());
        var isSound =
            words.Length == texts.Count + 1
            && begins.Length == starts.Length - 1
            && IndexReader.Ascends(words, begins.Length)
            && IndexReader.Ascends(starts, letters.Length)
            && !letters.AsSpan().ContainsAnyExceptInRange(FirstLetter, LastLetter);
        for (var word = 0; isSound && word < texts.Count; word++)
            isSound = words[word] < words[word + 1] || !texts.Bytes(word).ContainsAnyExceptInRange(FirstLetter, LastLetter);
        return isSound ? new(texts, words, starts, letters, begins) : throw reader.Fault("its words do not hold");
    }

    /// <summary>Writes the readings.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<int>(words);
        writer.Numbers<int>(starts);
        writer.Numbers<byte>(letters);
        writer.Numbers<uint>(begins);
    }

    /// <summary>True where a reading of a word is like one of a word that is asked for.</summary>
    /// <param name="asked">The readings of the word that is asked for.</param>
    /// <param name="word">A word of another script.</param>
    public bool AreAlike(ReadingPlaces asked, int word)
    {
        var (from, to) = (words[word], words[word + 1]);
        if (from == to)
            return asked.IsAnyAtLeast(texts.Bytes(word), CrossScript.LeastAlike);
        for (var i = from; i < to; i++)
        {
            if (asked.IsAnyAtLeast(letters.AsSpan(starts[i], starts[i + 1] - starts[i]), CrossScript.LeastAlike))
                return true;
        }

        return false;
    }

    /// <summary>
    /// False where no standard spells the one as the other is written in Latin letters: already their first ones, their last ones or how
    /// many they are differ.
    /// </summary>
    /// <param name="asked">The word that is asked for.</param>
    /// <param name="word">A word of another script.</param>
    /// <param name="script">That script.</param>
    public bool MaySpell(PreparedToken asked, int word, Script script) =>
        script == Script.Latin
            ? asked.Bounds.MayHold(Letters(word))
            : asked.Script == Script.Latin
                && words[word] < words[word + 1]
                && asked.Readings is [[var first, ..], ..]
                && IsAmong(begins[words[word]], (byte)first);

    // The first reading.
    private ReadOnlySpan<byte> Letters(int word) =>
        words[word] == words[word + 1] ? texts.Bytes(word) : letters.AsSpan(starts[words[word]]..starts[words[word] + 1]);

    private static bool IsAmong(uint bits, byte letter) => (bits >> (letter - FirstLetter) & 1) != 0;

    // Letters alone are their own reading; what cannot be read has an empty one.
    private static string[] Readings(TextTable texts, int word, NamePart part)
    {
        if (!texts.Bytes(word).ContainsAnyExceptInRange(FirstLetter, LastLetter))
            return [];
        return part.Script != Script.Common && part.Prepared.Readings is { Length: > 0 } readings ? readings : [""];
    }
}

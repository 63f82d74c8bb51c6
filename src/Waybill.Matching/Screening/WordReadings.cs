using System.Text;
using Waybill.Matching.Names;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Screening;

/// <summary>
/// How the words of an index are read in Latin letters, side by side: tells without taking a word apart whether it may sound like one of
/// another script, as <see cref="CrossScript.MaySound"/> does.
/// </summary>
internal sealed class WordReadings
{
    // For each word the first of its readings, for each reading the first of its letters.
    private readonly int[] words;
    private readonly int[] starts;
    private readonly byte[] letters;

    // Of each word the letters that a spelling by a standard may begin with, as bits; none where it has no such spellings.
    private readonly uint[] begins;

    private WordReadings(int[] words, int[] starts, byte[] letters, uint[] begins) =>
        (this.words, this.starts, this.letters, this.begins) = (words, starts, letters, begins);

    /// <summary>The readings of words.</summary>
    public static WordReadings Of(IReadOnlyList<NamePart> parts)
    {
        var (words, starts, begins) = (new int[parts.Count + 1], new List<int> { 0 }, new uint[parts.Count]);
        using var letters = new MemoryStream();
        for (var word = 0; word < parts.Count; word++)
        {
            if (parts[word].Script != Script.Common)
            {
                begins[word] = parts[word].Prepared.Begins;
                foreach (var reading in parts[word].Prepared.Readings)
                {
                    letters.Write(Encoding.ASCII.GetBytes(reading));
                    starts.Add(checked((int)letters.Length));
                }
            }

            words[word + 1] = starts.Count - 1;
        }

        return new(words, [.. starts], letters.ToArray(), begins);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static WordReadings Read(IndexReader reader, int count)
    {
        var (words, starts) = (reader.Numbers<int>(), reader.Numbers<int>());
        var (letters, begins) = (reader.Numbers<byte>(), reader.Numbers<uint>());
        var isSound =
            words.Length == count + 1
            && begins.Length == count
            && IndexReader.Ascends(words, starts.Length - 1)
            && IndexReader.Ascends(starts, letters.Length)
            && !letters.AsSpan().ContainsAnyExceptInRange((byte)'a', (byte)'z');
        return isSound ? new(words, starts, letters, begins) : throw reader.Fault("its words do not hold");
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
    public bool AreAlike(PreparedToken asked, int word)
    {
        foreach (var reading in asked.Places)
        {
            for (var i = words[word]; i < words[word + 1]; i++)
            {
                if (reading.IsAtLeast(letters.AsSpan(starts[i], starts[i + 1] - starts[i]), CrossScript.LeastAlike))
                    return true;
            }
        }

        return false;
    }

    /// <summary>False where no standard spells the one as the other is written in Latin letters: already their first ones differ.</summary>
    public bool MaySpell(PreparedToken asked, int word) =>
        asked.Script == Script.Latin
            ? asked.Readings is [[var first, ..], ..] && IsAmong(begins[word], first)
            : words[word] < words[word + 1] && IsAmong(asked.Begins, (char)letters[starts[words[word]]]);

    private static bool IsAmong(uint bits, char letter) => (bits >> (letter - 'a') & 1) != 0;
}

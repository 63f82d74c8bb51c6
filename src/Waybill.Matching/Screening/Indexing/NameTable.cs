namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// The names of an index by number: their texts, whose they are, and which of their words must be found. Of names that stand beside each
/// other in one, each is a name by itself behind the whole.
/// </summary>
internal sealed class NameTable(TextTable texts, int[] owners, int[] wholes, byte[] told, uint[] spared, uint[] lastWords)
{
    /// <summary>How many there are, those within others counted.</summary>
    public int Count => owners.Length;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameTable Read(IndexReader reader)
    {
        var (texts, owners, wholes) = (TextTable.Read(reader), reader.Numbers<int>(), reader.Numbers<int>());
        var (told, spared, lastWords) = (reader.Numbers<byte>(), reader.Numbers<uint>(), reader.Numbers<uint>());
        var lengths = new[] { owners.Length, wholes.Length, told.Length, spared.Length, lastWords.Length };
        return
            Array.TrueForAll(lengths, length => length == texts.Count)
            && IndexReader.AreBelow(wholes, wholes.Length)
            && Array.TrueForAll(wholes, whole => wholes[whole] == whole)
            ? new(texts, owners, wholes, told, spared, lastWords)
            : throw reader.Fault("its names do not hold");
    }

    /// <summary>Writes the table.</summary>
    public void Write(IndexWriter writer)
    {
        texts.Write(writer);
        writer.Numbers<int>(owners);
        writer.Numbers<int>(wholes);
        writer.Numbers<byte>(told);
        writer.Numbers<uint>(spared);
        writer.Numbers<uint>(lastWords);
    }

    /// <summary>True where every owner is below a count.</summary>
    public bool Holds(int count) => IndexReader.AreBelow(owners, count);

    /// <summary>The number of the name that a name stands in; its own, where it is a whole one.</summary>
    public int Whole(int name) => wholes[name];

    /// <summary>A whole name as written; of one within it, nothing.</summary>
    public string Text(int name) => texts[name];

    /// <summary>Whose it is.</summary>
    public int Owner(int name) => owners[name];

    /// <summary>Its words that tell, as bits.</summary>
    public uint All(int name) => NameWords.Bits(told[name]);

    /// <summary>How many words tell.</summary>
    public int Told(int name) => told[name];

    /// <summary>What <see cref="NameWords.Kept"/> gave of it.</summary>
    public uint Spared(int name) => spared[name];

    /// <summary>Its last word.</summary>
    public LastWord LastWord(int name) => new(lastWords[name]);

    /// <summary>True where a word of a name may begin with one of some letters; of letters that are not Latin it is not known.</summary>
    /// <param name="name">The name.</param>
    /// <param name="letters">The letters a to z as bits.</param>
    public bool HasWordWith(int name, uint letters)
    {
        var isWithin = false;
        foreach (var c in texts.Bytes(wholes[name]))
        {
            if (c >= 0x80)
                return true;
            var isLetter = char.IsAsciiLetter((char)c);
            if (isLetter && !isWithin && (letters >> ((c | 0x20) - 'a') & 1) != 0)
                return true;
            isWithin = isLetter;
        }

        return false;
    }
}

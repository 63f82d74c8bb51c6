namespace Waybill.Matching.Screening;

/// <summary>The names of an index by number: their texts, whose they are, and which of their words must be found.</summary>
internal sealed class NameTable(TextTable texts, int[] owners, byte[] told, uint[] spared, uint[] lastWords)
{
    /// <summary>How many there are.</summary>
    public int Count => owners.Length;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameTable Read(IndexReader reader)
    {
        var (texts, owners, told) = (TextTable.Read(reader), reader.Numbers<int>(), reader.Numbers<byte>());
        var (spared, lastWords) = (reader.Numbers<uint>(), reader.Numbers<uint>());
        return owners.Length == texts.Count && told.Length == texts.Count && spared.Length == texts.Count && lastWords.Length == texts.Count
            ? new(texts, owners, told, spared, lastWords)
            : throw reader.Fault("its names do not hold");
    }

    /// <summary>Writes the table.</summary>
    public void Write(IndexWriter writer)
    {
        texts.Write(writer);
        writer.Numbers<int>(owners);
        writer.Numbers<byte>(told);
        writer.Numbers<uint>(spared);
        writer.Numbers<uint>(lastWords);
    }

    /// <summary>True where every owner is below a count.</summary>
    public bool Holds(int count) => IndexReader.AreBelow(owners, count);

    /// <summary>A name as written.</summary>
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
        foreach (var c in texts.Bytes(name))
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

namespace Waybill.Matching.Transliteration.Learned;

/// <summary>A native spelling in a model's terms.</summary>
/// <param name="Symbols">Numbers of its symbols, 0 for one that the model has not seen.</param>
/// <param name="Characters">Numbers of their characters, 0 for none.</param>
/// <param name="Rows">For each place, the rows of the chunks of one symbol and more that begin there; -1 for none.</param>
internal sealed record NativeSpelling(ushort[] Symbols, ushort[] Characters, int[] Rows)
{
    /// <summary>
    /// How many sets of letters each chunk has in <see cref="FirstLetters"/>: of all counts together, then of none to four.
    /// </summary>
    public const int LettersOfChunk = LatinSpelling.MostLetters + 2;

    private float[]? mostFrom;
    private uint[]? firstLetters;

    /// <summary>For each place what the symbols from there on can score at most, whatever the letters; 0 at the end.</summary>
    /// <param name="model">The model in whose terms it is.</param>
    public float[] MostFrom(ChunkModel model) => mostFrom ??= Bound(model);

    /// <summary>
    /// For each chunk of <see cref="Rows"/> what <see cref="ChunkModel.FirstLetters"/> has of its row, side by side, and before it the
    /// letters of all counts together.
    /// </summary>
    /// <param name="model">The model in whose terms it is.</param>
    public uint[] FirstLetters(ChunkModel model) => firstLetters ??= Letters(model);

    private uint[] Letters(ChunkModel model)
    {
        var letters = new uint[Rows.Length * LettersOfChunk];
        for (var chunk = 0; chunk < Rows.Length; chunk++)
        {
            if (Rows[chunk] < 0)
                continue;
            var own = letters.AsSpan(chunk * LettersOfChunk, LettersOfChunk);
            model.FirstLetters.AsSpan(Rows[chunk] * (LettersOfChunk - 1), LettersOfChunk - 1).CopyTo(own[1..]);
            foreach (var ofCount in own[1..])
                own[0] |= ofCount;
        }

        return letters;
    }

    private float[] Bound(ChunkModel model)
    {
        var most = new float[Symbols.Length + 1];
        for (var i = Symbols.Length - 1; i >= 0; i--)
        {
            most[i] = most[i + 1] + model.Dropped[Symbols[i]];
            for (var a = 1; a <= model.MostInChunk && i + a <= Symbols.Length; a++)
            {
                if (Rows[(i * model.MostInChunk) + a - 1] is var row and >= 0)
                    most[i] = Math.Max(most[i], most[i + a] + model.RowMost[row]);
            }
        }

        return most;
    }
}

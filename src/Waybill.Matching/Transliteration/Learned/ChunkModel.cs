using Waybill.Matching.Scripts;

namespace Waybill.Matching.Transliteration.Learned;

/// <summary>
/// How chunks of native symbols are written in letters: a weight for each pair of chunks, which is about the logarithm of how much more
/// often they stand together than by chance, weights for what stands about a pair, and costs of symbols and letters left alone.
/// </summary>
internal sealed class ChunkModel
{
    /// <summary>The longest native spelling that is aligned, in symbols.</summary>
    public const int LongestNative = 32;

    /// <summary>The most symbols that a model may tell apart.</summary>
    public const int MostSymbols = 2047;

    private const int CodeBits = 20;
    private static readonly int Kinds = Enum.GetValues<ContextKind>().Length;

    /// <summary>An empty model of a script, whose chunks have so many symbols at most.</summary>
    public ChunkModel(Script script, int mostSymbols) => (Script, MostInChunk) = (script, mostSymbols);

    /// <summary>The native script.</summary>
    public Script Script { get; }

    /// <summary>The most symbols of a chunk.</summary>
    public int MostInChunk { get; }

    /// <summary>Numbers of symbols, from 1.</summary>
    public Dictionary<char, ushort> Symbols { get; } = [];

    /// <summary>Numbers of characters, from 1.</summary>
    public Dictionary<char, ushort> Characters { get; } = [];

    /// <summary>Chunks of native symbols.</summary>
    public KeyTable Rows { get; init; } = new();

    /// <summary>Pairs of a row and a chunk of letters.</summary>
    public KeyTable Pairs { get; init; } = new();

    /// <summary>The pairs' weights.</summary>
    public float[] PairWeights { get; set; } = [];

    /// <summary>A bit for each kind of context that a pair has weights for.</summary>
    public byte[] PairContexts { get; private set; } = [];

    /// <summary>
    /// For each row and each count of letters from none to four, a bit for each first letter that a pair has: most chunks are told to have
    /// no weight without being looked up.
    /// </summary>
    public uint[] FirstLetters { get; private set; } = [];

    /// <summary>For each row the weight of a pair of it, with what may stand about it, at most.</summary>
    public float[] RowMost { get; private set; } = [];

    /// <summary>What a letter that stands for no symbol adds at most; never below 0.</summary>
    public float MostAdded { get; private set; }

    /// <summary>Pairs with what stands about them.</summary>
    public KeyTable Contexts { get; private set; } = new();

    /// <summary>The pairs of each row, by their letters.</summary>
    public KeysByOwner PairsOfRows { get; private set; } = KeysByOwner.None;

    /// <summary>The contexts of each pair, by <see cref="ContextOfPair"/>.</summary>
    public KeysByOwner ContextsOfPairs { get; private set; } = KeysByOwner.None;

    /// <summary>The contexts' weights.</summary>
    public float[] ContextWeights { get; set; } = [];

    /// <summary>The weight of a symbol that no letter stands for.</summary>
    public float[] Dropped { get; set; } = [];

    /// <summary>The weight of a letter that stands for no symbol.</summary>
    public float[] Added { get; set; } = [];

    /// <summary>What turns a score and the two lengths into a similarity: constant, score, letters, symbols.</summary>
    public float[] Calibration { get; set; } = [0, 1, 0, 0];

    /// <summary>The key of a chunk.</summary>
    public static ulong RowKey(ReadOnlySpan<ushort> chunk)
    {
        var key = 0UL;
        foreach (var symbol in chunk)
            key = (key << 11) | symbol;
        return key;
    }

    /// <summary>The key of a pair.</summary>
    public static ulong PairKey(int row, int letters) => ((ulong)row << CodeBits) | (uint)letters;

    /// <summary>The row and the letters of a pair's key.</summary>
    public static (int Row, int Letters) PairOf(ulong key) => ((int)(key >> CodeBits), (int)(key & ((1 << CodeBits) - 1)));

    /// <summary>The key of a context.</summary>
    public static ulong ContextKey(int pair, ContextKind kind, int what) => ((((ulong)pair << 3) | (uint)kind) << 14) | (uint)what;

    /// <summary>The key of a context among those of its pair.</summary>
    public static int ContextOfPair(ContextKind kind, int what) => ((int)kind << 14) | what;

    /// <summary>The pair and the kind of a context's key.</summary>
    public static (int Pair, ContextKind Kind) ContextOf(ulong key) => ((int)(key >> 17), (ContextKind)((key >> 14) & 7));

    /// <summary>A token in the model's terms.</summary>
    public NativeSpelling Spell(string token) => Spell(NativeSymbols.Of(token, Script));

    /// <summary>Symbols in the model's terms.</summary>
    public NativeSpelling Spell(List<NativeSymbol> native)
    {
        var length = Math.Min(native.Count, LongestNative);
        var (symbols, characters, rows) = (new ushort[length], new ushort[length], new int[length * MostInChunk]);
        for (var i = 0; i < length; i++)
        {
            symbols[i] = Symbols.GetValueOrDefault(native[i].Text);
            characters[i] = Characters.GetValueOrDefault(native[i].Character);
        }

        Array.Fill(rows, -1);
        for (var i = 0; i < length; i++)
        {
            for (var a = 1; a <= MostInChunk && i + a <= length && symbols[i + a - 1] != 0; a++)
                rows[(i * MostInChunk) + a - 1] = Rows.Find(RowKey(symbols.AsSpan(i, a)));
        }

        return new(symbols, characters, rows);
    }

    /// <summary>Replaces the contexts by others, and marks what pairs and rows have.</summary>
    public void KeepContexts(IReadOnlyList<(ulong Key, float Weight)> contexts)
    {
        Contexts = new KeyTable(contexts.Count);
        ContextWeights = [.. contexts.Select(c => c.Weight)];
        foreach (var (key, _) in contexts)
            Contexts.Add(key);
        PairContexts = new byte[Pairs.Count];
        foreach (var (key, _) in contexts)
        {
            var (pair, kind) = ContextOf(key);
            PairContexts[pair] |= (byte)(1 << (int)kind);
        }

        FirstLetters = new uint[Rows.Count * (LatinSpelling.MostLetters + 1)];
        foreach (var key in Pairs.ToArray())
        {
            var (row, first) = PairOf(key);
            var length = first == 0 ? 0 : 1;
            for (; first >= 27; first /= 27)
                length++;
            FirstLetters[(row * (LatinSpelling.MostLetters + 1)) + length] |= 1u << first;
        }

        PairsOfRows = KeysByOwner.Of(Rows.Count, Pairs.ToArray().Select(PairOf));
        ContextsOfPairs = KeysByOwner.Of(
            Pairs.Count,
            contexts.Select(context => ((int)(context.Key >> 17), (int)(context.Key & ((1 << 17) - 1))))
        );
        KeepMost(contexts);
    }

    // Of each kind of context one holds at most.
    private void KeepMost(IReadOnlyList<(ulong Key, float Weight)> contexts)
    {
        var ofKinds = new float[Pairs.Count * Kinds];
        foreach (var (key, weight) in contexts)
        {
            var (pair, kind) = ContextOf(key);
            ofKinds[(pair * Kinds) + (int)kind] = Math.Max(ofKinds[(pair * Kinds) + (int)kind], weight);
        }

        RowMost = new float[Rows.Count];
        Array.Fill(RowMost, float.NegativeInfinity);
        var keys = Pairs.ToArray();
        for (var pair = 0; pair < keys.Length; pair++)
        {
            var most = PairWeights[pair];
            foreach (var ofKind in ofKinds.AsSpan(pair * Kinds, Kinds))
                most += ofKind;
            ref var ofRow = ref RowMost[PairOf(keys[pair]).Row];
            ofRow = Math.Max(ofRow, most);
        }

        MostAdded = Added.Aggregate(0f, Math.Max);
    }

    /// <summary>
    /// The score from which on spellings so long are as likely as this, 0 to 1; the opposite of <see cref="Likelihood"/>.
    /// </summary>
    public double ScoreOf(double likelihood, int letters, int symbols)
    {
        var odds = Math.Log(likelihood / (1 - likelihood));
        return Calibration[1] > 0
            ? (odds - Calibration[0] - (Calibration[2] * letters) - (Calibration[3] * symbols)) / Calibration[1]
            : double.NegativeInfinity;
    }

    /// <summary>How likely a score of spellings so long is that of one name, 0 to 1.</summary>
    public double Likelihood(double score, int letters, int symbols)
    {
        var odds = Calibration[0] + (Calibration[1] * score) + (Calibration[2] * letters) + (Calibration[3] * symbols);
        return 1 / (1 + Math.Exp(-odds));
    }
}

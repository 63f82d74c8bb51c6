using System.Numerics;

namespace Waybill.Matching.Transliteration.Learned;

/// <summary>Finds the best way to lay a Latin spelling along a native one, chunk by chunk (Viterbi).</summary>
internal static class ChunkAligner
{
    /// <summary>In <c>backs</c>: a symbol was dropped.</summary>
    public const int Drop = -1;

    /// <summary>In <c>backs</c>: a letter was added.</summary>
    public const int Add = -2;

    /// <summary>The score of the best alignment; the higher the likelier that both write one name.</summary>
    /// <param name="model">The model.</param>
    /// <param name="native">The native spelling, in the model's terms.</param>
    /// <param name="latin">The Latin one.</param>
    /// <param name="least">A score below it need not be exact: what cannot reach it is given up early.</param>
    public static float Score(ChunkModel model, NativeSpelling native, LatinSpelling latin, float least = float.NegativeInfinity) =>
        Score(model, native, latin, [], least);

    /// <summary>
    /// The score; fills, where <paramref name="backs"/> has room for (symbols + 1) x (letters + 1) steps, each place's best last step: the
    /// place that it came from and the pair, or what was dropped or added.
    /// </summary>
    public static float Score(
        ChunkModel model,
        NativeSpelling native,
        LatinSpelling latin,
        Span<(int From, int Pair)> backs,
        float least = float.NegativeInfinity
    )
    {
        var (n, l, most) = (native.Symbols.Length, latin.Letters.Length, model.MostInChunk);
        var width = l + 1;
        var rest = float.IsNegativeInfinity(least) ? [] : native.MostFrom(model).AsSpan();
        var letters = native.FirstLetters(model).AsSpan();
        Span<float> best = stackalloc float[(n + 1) * width];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= l; j++)
            {
                var at = (i * width) + j;
                var score = best[at];
                if (!rest.IsEmpty && score + rest[i] + ((l - j) * model.MostAdded) < least)
                    continue;
                if (i < n)
                    Relax(best, backs, at, at + width, score + model.Dropped[native.Symbols[i]], Drop);
                if (j < l)
                    Relax(best, backs, at, at + 1, score + model.Added[latin.Letters[j]], Add);
                for (var a = 1; a <= most && i + a <= n; a++)
                {
                    var row = native.Rows[(i * most) + a - 1];
                    if (row < 0)
                        continue;
                    var firsts = letters.Slice(((i * most) + a - 1) * NativeSpelling.LettersOfChunk, NativeSpelling.LettersOfChunk);
                    if ((firsts[0] & (1u | (j < l ? 1u << latin.Letters[j] : 0))) == 0)
                        continue;
                    for (var b = 0; b <= LatinSpelling.MostLetters && j + b <= l; b++)
                    {
                        if ((firsts[b + 1] & (1u << (b == 0 ? 0 : latin.Letters[j]))) == 0)
                            continue;
                        var chunk = b == 0 ? 0 : latin.Chunks[(j * LatinSpelling.MostLetters) + b - 1];
                        if (model.PairsOfRows.Find(row, chunk) is var pair and >= 0)
                            Relax(best, backs, at, at + (a * width) + b, score + Weight(model, pair, native, latin, i, a, j, b), pair);
                    }
                }
            }
        }

        return best[(n * width) + l];
    }

    /// <summary>The contexts of a pair at a place, into <paramref name="keys"/>; returns how many.</summary>
    public static int Contexts(Span<ulong> keys, int pair, NativeSpelling native, LatinSpelling latin, int i, int a, int j, int b)
    {
        keys[0] = ChunkModel.ContextKey(pair, ContextKind.NativeBefore, i > 0 ? native.Symbols[i - 1] : 0);
        keys[1] = ChunkModel.ContextKey(pair, ContextKind.NativeBehind, i + a < native.Symbols.Length ? native.Symbols[i + a] : 0);
        keys[2] = ChunkModel.ContextKey(pair, ContextKind.LatinBefore, j > 0 ? latin.Letters[j - 1] : 0);
        keys[3] = ChunkModel.ContextKey(pair, ContextKind.LatinBehind, j + b < latin.Letters.Length ? latin.Letters[j + b] : 0);
        if (native.Characters[i] == 0)
            return 4;
        keys[4] = ChunkModel.ContextKey(pair, ContextKind.Character, native.Characters[i]);
        return 5;
    }

    // As Contexts, but only for the kinds that the pair has: this is where the time goes.
    private static float Weight(ChunkModel model, int pair, NativeSpelling native, LatinSpelling latin, int i, int a, int j, int b)
    {
        var weight = model.PairWeights[pair];
        for (int kinds = model.PairContexts[pair]; kinds != 0; kinds &= kinds - 1)
        {
            var kind = (ContextKind)BitOperations.TrailingZeroCount(kinds);
            var what = kind switch
            {
                ContextKind.NativeBefore => i > 0 ? native.Symbols[i - 1] : 0,
                ContextKind.NativeBehind => i + a < native.Symbols.Length ? native.Symbols[i + a] : 0,
                ContextKind.LatinBefore => j > 0 ? latin.Letters[j - 1] : 0,
                ContextKind.LatinBehind => j + b < latin.Letters.Length ? latin.Letters[j + b] : 0,
                _ => native.Characters[i],
            };
            if (model.ContextsOfPairs.Find(pair, ChunkModel.ContextOfPair(kind, what)) is var context and >= 0)
                weight += model.ContextWeights[context];
        }

        return weight;
    }

    private static void Relax(Span<float> best, Span<(int From, int Pair)> backs, int from, int to, float score, int pair)
    {
        if (score <= best[to])
            return;
        best[to] = score;
        if (!backs.IsEmpty)
            backs[to] = (from, pair);
    }
}

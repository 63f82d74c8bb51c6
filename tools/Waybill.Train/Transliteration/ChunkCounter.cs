using System.Runtime.InteropServices;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Train.Transliteration;

/// <summary>
/// Counts which chunks stand for which by expectation and maximisation over all monotone alignments. Pairs that chance explains as well
/// weigh little: the data hold some that are two names.
/// </summary>
internal sealed class ChunkCounter
{
    public const int Passes = 6;
    private const double Leftover = 0.02;
    private const double FirstLeast = 0.5;
    private const double Discount = 0.5;

    private readonly ChunkModel model;
    private readonly List<SpellingPair> pairs;
    private readonly double[] letterShare = new double[27];
    private readonly double[] symbolShare;
    private readonly List<Edge> edges = [];
    private readonly double least;
    private readonly double grow;

    /// <summary>A counter of the pairs; chunks seen less than <paramref name="least"/> times, more by their size, are forgotten.</summary>
    public ChunkCounter(ChunkModel model, List<SpellingPair> pairs, double least, double grow)
    {
        (this.model, this.pairs, this.least, this.grow) = (model, pairs, least, grow);
        symbolShare = new double[model.Symbols.Count + 1];
        foreach (var pair in pairs)
        {
            foreach (var letter in pair.Letters.Letters)
                letterShare[letter]++;
            foreach (var symbol in model.Spell(pair.Symbols).Symbols)
                symbolShare[symbol]++;
        }

        ToShares(letterShare);
        ToShares(symbolShare);
    }

    /// <summary>Fills the model's tables of rows, pairs and their weights.</summary>
    public void Fill()
    {
        var (rows, chunks) = (new KeyTable(), new KeyTable());
        double[] share = [];
        for (var pass = 0; pass < Passes; pass++)
        {
            var counts = Pass(pass, rows, chunks, share);
            share = Cut(counts, chunks, rows, pass);
        }

        Keep(share, rows, chunks);
    }

    private static void ToShares(double[] counts)
    {
        var total = counts.Sum() + (counts.Length * 0.5);
        for (var i = 0; i < counts.Length; i++)
            counts[i] = (counts[i] + 0.5) / total;
    }

    private double[] Pass(int pass, KeyTable rows, KeyTable chunks, double[] share)
    {
        var counts = new List<double>(new double[chunks.Count]);
        foreach (var pair in pairs)
        {
            var symbols = model.Spell(pair.Symbols).Symbols;
            Collect(symbols, pair.Letters, pass == 0, rows, chunks, share);
            CollectionsMarshal.SetCount(counts, chunks.Count);
            Expect(symbols, pair, pass, CollectionsMarshal.AsSpan(counts));
        }

        return [.. counts];
    }

    private void Collect(ushort[] symbols, LatinSpelling latin, bool first, KeyTable rows, KeyTable chunks, double[] share)
    {
        edges.Clear();
        var (n, l) = (symbols.Length, latin.Letters.Length);
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= l; j++)
            {
                if (j < l)
                    edges.Add(new(i, 0, j, 1, -1, Leftover * letterShare[latin.Letters[j]]));
                if (i < n)
                    edges.Add(new(i, 1, j, 0, -1, Leftover * symbolShare[symbols[i]]));
                for (var a = 1; a <= model.MostInChunk && i + a <= n; a++)
                {
                    var key = ChunkModel.RowKey(symbols.AsSpan(i, a));
                    var row = first ? rows.Add(key) : rows.Find(key);
                    for (var b = 0; row >= 0 && b <= LatinSpelling.MostLetters && j + b <= l; b++)
                    {
                        if (a > 1 && b == 0)
                            continue;
                        var letters = b == 0 ? 0 : latin.Chunks[(j * LatinSpelling.MostLetters) + b - 1];
                        var pairKey = ChunkModel.PairKey(row, letters);
                        var chunk = first ? chunks.Add(pairKey) : chunks.Find(pairKey);
                        // At first, chunks whose lengths are in proportion, and single symbols, are likelier.
                        var weight =
                            first ? Math.Exp(-Math.Abs(b - ((double)l * a / n))) * (a == 1 ? 1 : 0.05)
                            : chunk >= 0 ? share[chunk]
                            : 0;
                        if (weight > 0)
                            edges.Add(new(i, a, j, b, chunk, weight));
                    }
                }
            }
        }
    }

    private void Expect(ushort[] symbols, SpellingPair pair, int pass, Span<double> counts)
    {
        var (n, l) = (symbols.Length, pair.Letters.Letters.Length);
        var width = l + 1;
        Span<double> ahead = stackalloc double[(n + 1) * width];
        Span<double> behind = stackalloc double[(n + 1) * width];
        ahead.Clear();
        behind.Clear();
        ahead[0] = 1;
        behind[^1] = 1;
        var all = CollectionsMarshal.AsSpan(edges);
        foreach (ref readonly var edge in all)
            ahead[edge.To(width)] += ahead[edge.From(width)] * edge.Weight;
        for (var e = all.Length - 1; e >= 0; e--)
            behind[all[e].From(width)] += behind[all[e].To(width)] * all[e].Weight;
        var total = ahead[^1];
        if (!(total > 0))
            return;
        var odds = Math.Log(total);
        foreach (var letter in pair.Letters.Letters)
            odds -= Math.Log(letterShare[letter]);
        foreach (var symbol in symbols)
            odds -= Math.Log(symbolShare[symbol]);
        var weight = Math.Min(1 + Math.Log(pair.Count), 3);
        if (pass >= 2)
            weight /= 1 + Math.Exp((0.8 * l) - odds);
        foreach (ref readonly var edge in all)
        {
            if (edge.Chunk >= 0)
                counts[edge.Chunk] += ahead[edge.From(width)] * edge.Weight * behind[edge.To(width)] / total * weight;
        }
    }

    // Forgets rare chunks; the rest become shares of all.
    private double[] Cut(double[] counts, KeyTable chunks, KeyTable rows, int pass)
    {
        var (keys, rowKeys) = (chunks.ToArray(), rows.ToArray());
        for (var i = 0; pass > 0 && i < counts.Length; i++)
        {
            var (row, letters) = ChunkModel.PairOf(keys[i]);
            var size = Math.Max(0, Length(letters, 27) - 1) + Math.Max(0, Length(rowKeys[row], MostSymbolsAnd1) - 1);
            var cut = (pass == 1 ? FirstLeast : least) * (1 + (grow * size));
            counts[i] =
                counts[i] < cut ? 0
                : pass == Passes - 1 ? counts[i] - Discount
                : counts[i];
        }

        var total = counts.Sum();
        return Array.ConvertAll(counts, count => count / total);
    }

    private const ulong MostSymbolsAnd1 = ChunkModel.MostSymbols + 1;

    private static int Length(ulong code, ulong radix)
    {
        var length = 0;
        for (; code > 0; code /= radix)
            length++;
        return length;
    }

    private static int Length(int code, int radix) => Length((ulong)code, (ulong)radix);

    // What remains, in the order of its keys; the weight tells how much likelier the two chunks are together than apart.
    private void Keep(double[] share, KeyTable rows, KeyTable chunks)
    {
        var (keys, rowKeys) = (chunks.ToArray(), rows.ToArray());
        var kept = Enumerable
            .Range(0, keys.Length)
            .Where(i => share[i] > 0)
            .Select(i => (Row: rowKeys[ChunkModel.PairOf(keys[i]).Row], ChunkModel.PairOf(keys[i]).Letters, Share: share[i]))
            .OrderBy(k => k.Row)
            .ThenBy(k => k.Letters)
            .ToList();
        model.PairWeights = new float[kept.Count];
        foreach (var (row, letters, part) in kept)
        {
            var weight = Math.Log(part);
            for (var code = letters; code > 0; code /= 27)
                weight -= Math.Log(letterShare[code % 27]);
            for (var key = row; key > 0; key /= MostSymbolsAnd1)
                weight -= Math.Log(symbolShare[key % MostSymbolsAnd1]);
            model.PairWeights[model.Pairs.Add(ChunkModel.PairKey(model.Rows.Add(row), letters))] = (float)weight;
        }

        model.KeepContexts([]);
        model.Dropped = new float[model.Symbols.Count + 1];
        model.Added = new float[27];
        Array.Fill(model.Dropped, -4);
        Array.Fill(model.Added, -4);
    }

    private readonly record struct Edge(int I, int A, int J, int B, int Chunk, double Weight)
    {
        public int From(int width) => (I * width) + J;

        public int To(int width) => ((I + A) * width) + J + B;
    }
}

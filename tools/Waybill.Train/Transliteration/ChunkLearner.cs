using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Train.Transliteration;

/// <summary>
/// Teaches a counted model to tell a pair from others: of the right spelling, some at random and some that sound alike, the right one is to
/// score highest (softmax), by small steps along the best alignments (AdaGrad). A share of the pairs may be wrong.
/// </summary>
internal sealed class ChunkLearner
{
    public const int Passes = 2;
    public const int Others = 24;
    public const int Alike = 12;
    public const int MostPairs = 30_000;
    public const double Step = 0.3;
    public const double WrongShare = 0.05;
    public const double LeastOddsByLetter = 1.2;
    private const int LeastContexts = 2;
    private const double LeastWeight = 0.06;
    private const int Reach = 60;
    private const double Crowd = 1000;
    private const double Nobody = 3;

    private readonly ChunkModel model;
    private readonly List<SpellingPair> pairs;
    private readonly NativeSpelling[] natives;
    private readonly int[] order;
    private readonly int[] place;
    private readonly HashSet<(string, string)> known;
    private readonly Random random;
    private float[] pairSquares = [];
    private float[] contextSquares = [];
    private float[] droppedSquares = [];
    private float[] addedSquares = [];

    /// <summary>A learner of a counted model.</summary>
    public ChunkLearner(ChunkModel model, List<SpellingPair> pairs, int seed)
    {
        this.model = model;
        random = new Random(seed);
        known = [.. pairs.Select(p => (p.Latin, p.Native))];
        this.pairs = pairs.FindAll(p => Score(model.Spell(p.Symbols), p.Letters) > LeastOddsByLetter * p.Letters.Letters.Length);
        natives = [.. this.pairs.Select(p => model.Spell(p.Symbols))];
        var skeletons = this.pairs.ConvertAll(p => p.Skeleton());
        order = [.. Enumerable.Range(0, this.pairs.Count).OrderBy(i => skeletons[i], StringComparer.Ordinal)];
        place = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            place[order[i]] = i;
    }

    /// <summary>How many pairs are taken to be right.</summary>
    public int Kept => pairs.Count;

    /// <summary>Learns; what was taken to be right, with others that sound alike, calibrates the model.</summary>
    public void Learn(TextWriter log)
    {
        AddContexts();
        pairSquares = new float[model.Pairs.Count];
        contextSquares = new float[model.Contexts.Count];
        droppedSquares = new float[model.Dropped.Length];
        addedSquares = new float[model.Added.Length];
        var turn = Enumerable.Range(0, pairs.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(turn);
            var loss = 0.0;
            var taken = Math.Min(turn.Length, MostPairs);
            for (var i = 0; i < taken; i++)
                loss += Turn(turn[i], otherNatives: true) + Turn(turn[i], otherNatives: false);
            log.WriteLine($"  pass {pass}: loss {loss / taken / 2:F4}");
        }

        Forget();
        Calibrate(turn);
    }

    private float Score(NativeSpelling native, LatinSpelling latin) => ChunkAligner.Score(model, native, latin);

    // Contexts that the best alignments show more than once, in the order of their keys.
    private void AddContexts()
    {
        var seen = new Dictionary<ulong, int>();
        Span<ulong> keys = stackalloc ulong[5];
        for (var p = 0; p < pairs.Count; p++)
        {
            foreach (var (pair, i, a, j, b) in Walk(natives[p], pairs[p].Letters))
            {
                if (pair < 0)
                    continue;
                var count = ChunkAligner.Contexts(keys, pair, natives[p], pairs[p].Letters, i, a, j, b);
                foreach (var key in keys[..count])
                    seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        model.KeepContexts([.. seen.Where(s => s.Value >= LeastContexts).Select(s => s.Key).Order().Select(key => (key, 0f))]);
    }

    private List<(int Pair, int I, int A, int J, int B)> Walk(NativeSpelling native, LatinSpelling latin)
    {
        var width = latin.Letters.Length + 1;
        var backs = new (int From, int Pair)[(native.Symbols.Length + 1) * width];
        ChunkAligner.Score(model, native, latin, backs);
        var steps = new List<(int, int, int, int, int)>();
        for (var at = backs.Length - 1; at > 0; at = backs[at].From)
        {
            var (i, j) = (backs[at].From / width, backs[at].From % width);
            steps.Add((backs[at].Pair, i, (at / width) - i, j, (at % width) - j));
        }

        return steps;
    }

    private double Turn(int right, bool otherNatives)
    {
        Span<int> others = stackalloc int[Others];
        Span<double> scores = stackalloc double[Others];
        var score = Score(natives[right], pairs[right].Letters);
        var most = Math.Max(score, Nobody);
        for (var k = 0; k < Others; k++)
        {
            others[k] = Other(right, alike: k < Alike);
            scores[k] =
                (otherNatives ? Score(natives[others[k]], pairs[right].Letters) : Score(natives[right], pairs[others[k]].Letters))
                + (k < Alike ? 0 : Math.Log(Crowd / Others));
            most = Math.Max(most, scores[k]);
        }

        var total = Math.Exp(score - most) + Math.Exp(Nobody - most);
        foreach (var other in scores)
            total += Math.Exp(other - most);
        var share = Math.Exp(score - most) / total;
        var likely = ((1 - WrongShare) * share) + (WrongShare / Crowd);
        var trust = (1 - WrongShare) * share / likely;
        if ((1 - share) * trust > 0.01)
            Update(natives[right], pairs[right].Letters, (float)((1 - share) * trust));
        for (var k = 0; k < Others; k++)
        {
            var blame = Math.Exp(scores[k] - most) / total * trust;
            if (blame > 0.01)
                Update(natives[otherNatives ? others[k] : right], pairs[otherNatives ? right : others[k]].Letters, (float)-blame);
        }

        return -Math.Log(likely);
    }

    private int Other(int right, bool alike)
    {
        var other = right;
        for (var tries = 0; tries < 20; tries++)
        {
            other = alike
                ? order[Math.Clamp(place[right] + random.Next(-Reach - tries, Reach + tries + 1), 0, order.Length - 1)]
                : random.Next(pairs.Count);
            if (!known.Contains((pairs[right].Latin, pairs[other].Native)) && !known.Contains((pairs[other].Latin, pairs[right].Native)))
                break;
        }

        return other;
    }

    private void Update(NativeSpelling native, LatinSpelling latin, float by)
    {
        Span<ulong> keys = stackalloc ulong[5];
        foreach (var (pair, i, a, j, b) in Walk(native, latin))
        {
            if (pair == ChunkAligner.Drop)
                Move(model.Dropped, droppedSquares, native.Symbols[i], by);
            else if (pair == ChunkAligner.Add)
                Move(model.Added, addedSquares, latin.Letters[j], by);
            else
            {
                Move(model.PairWeights, pairSquares, pair, by);
                var count = ChunkAligner.Contexts(keys, pair, native, latin, i, a, j, b);
                foreach (var key in keys[..count])
                {
                    if (model.Contexts.Find(key) is var context and >= 0)
                        Move(model.ContextWeights, contextSquares, context, by);
                }
            }
        }
    }

    private static void Move(float[] weights, float[] squares, int at, float by)
    {
        squares[at] += by * by;
        weights[at] += (float)Step * by / MathF.Sqrt(squares[at] + 0.1f);
    }

    // Contexts that round to nothing.
    private void Forget()
    {
        var (keys, weights) = (model.Contexts.ToArray(), model.ContextWeights);
        model.KeepContexts([.. keys.Zip(weights).Where(c => Math.Abs(c.Second) >= LeastWeight)]);
    }

    private void Calibrate(int[] turn)
    {
        var examples = new List<(double[] Traits, bool Right)>();
        foreach (var right in turn.Take(3000))
        {
            examples.Add((Traits(right, right), true));
            var alike = Enumerable.Range(0, 10).Select(_ => Traits(right, Other(right, alike: true))).MaxBy(t => t[1])!;
            examples.Add((alike, false));
        }

        model.Calibration = LogisticFit.Fit(examples);
    }

    private double[] Traits(int latin, int native) =>
        [1, Score(natives[native], pairs[latin].Letters), pairs[latin].Letters.Letters.Length, natives[native].Symbols.Length];
}

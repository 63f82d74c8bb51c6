using System.Globalization;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Train.Transliteration;

/// <summary>
/// Measures how often the right spelling ranks first among 1,000 others of the same file. Others that are the right one's string, or are
/// recorded as a spelling of the query in the file or in that for training, do not count; a tie is a miss.
/// </summary>
internal sealed class RankingMeasure
{
    private const int Queries = 1000;
    private const int Distractors = 1000;
    private const int Seed = 23;

    private readonly List<SpellingPair> pairs;
    private readonly HashSet<(string, string)> known;
    private readonly Dictionary<string, PreparedToken> latin;
    private readonly Dictionary<string, PreparedToken> native;

    /// <summary>
    /// Prepares the pairs of a file for some models, or those that ship; pairs of the training file may be known besides.
    /// </summary>
    public RankingMeasure(List<SpellingPair> pairs, IEnumerable<SpellingPair> others, ChunkModel[]? models = null)
    {
        this.pairs = pairs;
        var lazy = new Lazy<ChunkModel[]>(() => models ?? ChunkModelFile.Embedded());
        known = [.. pairs.Concat(others).Select(p => (p.Latin, p.Native))];
        latin = pairs.Select(p => p.Latin).Distinct().ToDictionary(t => t, t => CrossScript.Prepare(t, lazy), StringComparer.Ordinal);
        native = pairs.Select(p => p.Native).Distinct().ToDictionary(t => t, t => CrossScript.Prepare(t, lazy), StringComparer.Ordinal);
    }

    /// <summary>Measures models, or those that ship, on the development files of a folder, as rows of a Markdown table.</summary>
    public static List<string> Table(string data, ChunkModel[]? models = null)
    {
        var rows = new List<string>
        {
            "| set | query | right first, half A | half B | quick look rejects | time of a pair |",
            "|---|---|---|---|---|---|",
        };
        foreach (var (language, script) in SpellingPair.Languages)
        {
            var measure = new RankingMeasure(
                SpellingPair.Read(Path.Combine(data, language + ".dev.tsv"), script),
                SpellingPair.Read(Path.Combine(data, language + ".train.tsv"), script),
                models
            );
            foreach (var toNative in new[] { true, false })
            {
                var (a, b) = (measure.Rank(toNative, 0, Queries, Distractors), measure.Rank(toNative, 1, Queries, Distractors));
                rows.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {language} | {(toNative ? "Latin" : "native")} | {a.First:F3} | {b.First:F3} "
                            + $"| {a.Lost:P1} of right, {a.Passed:P0} of others | {Math.Min(a.Microseconds, b.Microseconds):F1} us |"
                    )
                );
            }
        }

        return rows;
    }

    /// <summary>Shows queries of the first half that are missed, with what ranks before them.</summary>
    public static void Misses(string data, TextWriter output)
    {
        foreach (var (language, script) in SpellingPair.Languages)
        {
            var measure = new RankingMeasure(SpellingPair.Read(Path.Combine(data, language + ".dev.tsv"), script), []);
            measure.Rank(toNative: true, 0, Queries / 4, Distractors, output);
            measure.Rank(toNative: false, 0, Queries / 4, Distractors, output);
        }
    }

    /// <summary>
    /// Ranks queries of a half (0 or 1, by the Latin name's hash): the share that is first, the shares of right and other pairs that the
    /// quick look rejects, and the processor time of one comparison.
    /// </summary>
    public (double First, double Lost, double Passed, double Microseconds) Rank(
        bool toNative,
        int half,
        int queries,
        int distractors,
        TextWriter? misses = null
    )
    {
        var random = new Random(Seed);
        var (asked, first, lost, passed, compared) = (0, 0, 0, 0, 0);
        var clock = Environment.CpuUsage.TotalTime;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var tries = 0; asked < queries && tries < queries * 100; tries++)
        {
            var right = pairs[random.Next(pairs.Count)];
            if (HalfOf(right.Latin) != half)
                continue;
            asked++;
            var query = toNative ? latin[right.Latin] : native[right.Native];
            var best = CrossScript.Similarity(query, toNative ? native[right.Native] : latin[right.Latin]);
            lost += CrossScript.MayMatch(query, toNative ? native[right.Native] : latin[right.Latin]) ? 0 : 1;
            seen.Clear();
            var (before, beforeBy) = ("", best);
            for (var draws = 0; seen.Count < distractors && draws < distractors * 10; draws++)
            {
                var other = pairs[random.Next(pairs.Count)];
                var text = toNative ? other.Native : other.Latin;
                var isKnown = toNative ? known.Contains((right.Latin, text)) : known.Contains((text, right.Native));
                if (isKnown || !seen.Add(text))
                    continue;
                var candidate = toNative ? native[text] : latin[text];
                compared++;
                passed += CrossScript.MayMatch(query, candidate) ? 0 : 1;
                if (CrossScript.Similarity(query, candidate) is var likely && (likely > beforeBy || (likely == best && before.Length == 0)))
                    (before, beforeBy) = (text, likely);
            }

            first += before.Length == 0 ? 1 : 0;
            if (before.Length > 0)
                misses?.WriteLine($"{right.Latin}\t{right.Native}\t{Text(best)}\t{before}\t{Text(beforeBy)}");
        }

        var time = (Environment.CpuUsage.TotalTime - clock).TotalMicroseconds;
        return ((double)first / asked, (double)lost / asked, (double)passed / compared, time / compared);
    }

    private static string Text(double number) => number.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>The half of a file that a name belongs to: 0, whose errors may be looked at, or 1, which stays unseen.</summary>
    public static int HalfOf(string latin)
    {
        // FNV-1a over UTF-16 units.
        var hash = 2166136261;
        foreach (var c in latin)
            hash = (hash ^ c) * 16777619;
        return (int)(hash >> 8) & 1;
    }
}

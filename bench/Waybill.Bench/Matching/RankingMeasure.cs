using System.Globalization;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Bench.Matching;

/// <summary>
/// Ranks the right spelling of a name in another script among a thousand others, as <c>waybill rank</c> does. What the file has as another
/// spelling of the name asked for is neither right nor wrong.
/// </summary>
internal static class RankingMeasure
{
    private const int Candidates = 1001;
    private const int Queries = 300;
    private const int Seed = 5;

    public static void Run(string folder, Action<string, string> tell)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.dev.tsv").Order(StringComparer.Ordinal))
        {
            var all = Read(file);
            var known = all.ToHashSet();
            var pairs = Drawn(all);
            var (latin, native) = (
                pairs.ConvertAll(p => Name.Of(p.Latin, NameKind.Person)),
                pairs.ConvertAll(p => Name.Of(p.Native, NameKind.Person))
            );
            var (ofLatin, ofNative) = (
                Share(latin, native, (q, c) => known.Contains((pairs[q].Latin, pairs[c].Native))),
                Share(native, latin, (q, c) => known.Contains((pairs[c].Latin, pairs[q].Native)))
            );
            tell($"right spelling first, {Path.GetFileName(file)[..^8]}", $"{ofLatin} of Latin, {ofNative} of native queries");
        }
    }

    private static string Share(List<Name> queries, List<Name> candidates, Func<int, int, bool> isKnown)
    {
        var count = Math.Min(Queries, queries.Count);
        var first = Enumerable.Range(0, count).Count(query => IsFirst(queries[query], candidates, query, isKnown));
        return ((double)first / count).ToString("F3", CultureInfo.InvariantCulture);
    }

    // A tie is not first.
    private static bool IsFirst(Name query, List<Name> candidates, int right, Func<int, int, bool> isKnown)
    {
        var score = NameComparer.Rank(query, candidates[right]);
        return !candidates.Where((candidate, i) => i != right && !isKnown(right, i) && NameComparer.Rank(query, candidate) >= score).Any();
    }

    private static List<(string Latin, string Native)> Read(string file) =>
        [
            .. File.ReadLines(file)
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1].Replace(" ", "", StringComparison.Ordinal))),
        ];

    private static List<(string Latin, string Native)> Drawn(List<(string Latin, string Native)> all)
    {
        var random = new Random(Seed);
        var (latin, native) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        return [.. all.OrderBy(_ => random.Next()).Where(pair => latin.Add(pair.Latin) & native.Add(pair.Native)).Take(Candidates)];
    }
}

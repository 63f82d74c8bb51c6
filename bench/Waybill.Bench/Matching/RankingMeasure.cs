using System.Globalization;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Bench.Matching;

/// <summary>Ranks the right spelling of a name in another script among a thousand others, as <c>waybill rank</c> does.</summary>
internal static class RankingMeasure
{
    private const int Candidates = 1001;
    private const int Queries = 100;
    private const int Seed = 5;

    public static void Run(string folder, Action<string, string> tell)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.dev.tsv").Order(StringComparer.Ordinal))
        {
            var pairs = Pairs(file);
            var (latin, native) = (pairs.ConvertAll(p => Name.Of(p.Latin, NameKind.Person)), pairs.ConvertAll(p => Name.Of(p.Native, NameKind.Person)));
            tell($"right spelling first, {Path.GetFileName(file)[..^8]}", $"{Share(latin, native)} of Latin, {Share(native, latin)} of native queries");
        }
    }

    private static string Share(List<Name> queries, List<Name> candidates)
    {
        var count = Math.Min(Queries, queries.Count);
        var first = Enumerable.Range(0, count).Count(i => IsFirst(queries[i], candidates, i));
        return ((double)first / count).ToString("F2", CultureInfo.InvariantCulture);
    }

    // A tie is not first.
    private static bool IsFirst(Name query, List<Name> candidates, int right)
    {
        var score = NameComparer.Rank(query, candidates[right]);
        return !candidates.Where((candidate, i) => i != right && NameComparer.Rank(query, candidate) >= score).Any();
    }

    private static List<(string Latin, string Native)> Pairs(string file)
    {
        var random = new Random(Seed);
        var (latin, native) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        return
        [
            .. File.ReadLines(file)
                .Select(line => line.Split('\t'))
                .Select(cells => (Latin: cells[0], Native: cells[1].Replace(" ", "", StringComparison.Ordinal)))
                .OrderBy(_ => random.Next())
                .Where(pair => latin.Add(pair.Latin) & native.Add(pair.Native))
                .Take(Candidates),
        ];
    }
}

using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Screening;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Bench.Matching;

/// <summary>Screens people who are on the lists, and people who are on none, against four lists together.</summary>
internal static class ScreeningMeasure
{
    private const int Compared = 400;
    private const int Misspelt = 150;
    private const int Seed = 23;
    private const int OfWarmUp = 4000;
    private static readonly string[] Positives = ["yente_positives_un_untreated", "yente_positives_un_treated"];
    private static readonly string[] Negatives = ["yente_negatives_global", "yente_negatives_us"];
    private const int EachListing = 20;

    public static void Run(Workbench bench, string data, int negatives, Action<string, string> tell)
    {
        var snapshots = Lists(Path.Combine(data, "lists"));
        var clock = Environment.CpuUsage.TotalTime;
        var screener = new Screener(snapshots);
        tell(
            "lists",
            Plain($"{screener.Count:N0} listings; screener made in {(Environment.CpuUsage.TotalTime - clock).TotalSeconds:F1} s")
        );
        WarmUp(bench, data, negatives, snapshots, screener);
        var (asked, took) = (0, 0.0);
        foreach (var file in Positives.Concat(Negatives))
        {
            var isNegative = Negatives.Contains(file);
            var queries = QueryTable
                .Read(bench, Path.Combine(data, "matching", file + ".csv"), null)
                .Take(isNegative ? negatives : int.MaxValue)
                .ToList();
            clock = Environment.CpuUsage.TotalTime;
            var hits = ScreenNames.Run(screener, queries).Count(screened => screened.Hits.Count > 0);
            var seconds = (Environment.CpuUsage.TotalTime - clock).TotalSeconds;
            tell(
                file,
                Plain($"{hits} of {queries.Count} with hits ({100.0 * hits / queries.Count:F2} %), {queries.Count / seconds:N0} queries/s")
            );
            (asked, took) = (asked + queries.Count, took + seconds);
            if (file == "yente_positives_un_treated")
                Recall(snapshots, queries, tell);
        }

        tell("these four together", Plain($"{asked / took:N0} queries/s"));
    }

    // Names that are not measured, so that none pays for compiling the code, and some of those that are listed.
    private static void WarmUp(Workbench bench, string data, int negatives, List<ListSnapshot> snapshots, Screener screener)
    {
        var matching = Path.Combine(data, "matching");
        var behind = Negatives.SelectMany(file =>
            QueryTable.Read(bench, Path.Combine(matching, file + ".csv"), null).Skip(negatives).Take(OfWarmUp)
        );
        foreach (
            var screened in ScreenNames.Run(
                screener,
                QueryTable.Read(bench, Path.Combine(matching, "yente_positives_us_congress_untreated.csv"), null).Concat(behind)
            )
        )
            GC.KeepAlive(screened);
        foreach (var listed in snapshots.SelectMany(s => s.Entities.Values).Where((_, number) => number % EachListing == 0))
            GC.KeepAlive(screener.Screen(listed.Entity));
    }

    // The index beside comparing with every name: people as they are asked for, and listed names of each kind that are misspelt.
    private static void Recall(List<ListSnapshot> snapshots, List<ScreeningQuery> queries, Action<string, string> tell)
    {
        Recall(
            snapshots,
            ListedKind.Person,
            NameKind.Person,
            _ => [.. queries.Take(Compared).Select(q => q.Text)],
            "with typing errors",
            tell
        );
        foreach (
            var (listed, kind) in new[]
            {
                (ListedKind.Person, NameKind.Person),
                (ListedKind.Body, NameKind.Body),
                (ListedKind.Vessel, NameKind.Vessel),
            }
        )
        {
            var random = new Random(Seed);
            Recall(
                snapshots,
                listed,
                kind,
                names => [.. Enumerable.Range(0, Misspelt).Select(_ => Misspelling.Of(random, names[random.Next(names.Count)]))],
                $"misspelt, {listed}",
                tell
            );
        }
    }

    private static void Recall(
        List<ListSnapshot> snapshots,
        ListedKind listed,
        NameKind kind,
        Func<List<string>, List<string>> ask,
        string of,
        Action<string, string> tell
    )
    {
        var ones = snapshots.SelectMany(s => s.Entities.Values).Where(one => one.Kind == listed).ToList();
        var names = ones.SelectMany((one, owner) => one.Names.Select(name => (Owner: owner, Name: Name.Of(name.Text, kind))))
            .Where(one => one.Name.Parts.Count > 0)
            .ToList();
        var builder = new NameIndexBuilder(kind);
        names.ForEach(name => builder.Add(name.Owner, name.Name));
        var index = builder.Build();
        var (found, all) = (0, 0);
        var asked = ask(names.ConvertAll(name => name.Name.Text)).ConvertAll(text => Name.Of(text, kind));
        foreach (var query in asked)
        {
            var expected = names
                .Where(n => NameComparer.Score(query, n.Name) >= NameComparison.DefaultThreshold)
                .Select(n => n.Owner)
                .ToHashSet();
            var given = index.Search(query, NameComparison.DefaultThreshold).Select(hit => hit.Owner).ToHashSet();
            all += expected.Count;
            found += expected.Count(given.Contains);
        }

        tell(
            $"index beside comparing with every name, {of}",
            Plain($"{found} of {all} hits ({(double)found / all:F4}) of {asked.Count} names")
        );
    }

    /// <summary>The lists of a folder.</summary>
    internal static List<ListSnapshot> Lists(string folder)
    {
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(f => !f.Contains("extract", StringComparison.Ordinal));
        var opened = files.Select(path => ListFile.Of(path, File.OpenRead(path)));
        return [.. ListReader.Open(opened).Lists.Select(list => ListSnapshot.Of(list, new DateOnly(2026, 4, 1)))];
    }

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Diagnostics;
using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Bench.Matching;

/// <summary>
/// An index of a million names that nobody bears: words of the lexicon of frequencies, and words put together of their halves. Measures how
/// long it takes to make, how large it is, and how fast it answers for members that are misspelt and for strangers.
/// </summary>
internal static class MillionMeasure
{
    private const int Seed = 17;
    private const int Queries = 2000;

    private static readonly CatalogueNode Lexicon = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<Frequencies>("frequencies.yaml"),
        "frequencies.yaml"
    );

    public static int Run(int count)
    {
        var random = new Random(Seed);
        var words = Words(random);
        var names = Enumerable.Range(0, count).Select(_ => Draw(random, words)).ToList();
        var before = GC.GetTotalMemory(true);
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var index = Build(names);
        Tell(
            $"index of {count:N0} names made in {clock.Elapsed.TotalSeconds:F1} s ({(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F1} s of processor time)"
        );
        Tell($"kept in memory: {(GC.GetTotalMemory(true) - before) / 1048576.0:F0} MB; in a file: {Size(index) / 1048576.0:F0} MB");
        var (misspelt, strangers) = (names.Take(Queries).Select(name => Misspelling.Of(random, name)).ToList(), Strangers(random));
        foreach (var name in strangers.Skip(Queries / 2))
            index.Search(Name.Of(name, NameKind.Person), NameComparison.DefaultThreshold);
        cpu = Environment.CpuUsage.TotalTime;
        var found = misspelt
            .Index()
            .Count(one =>
                index.Search(Name.Of(one.Item, NameKind.Person), NameComparison.DefaultThreshold).Exists(hit => hit.Owner == one.Index)
            );
        Tell(
            $"misspelt members: {found} of {misspelt.Count} found, {misspelt.Count / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds:N0} queries/s"
        );
        var asked = strangers.Take(Queries / 2).ToList();
        cpu = Environment.CpuUsage.TotalTime;
        var hit = asked.Count(name => index.Search(Name.Of(name, NameKind.Person), NameComparison.DefaultThreshold).Count > 0);
        Tell(
            $"strangers: {hit} of {asked.Count} with hits, {asked.Count / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds:N0} queries/s"
        );
        Tell($"peak of resident memory: {Processes.PeakOf(Environment.ProcessId) / 1048576.0:F0} MB");
        return 0;
    }

    private static List<string> Strangers(Random random)
    {
        var words = Words(random);
        return [.. Enumerable.Range(0, Queries).Select(_ => Draw(random, words))];
    }

    private static NameIndex Build(List<string> names)
    {
        var builder = new NameIndexBuilder(NameKind.Person);
        for (var i = 0; i < names.Count; i++)
            builder.Add(i, Name.Of(names[i], NameKind.Person));
        return builder.Build();
    }

    private static long Size(NameIndex index)
    {
        using var counted = new MemoryStream();
        index.Write(new IndexWriter(counted));
        return counted.Length;
    }

    // Common words as they are, and rarer ones of the halves of two.
    private static (string[] Common, string[] Rare) Words(Random random)
    {
        string[] common =
        [
            .. Lexicon.Section("person").Section("words").Entries().Select(entry => entry.Name).Where(word => word.Length > 3),
        ];
        var rare = new HashSet<string>(StringComparer.Ordinal);
        while (rare.Count < 60_000)
        {
            var (one, other) = (common[random.Next(common.Length)], common[random.Next(common.Length)]);
            rare.Add(one[..((one.Length + 1) / 2)] + other[(other.Length / 2)..]);
        }

        return (common, [.. rare]);
    }

    private static string Draw(Random random, (string[] Common, string[] Rare) words) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, random.Next(2, 5))
                .Select(i =>
                    i == 0 && random.Next(3) > 0
                        ? words.Common[random.Next(words.Common.Length)]
                        : words.Rare[random.Next(words.Rare.Length)]
                )
        );

    private static void Tell(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

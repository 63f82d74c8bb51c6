using System.Globalization;
using BenchmarkDotNet.Running;
using Waybill.Bench;
using Waybill.Bench.Clusters;
using Waybill.Bench.Growing;
using Waybill.Bench.Matching;
using Waybill.Bench.Matching.Pairs;
using Waybill.Bench.Polnear;

// bench add [ARTICLES] [RUNS]     whole process: capture and read articles on one core, beside a plain durable copy of the same files
// bench read [DOCUMENTS] [RUNS]   grammar and claims beside wink-nlp and compromise: documents/s, tokens/s, memory
// bench linear [RUNS]             whole process: texts of 0.5 to 5 MB
// bench clusters [TEXTS]          whole process: near-copies among short texts, at a tenth, three tenths and all of TEXTS, beside a peer
// bench grow [PAGES]              linking as pages come one by one, beside linking all of them anew
// bench polnear DIR [ERRORS [ROLE]]   attribution, measured on the PolNeAR corpus
// bench match DIR [NEGATIVES]     names, entities, screening and ranking on published data
// bench screen-million [NAMES]    an index of a million names: how long, how large, how fast
// bench ships DATA                ships of two lists found by number and by name
// bench pairs [COUNT]             whole process: pairs among entities that may be one, at a hundredth, a tenth and all of COUNT
// bench micro [filter …]          BenchmarkDotNet: the reader and its parts
switch (args)
{
    case ["add", .. var rest]:
        return AddBenchmark.Run(Number(rest, 0, 1000), Number(rest, 1, 3));
    case ["read", .. var rest]:
        return ReadBenchmark.Run(Number(rest, 0, 400), Number(rest, 1, 5));
    case ["linear", .. var rest]:
        return LinearBenchmark.Run(Number(rest, 0, 3));
    case ["clusters", .. var rest]:
        return ClusterBenchmark.Run(Number(rest, 0, 1_000_000));
    case ["clusters-worker", var what, var resemblance, var texts]:
        return ClusterWorker.Run(
            what,
            double.Parse(resemblance, CultureInfo.InvariantCulture),
            int.Parse(texts, CultureInfo.InvariantCulture)
        );
    case ["grow", .. var rest]:
        return GrowthBenchmark.Run(Number(rest, 0, 10_000));
    case ["read-worker", var what, var file, var runs]:
        return ReadWorker.Run(what, file, int.Parse(runs, CultureInfo.InvariantCulture));
    case ["polnear", var folder, .. var rest]:
        return PolnearMeasure.Run(folder, Number(rest, 0, 0), rest.Length > 1 ? rest[1] : null);
    case ["match", var folder, .. var rest]:
        return MatchMeasure.Run(folder, Number(rest, 0, 8000));
    case ["screen-million", .. var rest]:
        return MillionMeasure.Run(Number(rest, 0, 1_000_000));
    case ["ships", var folder]:
        return ShipsBenchmark.Run(folder);
    case ["pairs", .. var rest]:
        return PairsBenchmark.Run(Number(rest, 0, 1_000_000));
    case ["pairs-worker", var count]:
        return PairsWorker.Run(int.Parse(count, CultureInfo.InvariantCulture));
    case ["micro", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"]);
        return 0;
    default:
        Console.Error.WriteLine(
            "usage: bench/run add [ARTICLES] [RUNS] | read [DOCUMENTS] [RUNS] | linear [RUNS] | clusters [TEXTS] | grow [PAGES] | "
                + "polnear DIR [ERRORS [ROLE]] | match DIR [NEGATIVES] | screen-million [NAMES] | ships DATA | pairs [COUNT] | micro [--filter PATTERN]"
        );
        return 2;
}

static int Number(string[] given, int place, int otherwise) =>
    place < given.Length ? int.Parse(given[place], CultureInfo.InvariantCulture) : otherwise;

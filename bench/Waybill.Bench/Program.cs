using BenchmarkDotNet.Running;
using Waybill.Bench;

// bench add [ARTICLES] [RUNS]   whole-process: capture and read articles on one core, beside a plain durable copy of the same files
// bench micro [filter …]        BenchmarkDotNet: the reader and its parts
switch (args)
{
    case ["add", .. var rest]:
        return AddBenchmark.Run(rest.Length > 0 ? int.Parse(rest[0], null) : 1000, rest.Length > 1 ? int.Parse(rest[1], null) : 3);
    case ["micro", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"]);
        return 0;
    default:
        Console.Error.WriteLine("usage: bench/run add [ARTICLES] [RUNS] | bench/run micro [--filter PATTERN]");
        return 2;
}

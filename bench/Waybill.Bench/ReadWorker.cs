using System.Text.Json;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Bench;

/// <summary>Reads documents in a process of its own and prints what the peers' script prints: one line of JSON.</summary>
internal static class ReadWorker
{
    public static int Run(string what, string file, int runs)
    {
        var texts = Corpus.Read(file);
        // Processor time, so that other work on the machine does not count.
        var loading = Used();
        var read = what == "grammar" ? Grammar() : Claims();
        read("One sentence is read first.");
        var ready = (Used() - loading).TotalMilliseconds;
        var (best, found) = (double.PositiveInfinity, 0L);
        for (var run = 0; run < runs; run++)
        {
            var start = Used();
            found = texts.Sum(read);
            best = Math.Min(best, (Used() - start).TotalSeconds);
        }

        var tokens = texts.Sum(text => SentenceSplitter.Split(text).Sum(sentence => (long)sentence.Tokens.Count));
        var result = new ReadResult(tokens, found, best, ready, Processes.PeakOf(Environment.ProcessId));
        Console.WriteLine(JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
        return 0;
    }

    private static TimeSpan Used() => Environment.CpuUsage.TotalTime;

    /// <summary>Tokens, tags, lemmas, features, trees and names.</summary>
    private static Func<string, long> Grammar() =>
        text =>
            Batches
                .ForGrammar(SentenceSplitter.Split(text))
                .Sum(batch => EnglishGrammar.Embedded.AnalyseAll(batch).Sum(tree => (long)tree.Count));

    /// <summary>Whole claims.</summary>
    private static Func<string, long> Claims()
    {
        var reader = new TextClaimReader();
        var about = new ExhibitMetadata { Published = Edtf.Parse("2024-05-14"), Language = "en" };
        return text => reader.Read(WorkingText.Of(Sha256.Of(text), text, "bench.txt"), about).Count;
    }
}

/// <summary>What reading gave and took.</summary>
internal sealed record ReadResult(long Tokens, long Found, double Seconds, double ReadyMilliseconds, long PeakBytes);

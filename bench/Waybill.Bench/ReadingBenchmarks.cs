using BenchmarkDotNet.Attributes;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading;
using Waybill.Reading.Dates;
using Waybill.Reading.Sentences;

namespace Waybill.Bench;

/// <summary>The reader on one report of running text, and what it calls most.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly TextClaimReader reader = new();
    private readonly ExhibitMetadata about = new()
    {
        Published = Edtf.Parse("2024-05-14"),
        Language = "en",
        Publisher = "Example Post",
    };
    private readonly string window = "2023-09-07/2023-10-01";
    private readonly DateScanner dates = new(Edtf.Parse("2024-05-14"));
    private List<Sentence> sentences = [];
    private WorkingText text = null!;

    [GlobalSetup]
    public void Prepare()
    {
        const string paragraph =
            "Iran has sent more than 4,000 artillery shells to Sudan since March, a defence ministry spokesman said on Tuesday. "
            + "The government of Sudan denied that shells were delivered. Trucks were seen near the border, according to residents.\n\n";
        text = WorkingText.Of(Sha256.Of("bench"), string.Concat(Enumerable.Repeat(paragraph, 50)), "bench.txt");
        sentences = [.. SentenceSplitter.Split(text.Text)];
    }

    [Benchmark]
    public IReadOnlyList<Claim> Read() => reader.Read(text, about);

    [Benchmark]
    public int Dates() => sentences.Sum(sentence => dates.Scan(sentence.Tokens).Count);

    [Benchmark]
    public Edtf ParseDate() => Edtf.Parse(window);
}

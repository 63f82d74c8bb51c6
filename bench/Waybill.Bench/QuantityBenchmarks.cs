using BenchmarkDotNet.Attributes;
using Waybill.Reading.Quantities;
using Waybill.Reading.Quantities.Numbers;
using Waybill.Reading.Sentences;

namespace Waybill.Bench;

/// <summary>Numbers, ranges, measures and hedged quantities in 100,000 words of running text: a second is 100,000 words a second.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private const int Words = 100_000;
    private string text = "";
    private List<Sentence> sentences = [];

    [GlobalSetup]
    public void Prepare()
    {
        const string paragraph =
            "Iran has sent more than 4,000 artillery shells to Sudan since March, a defence ministry spokesman said on Tuesday. "
            + "Between 20 and 30 of the trucks, some carrying two and a half tonnes each, were seen 200 km from the border; "
            + "a third of the 152 mm shells, or about 60% of what the army fires, came by ship, according to residents.\n\n";
        var count = paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        text = string.Concat(Enumerable.Repeat(paragraph, Words / count));
        sentences = [.. SentenceSplitter.Split(text)];
    }

    [Benchmark]
    public int Recognise() =>
        NumberRecogniser.Numbers(text).Count
        + NumberRecogniser.Percentages(text).Count
        + NumberRecogniser.Ranges(text).Count
        + NumberRecogniser.Dimensions(text).Count
        + NumberRecogniser.Ordinals(text).Count;

    [Benchmark]
    public int ReadQuantities() =>
        sentences.Sum(sentence =>
            AmountScanner
                .Scan(sentence.Tokens, _ => false)
                .Count(amount => QuantityReader.Of(text, sentence.Tokens, amount, CountedReader.After(sentence.Tokens, amount)) is not null)
        );
}

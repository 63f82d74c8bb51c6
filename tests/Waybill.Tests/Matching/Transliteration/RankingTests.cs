using Waybill.Matching.Transliteration;
using Waybill.Train.Transliteration;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Ranks the right spelling among the others of its language (Fixtures/spellings.tsv, 40 for each).</summary>
public sealed class RankingTests
{
    [Theory]
    [InlineData("arabic", 0.95)]
    [InlineData("chinese", 0.9)]
    [InlineData("japanese", 0.95)]
    [InlineData("korean", 0.8)]
    [InlineData("russian", 0.975)]
    public void The_right_spelling_is_first(string language, double floor)
    {
        var measure = new RankingMeasure(Pairs(language), []);
        Assert.InRange(measure.Rank(toNative: true, half: 0, queries: 80, distractors: 39).First, floor, 1);
        Assert.InRange(measure.Rank(toNative: false, half: 0, queries: 80, distractors: 39).First, floor, 1);
    }

    [Fact]
    public void The_quick_look_passes_over_few_right_pairs()
    {
        var pairs = SpellingPair.Languages.SelectMany(l => Pairs(l.Language)).ToList();
        var passed = pairs.Count(p => !CrossScript.MayMatch(CrossScript.Prepare(p.Latin), CrossScript.Prepare(p.Native)));
        Assert.InRange(passed, 0, pairs.Count / 50);
    }

    [Fact]
    public void A_tie_is_a_miss()
    {
        var pairs = Pairs("russian")[..1];
        var twin = pairs[0] with { Native = pairs[0].Native.ToUpperInvariant(), Latin = "another" };
        var measure = new RankingMeasure([pairs[0], twin], []);
        Assert.True(measure.Rank(toNative: true, RankingMeasure.HalfOf(pairs[0].Latin), queries: 5, distractors: 1).First < 1);
    }

    private static List<SpellingPair> Pairs(string language)
    {
        var script = SpellingPair.Languages.First(l => l.Language == language).Script;
        var folder = Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Matching", "Transliteration", "Fixtures");
        var rows = File.ReadLines(Path.Combine(folder, "spellings.tsv"))
            .Where(line => line.StartsWith(language + "\t", StringComparison.Ordinal))
            .Select(line => line[(language.Length + 1)..]);
        return SpellingPair.Parse(rows, "spellings.tsv", script);
    }
}

using Waybill.Assessment.Lineages.Linking.NearCopies;

namespace Waybill.Tests.Assessment.NearCopies;

public class TextClustersTests
{
    [Theory]
    [InlineData(0.8, 12, 5)]
    [InlineData(0.6, 19, 3)]
    public void The_banding_finds_99_of_100_pairs_at_the_threshold(double resemblance, int bands, int rows)
    {
        var banding = Banding.For(resemblance);
        Assert.Equal(new(bands, rows), banding);
        Assert.InRange(banding.Found(resemblance), 0.99, 1);
        Assert.InRange(new Banding(bands - 1, rows).Found(resemblance), 0, 0.99);
    }

    [Theory]
    [InlineData(0.8, 1)]
    [InlineData(0.6, 2)]
    [InlineData(0.6, 3)]
    public void Groups_are_those_that_comparing_all_pairs_gives(double resemblance, int seed)
    {
        var texts = new PlantedTexts(seed).Many(2000);
        var sets = Runs(texts);
        var expected = AllPairs(texts, sets, resemblance);

        var found = new NearIdentity(resemblance, 12).Group(texts);

        Assert.All(
            found.Index().Where(f => f.Item != f.Index),
            f => Assert.InRange(Resemblance(sets[f.Index], sets[f.Item]), resemblance, 1)
        );
        var joined = expected.Index().Where(f => f.Item != f.Index).ToList();
        Assert.True(joined.Count > 150);
        Assert.InRange(joined.Count(f => found[f.Index] == f.Item), 0.99 * joined.Count, joined.Count);
        Assert.InRange(found.Zip(expected).Count(f => f.First == f.Second), 0.995 * texts.Count, texts.Count);
    }

    [Fact]
    public void Exact_copies_are_always_one_group_and_are_not_compared()
    {
        var planted = new PlantedTexts(4);
        var text = planted.Text(50);
        var clusters = new TextClusters(new(0.8, 12));
        Assert.Equal(0, clusters.Add(text));
        Assert.Equal(1, clusters.Add(planted.Text(50)));
        var compared = clusters.Compared;
        for (var i = 0; i < 1000; i++)
            Assert.Equal(0, clusters.Add([.. text]));
        Assert.Equal(compared, clusters.Compared);
    }

    [Theory]
    [InlineData(12, 11)]
    [InlineData(40, 39)]
    [InlineData(1, 4)] // no run of five words
    public void Short_texts_stand_alone(int fewest, int words)
    {
        var text = new PlantedTexts(5).Text(words);
        Assert.Equal([0, 1, 2], new NearIdentity(0.6, fewest).Group([text, text, text]));
    }

    [Fact]
    public void What_comes_after_the_first_5000_words_is_not_looked_at()
    {
        var planted = new PlantedTexts(6);
        var text = planted.Text(5000);
        Assert.Equal(
            [0, 0],
            new NearIdentity(0.8, 12).Group([
                [.. text, "one", "end"],
                [.. text, "another"],
            ])
        );
    }

    [Theory]
    [InlineData(20)] // a line that all pages of an agency carry
    [InlineData(36)] // just below the threshold
    public void Boilerplate_that_all_texts_share_costs_each_of_them_the_same_however_many_there_are(int shared)
    {
        var (few, many) = (Flood(1500, shared), Flood(6000, shared));
        Assert.InRange(many, 0, 5 * few);
        Assert.InRange(many, 0, 6000L * 19 * BandBuckets.Most);
    }

    /// <summary>How many pairs of so many texts that share their first words are compared.</summary>
    private static long Flood(int count, int shared)
    {
        var planted = new PlantedTexts(7);
        var line = planted.Text(shared);
        var clusters = new TextClusters(new(0.6, 40));
        for (var i = 0; i < count; i++)
            Assert.Equal(i, clusters.Add([.. line, .. planted.Text(50 - shared)]));
        return clusters.Compared;
    }

    [Fact]
    public void Near_copies_are_found_in_a_flood_of_boilerplate()
    {
        var planted = new PlantedTexts(8);
        var line = planted.Text(25);
        List<List<string>> texts = [.. Enumerable.Range(0, 2000).Select(_ => (List<string>)[.. line, .. planted.Text(30)])];
        var copies = texts.ConvertAll(text => planted.Copy(text, 1));

        var found = new NearIdentity(0.6, 40).Group(texts.Concat(copies));

        var right = Enumerable.Range(0, texts.Count).Count(i => found[texts.Count + i] == i);
        Assert.InRange(right, 0.98 * texts.Count, texts.Count);
    }

    private static int[] AllPairs(List<List<string>> texts, List<int[]> sets, double resemblance)
    {
        var firsts = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            var same = texts.FindIndex(text => text.SequenceEqual(texts[i]));
            var (closest, most) = (i, 0.0);
            for (var j = 0; j < i; j++)
            {
                if (firsts[j] == j && Resemblance(sets[i], sets[j]) is var alike && alike >= resemblance && alike > most)
                    (closest, most) = (j, alike);
            }

            firsts[i] = same < i ? firsts[same] : closest;
        }

        return firsts;
    }

    /// <summary>The runs of five words of texts, as sorted numbers: one for each run that stands in any of them.</summary>
    private static List<int[]> Runs(List<List<string>> texts)
    {
        var numbers = new Dictionary<string, int>();
        return texts.ConvertAll(words =>
            Enumerable
                .Range(0, words.Count - 4)
                .Select(i => string.Join(' ', words.Skip(i).Take(5)))
                .Distinct()
                .Select(run => numbers.TryGetValue(run, out var number) ? number : numbers[run] = numbers.Count)
                .Order()
                .ToArray()
        );
    }

    private static double Resemblance(int[] a, int[] b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (double)shared / (a.Length + b.Length - shared);
    }
}

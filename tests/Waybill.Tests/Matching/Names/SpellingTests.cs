using FsCheck;
using FsCheck.Fluent;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;

namespace Waybill.Tests.Matching.Names;

/// <summary>What two spellings of a word are apart.</summary>
public sealed class SpellingTests
{
    // In hundredths of a letter.
    private const int NoLimit = 6400;

    [Fact]
    public void A_limit_leaves_costs_within_it_as_they_are()
    {
        Prop.ForAll(
                Words(),
                Words(),
                (left, right) =>
                {
                    var (one, other) = (Part(left), Part(right));
                    var cost = Spelling.Cost(one, other, NoLimit);
                    foreach (var limit in new[] { 50, 100, 200 })
                    {
                        var within = Spelling.Cost(one, other, limit);
                        Assert.True(cost <= limit ? within == cost : within > limit, $"{left} {right} {limit}: {within}, {cost}");
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(17, 19).WithMaxTest(1000));
    }

    [Fact]
    public void Swapped_letters_cost_less_than_another_letter() =>
        Assert.True(Spelling.Cost(Part("sko"), Part("sok"), NoLimit) < Spelling.Cost(Part("sok"), Part("sol"), NoLimit));

    [Fact]
    public void Words_measured_together_cost_what_each_costs_alone()
    {
        var random = new Random(11);
        foreach (var (longest, count) in new[] { (3, 16), (8, 100), (SpellingBatch.Longest, 33) })
        {
            var words = Enumerable.Range(0, count).Select(_ => Drawn(random, longest)).ToList();
            var table = SpeltTable.Of(words);
            var one = Drawn(random, longest);
            var steps = new byte[count];
            SpellingBatch.Distances(new(one), table, [.. Enumerable.Range(0, count).Reverse()], steps);
            for (var i = 0; i < count; i++)
                Assert.Equal(Math.Min(SpellingBatch.Far, Plain(one, words[count - 1 - i])), steps[i]);
        }
    }

    [Theory]
    [InlineData("dordevic")]
    [InlineData("djordjevic")]
    [InlineData("jordevic")]
    public void A_j_behind_d_costs_little_alone_and_together(string one)
    {
        string[] words = ["djordjevic", "dordevic", "dodevic"];
        var steps = new byte[words.Length];
        SpellingBatch.Distances(new(one), SpeltTable.Of(words), [0, 1, 2], steps);

        Assert.Equal(words.Select(word => Plain(one, word)), steps.Select(step => (int)step));
        Assert.Equal(2 * Spelling.Doubled, Plain("djordjevic", "dordevic"));
    }

    // The recurrence as it is written down, without a limit.
    private static int Plain(string left, string right)
    {
        var (one, other) = (new SpeltWord(left), new SpeltWord(right));
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                var best = i == 0 && j == 0 ? 0 : int.MaxValue;
                if (i > 0)
                    best = Math.Min(best, costs[i - 1, j] + one.Gaps[i - 1]);
                if (j > 0)
                    best = Math.Min(best, costs[i, j - 1] + other.Gaps[j - 1]);
                if (i > 0 && j > 0)
                    best = Math.Min(
                        best,
                        costs[i - 1, j - 1] + Spelling.CostsOf(one.Letters[i - 1], i == 1 && j == 1)[other.Letters[j - 1]]
                    );
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, costs[i - 2, j - 2] + Spelling.Swap);
                costs[i, j] = best;
            }
        }

        return costs[left.Length, right.Length];
    }

    private static string Drawn(Random random, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => "aabdehiikmnorstuy19z"[random.Next(20)]));

    private static NamePart Part(string word) => new(word, word, PartClass.Word, 1, Script.Latin);

    private static Arbitrary<string> Words() =>
        Gen.Choose(1, 7)
            .SelectMany(count => Gen.Elements("abdehikmnorstuy1".ToCharArray()).ArrayOf(count))
            .Select(letters => new string(letters))
            .ToArbitrary();
}

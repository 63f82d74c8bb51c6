using Waybill.Reading.Grammar.Parsing;
using Waybill.Train.Parsing;

namespace Waybill.Tests.Reading.Grammar.Parsing;

public class GoldStepsTests
{
    [Theory]
    [InlineData("ships/0")]
    [InlineData("The/2 vessel/3 left/0 port/3")]
    [InlineData("Inspectors/3 have/3 found/0 no/5 trace/3 of/8 the/8 engines/5 that/10 vanished/8 ./3")]
    [InlineData("Rockets/4 ,/3 drones/1 matter/0 and/8 so/8 do/8 shells/4")]
    [InlineData("What/5 they/3 sold/1 was/5 steel/0")]
    [InlineData("a/5 long/5 steel/4 pipe/5 shipment/6 sank/0 off/9 the/9 coast/6 near/11 Wonsan/9")]
    public void The_steps_rebuild_the_tree(string text)
    {
        var heads = HeadsOf(text);
        Assert.Equal(heads, Rebuild(heads, GoldSteps.Of(Rooted(heads))!));
    }

    [Fact]
    public void The_steps_rebuild_every_small_projective_tree_and_no_other()
    {
        var (projective, others) = (0, 0);
        foreach (var heads in Trees(5))
        {
            var steps = GoldSteps.Of(Rooted(heads));
            if (IsProjective(heads))
            {
                projective++;
                Assert.Equal(heads, Rebuild(heads, steps!));
            }
            else
            {
                others++;
                Assert.Null(steps);
            }
        }

        // Of the 625 trees of five words with a root, 143 are projective.
        Assert.Equal((143, 482), (projective, others));
    }

    [Fact]
    public void Lifting_makes_a_tree_projective_and_leaves_projective_ones_alone()
    {
        foreach (var heads in Trees(5))
        {
            var lifted = GoldSteps.Projective(Rooted(heads));
            var unrooted = Array.ConvertAll(lifted, head => head == lifted.Length ? -1 : head);
            Assert.True(IsTree(unrooted) && IsProjective(unrooted), string.Join(' ', heads));
            if (IsProjective(heads))
                Assert.Equal(heads, unrooted);
        }
    }

    [Fact]
    public void A_state_offers_a_step_until_all_words_hang()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var words = random.Next(1, 12);
            var pool = BlankModel.Pool(words);
            var at = pool.Begin();
            for (var taken = 0; taken < 2 * words; taken++)
            {
                var open = Enum.GetValues<Transition>().Where(step => pool[at].Allows(step, words)).ToArray();
                Assert.NotEmpty(open);
                at = pool.Take(at, open[random.Next(open.Length)], 0, false);
            }

            var heads = new int[words];
            Array.Fill(heads, -2);
            pool.Heads(at, heads);
            Assert.True(IsTree(heads) && IsProjective(heads), string.Join(' ', heads));
        }
    }

    private static int[] HeadsOf(string text) => [.. text.Split(' ').Select(word => int.Parse(word.Split('/')[1]) - 1)];

    private static int[] Rooted(int[] heads) => Array.ConvertAll(heads, head => head < 0 ? heads.Length : head);

    private static int[] Rebuild(int[] heads, Transition[] steps)
    {
        var pool = BlankModel.Pool(heads.Length);
        var at = pool.Begin();
        foreach (var step in steps)
        {
            Assert.True(pool[at].Allows(step, heads.Length));
            at = pool.Take(at, step, 0, true);
        }

        var rebuilt = new int[heads.Length];
        pool.Heads(at, rebuilt);
        return rebuilt;
    }

    private static IEnumerable<int[]> Trees(int words)
    {
        var heads = new int[words];
        var all = (int)Math.Pow(words + 1, words);
        for (var number = 0; number < all; number++)
        {
            var rest = number;
            for (var i = 0; i < words; i++, rest /= words + 1)
                heads[i] = rest % (words + 1) - 1;
            if (IsTree(heads))
                yield return [.. heads];
        }
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == -1) != 1)
            return false;
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (at >= 0 && steps++ <= heads.Length)
                at = heads[at];
            if (at != -1)
                return false;
        }

        return true;
    }

    // By the definition: whatever stands between a word and its head stands under that head.
    private static bool IsProjective(int[] heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            var head = heads[word] < 0 ? heads.Length : heads[word];
            for (var between = Math.Min(word, head) + 1; between < Math.Max(word, head); between++)
            {
                var at = between;
                while (at >= 0 && at != heads[word])
                    at = heads[at];
                if (at != heads[word])
                    return false;
            }
        }

        return true;
    }
}

using System.Globalization;
using Waybill.Assessment;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Linking.Incremental;
using Waybill.Assessment.Questions;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment.Incremental;

/// <summary>What is added one by one gives what all at once gives.</summary>
public class UtteranceIndexTests
{
    private static readonly StatementLikeness Likeness = new(TestCase.Goods, UnitCatalogue.Embedded, FrameCatalogue.Embedded);
    private static readonly PropositionWords Words = new(FrameCatalogue.Embedded, UnitCatalogue.Embedded, TestCase.Goods);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(9)]
    public void After_each_exhibit_in_any_order_the_utterances_are_those_of_all_at_once(int seed)
    {
        var input = new DrawnCase(seed, pages: 36).Input();
        for (var order = 0; order < 2; order++)
        {
            var index = Index(input);
            var added = new List<AssessedClaim>();
            foreach (var exhibit in Shuffled(Exhibits(input), (seed * 10) + order))
            {
                index.Add(exhibit);
                added.AddRange(exhibit);
                var expected = AllAtOnce(added, input);
                Assert.Equal(Say(expected), Say(index.Linked()));
            }

            Assert.Equal(input.Claims.Count, index.Count);
        }
    }

    [Fact]
    public void The_drawn_cases_meet_every_ground_that_joins_claims()
    {
        var grounds = new SortedSet<string>(StringComparer.Ordinal);
        var exchanged = 0;
        for (var seed = 1; seed <= 120; seed++)
        {
            var input = new DrawnCase(seed, pages: 36).Input();
            var linked = AllAtOnce([.. ClaimReading.Read(input)], input);
            grounds.UnionWith(linked.Claims.Select(linked.Utterances.Link).OfType<FoundLink>().Select(link => link.Why.Split(':')[0]));
            exchanged += linked.Claims.Count(claim => claim.Exchanged is not null);
        }

        Assert.Equal([], LinkRules.All.Select(rule => rule.Why).Except(grounds));
        Assert.InRange(exchanged, 1, int.MaxValue);
    }

    [Fact]
    public void Claim_by_claim_gives_the_same_as_exhibit_by_exhibit()
    {
        var input = new DrawnCase(7, pages: 30).Input();
        var (one, other) = (Index(input), Index(input));
        foreach (var exhibit in Exhibits(input))
            one.Add(exhibit);
        foreach (var claim in Shuffled(Exhibits(input).SelectMany(e => e).ToList(), 7))
            other.Add([claim]);
        Assert.Equal(Say(one.Linked()), Say(other.Linked()));
    }

    [Fact]
    public void Claims_that_are_there_are_passed_over()
    {
        var input = new DrawnCase(8, pages: 5).Input();
        var index = Index(input);
        index.Add(ClaimReading.Read(input));
        index.Add(ClaimReading.Read(input));
        Assert.Equal((input.Claims.Count, 0), (index.Count, index.Examined));
    }

    [Fact]
    public void An_exhibit_makes_anew_only_what_it_can_touch()
    {
        var built = new TestCase().UsualSources();
        for (var story = 0; story < 100; story++)
        {
            var speaker = string.Create(CultureInfo.InvariantCulture, $"Speaker {(char)('A' + (story % 26))}{(char)('a' + (story / 26))}");
            for (var page = 0; page < 3; page++)
                built.Says($"{story}-{page}", speaker, Amount.About(1001 + story), $"2024-01-{1 + (story % 28):00}");
        }

        built.Says("late", "Speaker Aa", Amount.About(77), "2024-01-01").Says("alone", "Nobody Else", Amount.About(5003), "2025-01-01");
        var exhibits = Exhibits(built.Input()).ToDictionary(e => e[0].Exhibit!.Name);
        var index = Index(built.Input());
        foreach (var (name, exhibit) in exhibits.Where(e => e.Key is not ("late" or "alone")))
        {
            index.Add(exhibit);
            Assert.InRange(index.Examined, 1, 3);
        }

        index.Add(exhibits["late"]);
        Assert.Equal(4, index.Examined);
        index.Add(exhibits["alone"]);
        Assert.Equal(1, index.Examined);
        Assert.Equal(4, index.Largest);
    }

    [Fact]
    public void A_speaker_of_every_day_makes_no_chain_of_all_days()
    {
        var built = new TestCase().UsualSources();
        for (var day = 1; day <= 28; day++)
        {
            built.Page($"p{day}", "Page", $"2024-02-{day:00}");
            built.Says($"p{day}", "John Kirby", Amount.About(1000 + (37 * day)), $"2024-02-{day:00}");
        }

        var index = Index(built.Input());
        foreach (var exhibit in Exhibits(built.Input()))
            index.Add(exhibit);
        Assert.Equal(1, index.Largest);
    }

    private static LinkRuling Rules(AssessmentInput input) => new(Likeness, Words, FrameCatalogue.Embedded, input.Links);

    private static UtteranceIndex Index(AssessmentInput input) => new(Rules(input));

    private static List<List<AssessedClaim>> Exhibits(AssessmentInput input) =>
        [.. ClaimReading.Read(input).GroupBy(claim => claim.Claim.Exhibit).Select(exhibit => exhibit.ToList())];

    private static LinkedClaims AllAtOnce(List<AssessedClaim> added, AssessmentInput input)
    {
        List<AssessedClaim> claims = [.. added.OrderBy(claim => claim.Claim.Id)];
        return LinkedClaims.Of(claims, new TextLikeness(claims), Rules(input));
    }

    private static List<T> Shuffled<T>(List<T> list, int seed)
    {
        T[] shuffled = [.. list];
        new Random(seed).Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>
    /// All that is found, as text: each utterance's claims with exchanged roles, ground of linking, and the first of like quotes and pages.
    /// </summary>
    private static string Say(LinkedClaims linked) =>
        string.Join("\n\n", linked.Utterances.All.Select(utterance => string.Join('\n', utterance.Select(claim => Say(linked, claim)))));

    private static string Say(LinkedClaims linked, AssessedClaim claim) =>
        $"{linked.Utterances.Of(claim)} {claim.Claim.Id} {claim.Exchanged} {linked.Utterances.Link(claim)} "
        + $"{linked.Texts.Quote(claim)} {linked.Texts.Text(claim)}";
}

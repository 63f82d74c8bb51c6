namespace Waybill.Tests.Assessment;

/// <summary>Pages of later months that recall what was said in a month or year.</summary>
public sealed class RecallTests
{
    private static TestCase Said(params string[] days) =>
        days.Index()
            .Aggregate(
                new TestCase(),
                (built, day) =>
                    built.Page($"day-{day.Index}", "Post", day.Item).Says($"day-{day.Index}", "Ada Obi", Amount.MoreThan(16_000), day.Item)
            );

    private static int Utterances(TestCase built) => built.Assess().Pedigrees.DistinctBy(p => p.Utterance).Count();

    [Theory]
    [InlineData("Ada Obi", "2024-03", "2024-09-05", 16_000, 1)]
    [InlineData("Ada Obi", "2023", "2024-09-05", 16_000, 2)] // another year
    [InlineData("Ada Obi", "2024-04", "2024-09-05", 16_000, 2)]
    [InlineData("Ada Obi", "2024-03", "2024-09-05", 18_000, 2)]
    [InlineData("Omar Bey", "2024-03", "2024-09-05", 16_000, 2)]
    [InlineData("Ada Obi", "2024-03", "2024-03-20", 16_000, 2)] // no looking back
    public void A_page_that_names_the_month_recalls_what_was_said_on_a_day_of_it(
        string who,
        string said,
        string published,
        int number,
        int expected
    ) =>
        Assert.Equal(
            expected,
            Utterances(Said("2024-03-11").Page("recall", "Weekly", published).Says("recall", who, Amount.Exactly(number), said))
        );

    [Fact]
    public void Of_two_days_nothing_tells_which_is_recalled() =>
        Assert.Equal(
            3,
            Utterances(
                Said("2024-03-11", "2024-03-20")
                    .Page("recall", "Weekly", "2024-09-05")
                    .Says("recall", "Ada Obi", Amount.Exactly(16_000), "2024-03")
            )
        );

    [Fact]
    public void A_recalled_statement_keeps_its_day()
    {
        var pedigree = Assert.Single(
            Said("2024-03-11")
                .Page("recall", "Weekly", "2024-09-05")
                .Says("recall", "Ada Obi", Amount.Exactly(16_000), "2024-03")
                .Assess()
                .Pedigrees
        );
        Assert.Equal("2024-03-11", pedigree.Lineage.Origin.Said!.Text);
        Assert.Equal("bound dropped: 'more than 16,000' told as 16,000", Assert.Single(pedigree.Lineage.Retellings[0].Differences));
    }
}

using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Tests.Assessment;

/// <summary>People without names never count, and void nobody who does: a copy in their name changes no count.</summary>
public sealed class PeopleWithoutNamesTests
{
    private const string Words = "North Korea has delivered more than 240 containers of munitions to Russia in the spring of this year";

    private static TestCase Case() =>
        new TestCase().Source("Central Command", "US-GOV", aliases: ["US officials"]).Source("Panel", "UN", aliases: ["UN experts"]);

    private static TestCase Beside(string publisher, string? who, string published, string copiedInTheNameOf) =>
        Case()
            .Page("own", publisher, published)
            .Says("own", who, Amount.MoreThan(240), published, quote: $"{Words}.", kind: SpeakerKind.Body)
            .Page("copy", "Wire", "2024-02-26")
            .Says(
                "copy",
                copiedInTheNameOf,
                Amount.MoreThan(240),
                "2024-02-26",
                quote: $"{Words}, {copiedInTheNameOf} said.",
                kind: SpeakerKind.Collective
            );

    private static (int Counted, string Lead) Told(TestCase built)
    {
        var pedigree = Assert.Single(built.Assess().Pedigrees);
        return (pedigree.Lineage.Origin.Anonymous ? 0 : 1, pedigree.Lineage.Lead.Claim.Document!);
    }

    [Theory]
    [InlineData("Central Command", null, "US officials")] // its own page, and its own people
    [InlineData("Central Command", null, "UN experts")] // its own page, copied in others' name
    [InlineData("Daily", "Central Command", "US officials")] // a page that names it
    public void A_copy_in_their_name_voids_no_origin_that_counts(string publisher, string? who, string copiedInTheNameOf) =>
        Assert.Equal((1, "own"), Told(Beside(publisher, who, "2024-02-26", copiedInTheNameOf)));

    [Theory]
    [InlineData("US officials")]
    [InlineData("UN experts")]
    [InlineData("European officials")]
    public void An_outlet_that_leaves_them_out_afterwards_counts_no_more_than_they_do(string who) =>
        Assert.Equal((0, "copy"), Told(Beside("Daily", null, "2024-02-27", who)));

    [Fact]
    public void An_outlet_that_tells_it_before_them_keeps_its_count() =>
        Assert.Equal((1, "own"), Told(Beside("Daily", null, "2024-02-25", "European officials")));

    [Fact]
    public void Whoever_of_the_case_says_it_on_his_own_page_after_them_is_the_origin() =>
        Assert.Equal((1, "own"), Told(Beside("Central Command", null, "2024-02-27", "European officials")));

    [Theory]
    [InlineData("UN experts", SpeakerKind.Named, true)]
    [InlineData("UN experts", SpeakerKind.Collective, true)]
    [InlineData("leaked contract", SpeakerKind.Named, false)] // somebody wrote it
    [InlineData("British intelligence", SpeakerKind.Body, false)]
    public void They_count_for_nothing_whether_or_not_a_case_lists_them(string who, SpeakerKind kind, bool expected) =>
        Assert.Equal(
            expected,
            new TestCase().Says("post", who, Amount.MoreThan(340), "2024-05-14", kind: kind).Assess().Pedigrees[0].Lineage.Origin.Anonymous
        );

    // A name of a state in front, as the reader's gazetteer knows it.
    private static AssessedCase OnTwoDays(
        string first,
        string second,
        string published = "2024-05-15",
        string recipient = "ru",
        int number = 340
    ) =>
        TestCase.Assess(
            new TestCase()
                .Page("a", "Wire", "2024-05-14")
                .Says("a", first, Amount.MoreThan(340), "2024-05-14", kind: SpeakerKind.Collective, quote: "The first page tells of it.")
                .Page("b", "Post", published)
                .Says(
                    "b",
                    second,
                    Amount.Exactly(number),
                    published,
                    recipient: recipient,
                    kind: SpeakerKind.Collective,
                    quote: "And the other has its own words."
                )
                .Input() with
            {
                PartyOf = name =>
                    name switch
                    {
                        "US" or "U.S." or "American" => new("us", null),
                        "European" => new("eu", null),
                        _ => null,
                    },
            }
        );

    [Theory]
    [InlineData("U.N. experts", "UN experts")]
    [InlineData("United Nations experts", "U.N. experts")]
    [InlineData("UN experts", "UN monitors")]
    [InlineData("US officials", "U.S. officials")]
    [InlineData("American officials", "US officials")]
    public void The_same_people_are_one_in_every_spelling(string first, string second)
    {
        var pedigree = Assert.Single(OnTwoDays(first, second).Pedigrees);

        Assert.DoesNotContain(pedigree.Lineage.Retellings[0].Mutations, change => change.Kind == MutationKind.Attribution);
        Assert.Equal(("a", true), (pedigree.Lineage.Lead.Claim.Document, pedigree.Lineage.Origin.Anonymous));
    }

    [Theory]
    [InlineData("US officials", "European officials", "2024-05-15", "ru", 340)]
    [InlineData("US officials", "US lawmakers", "2024-05-15", "ru", 340)]
    [InlineData("officials", "officials", "2024-05-15", "ru", 340)] // whose is not told
    [InlineData("UN experts", "U.N. experts", "2024-05-19", "ru", 340)]
    [InlineData("UN experts", "U.N. experts", "2024-05-15", "ir", 340)]
    [InlineData("UN experts", "U.N. experts", "2024-05-15", "ru", 430)]
    public void Other_people_days_parties_and_numbers_stay_apart(
        string first,
        string second,
        string published,
        string recipient,
        int number
    ) => Assert.Equal(2, OnTwoDays(first, second, published, recipient, number).Pedigrees.Count);

    [Fact]
    public void A_dateline_of_its_own_puts_no_page_behind_another()
    {
        var input = new TestCase()
            .Page("wire", "Reuters", "2024-05-14")
            .Says("wire", "UN experts", Amount.MoreThan(340), "2024-05-14", kind: SpeakerKind.Collective)
            .Page("post", "Post", "2024-05-15")
            .Says("post", "UN experts", Amount.Exactly(340), "2024-05-15", kind: SpeakerKind.Collective)
            .Input();

        Assert.Equal(("wire", "post"), (Lead("Reuters"), Lead("AFP")));

        string Lead(string agency)
        {
            var wire = input.Exhibits.Single(page => page.Name == "wire");
            var dated = wire with { Syndication = [new(SyndicationRelation.Dateline, agency, $"({agency}) –")] };
            var told = TestCase.Assess(input with { Exhibits = [dated, .. input.Exhibits.Except([wire])] });
            return Assert.Single(told.Pedigrees).Lineage.Lead.Claim.Document!;
        }
    }
}

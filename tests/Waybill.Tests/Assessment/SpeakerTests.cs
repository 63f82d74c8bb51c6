using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Tests.Assessment;

public class SpeakerTests
{
    private static readonly SourceIndex Index = new([
        new Source
        {
            Id = "us-nsc",
            Name = "White House",
            Aliases = ["US NSC", "John Kirby"],
        },
        new Source
        {
            Id = "rok-nis",
            Name = "National Intelligence Service",
            Aliases = ["ROK NIS", "NIS"],
        },
        new Source
        {
            Id = "nyt",
            Name = "The New York Times",
            Aliases = [],
        },
        new Source
        {
            Id = "nyt-officials",
            Name = "Officials to the Times",
            Aliases = ["US/NATO officials via New York Times"],
        },
        new Source
        {
            Id = "un",
            Name = "United Nations",
            Aliases = ["UN"],
        },
    ]);

    [Theory]
    [InlineData("John Kirby, US NSC", "us-nsc")]
    [InlineData("the White House’s spokesman", "us-nsc")]
    [InlineData("ROK NIS via lawmaker Yoo Sang-bum", "rok-nis")]
    [InlineData("new york times", "nyt")]
    [InlineData("a lawmaker via New York Times", null)]
    [InlineData("US/NATO officials via New York Times", "nyt-officials")]
    [InlineData("sunny denisov", null)]
    [InlineData("", null)]
    public void The_longest_name_on_word_boundaries_is_the_speaker(string who, string? source) =>
        Assert.Equal(source, Index.Match(who)?.Id);

    [Theory]
    [InlineData("General Obi", "Obi", 1)]
    [InlineData("General Obi", "Ada Obi", 1)]
    [InlineData("Defence Minister Obi", "Obi Won-sik", 1)] // the family name first
    [InlineData("General Obi", "Minister Obi", 2)]
    [InlineData("General Obi", "General Bey", 2)]
    public void A_family_name_is_the_person_with_a_title_or_without(string first, string second, int expected) =>
        Assert.Equal(
            expected,
            new TestCase()
                .Says("a", first, Amount.MoreThan(740), "2024-02-26")
                .Says("b", second, Amount.Exactly(740), "2024-02-26")
                .Assess()
                .Pedigrees.Count
        );

    [Fact]
    public void A_family_name_under_two_titles_is_none_of_them()
    {
        var assessed = new TestCase()
            .Says("a", "General Obi", Amount.MoreThan(740), "2024-02-26")
            .Says("b", "Obi", Amount.Exactly(740), "2024-02-26")
            .Says("c", "Minister Obi", Amount.Exactly(740), "2024-02-26")
            .Assess();
        Assert.Equal(3, assessed.Pedigrees.Count);
    }

    [Theory]
    [InlineData("activist group Justice For Chad", "activist group Justice For Chad")] // no justice of that name
    [InlineData("public prosecutor Marieke de Vries", "Marieke de Vries")]
    [InlineData("UN Special Rapporteur Tom Andrews", "Tom Andrews")]
    [InlineData("Rapporteur Tom Andrews", "Tom Andrews")]
    [InlineData("Director General Rafael Grossi", "Rafael Grossi")]
    [InlineData("Lt. Gen. Ali al-Said", "Ali al-Said")]
    [InlineData("Tom Andrews", "Tom Andrews")]
    [InlineData("General Vance", "General Vance")] // a family name alone
    [InlineData("Special Rapporteur on Myanmar", "Special Rapporteur on Myanmar")]
    [InlineData("Director General IAEA", "Director General IAEA")]
    [InlineData("Chief Intelligence Directorate", "Chief Intelligence Directorate")]
    [InlineData("Prosecutor General Office Ukraine", "Prosecutor General Office Ukraine")]
    [InlineData("prosecutor Marieke de Vries to the Post", "prosecutor Marieke de Vries to the Post")]
    public void A_persons_title_is_no_part_of_the_name(string who, string name) => Assert.Equal(name, PersonTitles.Embedded.Without(who));

    [Theory]
    [InlineData("Tom Andrews, UN Special Rapporteur", "UN Special Rapporteur Tom Andrews", 1)]
    [InlineData("prosecutor Marieke de Vries", "public prosecutor Marieke de Vries", 1)]
    [InlineData("prosecutor Marieke de Vries", "prosecutor Sanne de Vries", 2)]
    [InlineData("Chief Intelligence Directorate", "Intelligence Directorate", 2, SpeakerKind.Body)]
    [InlineData("Tom Andrews", "UN Special Rapporteur Tom Andrews", 1, SpeakerKind.Body)]
    public void A_person_with_his_title_before_or_behind_is_one(
        string first,
        string second,
        int expected,
        SpeakerKind kind = SpeakerKind.Named
    ) =>
        Assert.Equal(
            expected,
            new TestCase()
                .Says("a", first, Amount.MoreThan(740), "2024-02-26")
                .Says("b", second, Amount.Exactly(740), "2024-02-26", kind: kind)
                .Assess()
                .Pedigrees.Count
        );
}

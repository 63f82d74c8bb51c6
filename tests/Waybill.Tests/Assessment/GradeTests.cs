using FsCheck.Fluent;
using Waybill.Assessment.Answers;
using Waybill.Core.Claims;
using Waybill.Core.Grading;
using Waybill.Tests.Core;

namespace Waybill.Tests.Assessment;

public class GradeTests
{
    private static TestCase Case() => new TestCase().UsualSources().Ask();

    private static TestCase One() => Case().Says("a", "Shin Won-sik", Amount.About(5000), "2023-12-29");

    private static TestCase Two() =>
        One().Says("b", "John Kirby", Amount.MoreThan(1000), "2023-10-13", cue: "said, showing satellite images");

    private static TestCase TwoStatements() => One().Says("b", "John Kirby", Amount.MoreThan(1000), "2023-10-13");

    private static TestCase Denied(TestCase by, string who) =>
        by.Says("deny", who, said: "2024-01-01", act: Act.Deny, polarity: Polarity.Negative);

    [Theory]
    [InlineData("Pyongyang", 0)] // of the state that is said to have sent them
    [InlineData("Chad", 1)]
    public void A_state_that_denies_what_is_told_of_itself_is_a_party_though_no_source_says_so(string who, int opposed)
    {
        var input = Denied(Two(), who).Input();
        var answer = TestCase
            .Assess(
                input with
                {
                    PartyOf = name =>
                        name switch
                        {
                            "Pyongyang" => new("kp", null),
                            "Chad" => new("td", null),
                            _ => null,
                        },
                }
            )
            .Answers[0];

        Assert.Equal(opposed == 0, Assert.Single(answer.Against).Origin.IsParty);
        Assert.Contains($"{opposed} against", answer.GradeReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shin Won-sik", "2023-12-29", 0)] // he says in the same breath that something of it never arrived
    [InlineData("Shin Won-sik", "2024-06-01", 1)] // he takes it back
    [InlineData("Ada Obi", "2023-12-29", 1)]
    public void Who_says_it_denies_nothing_of_it_in_the_same_breath(string who, string said, int against)
    {
        var answer = One().Says("deny", who, said: said, act: Act.Deny, polarity: Polarity.Negative).Answer();

        Assert.Equal(against, answer.Against.Count);
        Assert.Equal(
            against == 0,
            answer.Unknown.Contains("1 denial is by who says on the same day that it is so, and is not held against it.")
        );
    }

    [Fact]
    public void One_origin_alone_is_C3() => Assert.Equal("C3", One().Answer().Grade.ToString());

    [Fact]
    public void Two_independent_origins_that_only_say_so_are_B2()
    {
        var answer = TwoStatements().Answer();

        Assert.Equal("B2", answer.Grade.ToString());
        Assert.Contains("all by one method", answer.GradeReason, StringComparison.Ordinal);
        Assert.Contains("by statement", answer.GradeReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_independent_origins_of_different_methods_are_B1() => Assert.Equal("B1", Two().Answer().Grade.ToString());

    [Fact]
    public void Two_origins_of_one_family_are_no_confirmation() =>
        Assert.Equal(
            "B3",
            Case()
                .Says("a", "John Kirby", Amount.About(10), "2024-01-01")
                .Says("b", "US State Department", Amount.About(20), "2024-02-01")
                .Answer()
                .Grade.ToString()
        );

    [Fact]
    public void One_origin_with_the_like_in_another_unit_is_C2() =>
        Assert.Equal("C2", One().Says("b", "Open Source Centre", Amount.MoreThan(40, "shipment"), "2024-01-05").Answer().Grade.ToString());

    [Fact]
    public void A_denial_by_a_party_stands_against_and_lowers_nothing()
    {
        var answer = Denied(Two(), "Dmitry Peskov").Answer();

        Assert.True(Assert.Single(answer.Against).Origin.Source!.Party);
        Assert.Equal("B1", answer.Grade.ToString());
        Assert.Contains("1 denial by a party to the matter shown, not counted", answer.GradeReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_by_another_makes_one_origin_doubtful_and_two_make_it_improbable()
    {
        var once = Denied(One(), "John Kirby");
        Assert.Equal("C4", once.Answer().Grade.ToString());
        Assert.Equal("C5", Denied(once, "Open Source Centre").Answer().Grade.ToString());
    }

    [Fact]
    public void Anonymous_officials_are_aside_and_give_no_basis()
    {
        var answer = Case()
            .Says("a", "US officials", Amount.MoreThan(1000), "2024-01-22", kind: SpeakerKind.Collective)
            .Says("b", "unnamed", Amount.MoreThan(3000), "2024-01-23", kind: SpeakerKind.Anonymous)
            .Page("c", publisher: null)
            .Says("c", null, Amount.MoreThan(2000), "2024-01-24")
            .Answer();

        Assert.Equal(3, answer.Aside.Count);
        Assert.Empty(answer.Independent);
        Assert.Equal("F6", answer.Grade.ToString());
        Assert.Null(answer.Range);
        Assert.Equal(3, answer.Points.Count);
    }

    [Fact]
    public void One_is_reached_through_independent_origins_alone() =>
        Property.Holds(
            from support in Gen.Choose(0, 4)
            from opposed in Gen.Choose(0, 4)
            from denials in Gen.Choose(0, 3)
            from kindred in Gen.Choose(0, 3)
            from methods in Gen.Elements(true, false)
            select new Credibility(support, opposed, denials, kindred, methods),
            counts =>
                counts.Judge().Digit
                    == InformationCredibility.Confirmed
                    == (counts is { Support: >= 2, Opposed: 0, DifferentMethods: true })
                && counts.Judge() == (counts with { PartyDenials = 0 }).Judge()
        );

    [Fact]
    public void Letters_never_change_digits_and_digits_never_letters() =>
        Property.Holds(
            from letters in Gen.Choose(0, 5).ArrayOf(6)
            from denied in Gen.Choose(0, 1)
            select (letters, denied: denied == 1),
            drawn =>
            {
                var plain = (drawn.denied ? Denied(Two(), "Open Source Centre") : Two()).Input();
                var sources = plain.Sources.Select((s, i) => s with { Reliability = (SourceReliability)drawn.letters[i] }).ToList();
                var lettered = TestCase.Assess(plain with { Sources = sources }).Answers[0];
                var best = lettered.FloorOrigins.Min(o => o.Source!.Reliability);
                return lettered.Grade.Credibility == TestCase.Assess(plain).Answers[0].Grade.Credibility
                    && lettered.Grade.Reliability == best;
            }
        );

    [Fact]
    public void Whatever_is_said_two_independent_origins_or_no_one() =>
        Property.Holds(
            Cases(),
            built =>
            {
                var answer = built.Answer();
                var confirmed = answer.Grade.Credibility == InformationCredibility.Confirmed;
                return !confirmed || (answer.Independent.Count >= 2 && answer.Range!.LowerOrigins >= 2);
            }
        );

    [Fact]
    public void A_total_never_falls() =>
        Property.Holds(
            Cases(),
            built =>
            {
                var band = built.Answer().Band;
                return band.Zip(band.Skip(1))
                    .All(step =>
                        step.First.On < step.Second.On
                        && !(step.Second.SingleFloor < step.First.SingleFloor)
                        && !(step.Second.Highest < step.First.Highest)
                        && (step.First.LowerOrigins == 1 || !(step.Second.Lower < step.First.Lower))
                    );
            }
        );

    internal static FsCheck.Gen<TestCase> Cases() =>
        from count in Gen.Choose(0, 7)
        from speakers in Gen.Elements(
                "John Kirby",
                "US State Department",
                "Shin Won-sik",
                "MSMT",
                "Open Source Centre",
                "Jane Roe",
                "unnamed"
            )
            .ArrayOf(count)
        from amounts in Gen.Choose(1, 9).ArrayOf(count)
        from days in Gen.Choose(1, 28).ArrayOf(count)
        from kinds in Gen.Choose(0, 5).ArrayOf(count)
        select Enumerable
            .Range(0, count)
            .Aggregate(
                Case(),
                (built, i) =>
                    built.Says(
                        $"page{i}",
                        speakers[i],
                        kinds[i] == 0 ? Amount.UpTo(amounts[i] * 100) : Amount.MoreThan(amounts[i] * 100),
                        $"2024-01-{days[i]:00}",
                        certainty: kinds[i] == 1 ? Certainty.Possible : Certainty.Certain,
                        kind: speakers[i] == "unnamed" ? SpeakerKind.Anonymous : SpeakerKind.Named
                    )
            );
}

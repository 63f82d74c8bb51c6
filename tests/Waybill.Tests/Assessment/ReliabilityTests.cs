using Waybill.Assessment.Reliability;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Grading;

namespace Waybill.Tests.Assessment;

public class ReliabilityTests
{
    // Three questions on which one source speaks first, and another, independent one later.
    private static TestCase Case(decimal later, string by = "John Kirby")
    {
        var built = new TestCase().UsualSources();
        foreach (var (unit, day) in new[] { ("container", 1), ("shipment", 2), ("missile", 3), ("train", 4) })
        {
            built.Ask(unit, unit);
            built
                .Says($"first-{unit}", "Shin Won-sik", Amount.Exactly(1000, unit), $"2024-01-0{day}", window: "2023-12")
                .Says($"later-{unit}", by, Amount.Exactly(later, unit), $"2024-02-0{day}", window: "2023-12");
        }

        return built;
    }

    private static SourceRecord Record(TestCase built, string source) => built.Assess().Records.Single(r => r.Source.Id == source);

    [Fact]
    public void A_source_whose_words_others_meet_later_has_a_record()
    {
        var record = Record(Case(1000), "rok-mnd");

        Assert.Equal(LetterBasis.Record, record.Basis);
        Assert.Equal(SourceReliability.B, record.Letter);
        Assert.Equal(4, record.Entries.Count);
        Assert.All(record.Entries, e => Assert.Equal(Outcome.Confirmed, e.Outcome));
        Assert.All(record.Entries, e => Assert.NotEqual(e.Claim, e.By));
    }

    [Fact]
    public void Who_repeats_what_is_known_shows_nothing() => Assert.Empty(Record(Case(1000), "us-nsc").Entries);

    [Fact]
    public void Who_repeats_himself_confirms_nothing() =>
        Assert.Equal(
            (LetterBasis.Stated, 0),
            Record(Case(1000, "Shin Won-sik"), "rok-mnd") is var r ? (r.Basis, r.Entries.Count) : default
        );

    [Fact]
    public void Who_says_otherwise_of_the_same_time_later_has_corrected_himself()
    {
        var record = Record(Case(700, "Shin Won-sik"), "rok-mnd");

        Assert.All(record.Entries, e => Assert.Equal(Outcome.Corrected, e.Outcome));
        Assert.Equal(SourceReliability.D, record.Letter);
    }

    [Fact]
    public void Who_denies_what_more_independent_origins_say_is_contradicted()
    {
        var built = Case(1000);
        foreach (var day in new[] { 1, 2, 3 })
            built.Says($"deny-{day}", "Dmitry Peskov", null, $"2024-03-0{day}", act: Act.Deny, polarity: Polarity.Negative);

        var record = Record(built, "kremlin");

        // Each denial stands against four questions, and is one utterance.
        Assert.Equal(3, record.Entries.Count);
        Assert.Equal(SourceReliability.E, record.Letter);
        Assert.All(record.Entries, e => Assert.Equal(Outcome.Contradicted, e.Outcome));
    }

    [Fact]
    public void Few_statements_are_no_record_and_the_stated_letter_holds()
    {
        var record = Record(
            new TestCase()
                .UsualSources()
                .Ask()
                .Says("a", "Shin Won-sik", Amount.About(5000), "2023-12-29")
                .Says("b", "John Kirby", Amount.MoreThan(6000), "2024-01-13"),
            "rok-mnd"
        );

        Assert.Equal((SourceReliability.C, LetterBasis.Stated), (record.Letter, record.Basis));
        Assert.Single(record.Entries);
    }

    [Fact]
    public void A_grades_letter_never_stands_on_the_question_that_its_digit_stands_on()
    {
        // On three questions: without the graded one, two statements are left, which are no record.
        var built = new TestCase().UsualSources();
        foreach (var (day, unit) in new[] { (1, "container"), (5, "shipment"), (9, "missile") })
        {
            built.Ask(unit, unit);
            built
                .Says($"first-{unit}", "Shin Won-sik", Amount.Exactly(1000, unit), $"2024-01-0{day}", window: "2023-12")
                .Says($"later-{unit}", "Open Source Centre", Amount.Exactly(1000, unit), $"2024-02-0{day}", window: "2023-12");
        }

        var assessed = built.Assess();

        Assert.Equal(LetterBasis.Record, assessed.Records.Single(r => r.Source.Id == "rok-mnd").Basis);
        Assert.All(assessed.Answers, a => Assert.DoesNotContain("by its record", a.GradeReason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_monitoring_team_is_independent_of_whom_it_draws_on_only_by_a_method_of_its_own()
    {
        TestCase Both(string cue) =>
            new TestCase()
                .UsualSources()
                .Ask()
                .Says("a", "Shin Won-sik", Amount.About(5000), "2023-12-29")
                .Says("b", "MSMT", Amount.MoreThan(6000), "2024-01-13", cue: cue);

        Assert.Single(Both("reports").Answer().Independent);
        Assert.Contains(
            "Who draws on another's material and shows no method of its own depends on it: msmt is not independent of rok-mnd.",
            Both("reports").Answer().Unknown
        );
        Assert.Equal(2, Both("found, after it had examined remnants").Answer().Independent.Count);
        Assert.Equal("A1", Both("found, after it had examined remnants").Answer().Grade.ToString());
    }

    [Fact]
    public void A_lineage_may_declare_the_method_of_its_utterance()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask()
            .Says("a", "Shin Won-sik", Amount.About(5000), "2023-12-29")
            .Declare("b", "MSMT-1", "MSMT", "2024-01-13", CollectionMethod.Inspection)
            .Says("b", "MSMT", Amount.MoreThan(6000), "2024-01-13", utterance: "MSMT-1")
            .Answer();

        Assert.Equal(2, answer.Independent.Count);
        Assert.Equal([CollectionMethod.Inspection], answer.For.Single(l => l.Origin.Id == "MSMT-1").Origin.Methods);
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Waybill.Assessment.Answers;
using Waybill.Core.Claims;
using Waybill.Tests.Core;

namespace Waybill.Tests.Assessment;

public partial class OutputTests
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    [Fact]
    public void The_order_of_the_input_does_not_matter() =>
        Property.Holds(
            from built in GradeTests.Cases()
            from keys in Gen.Choose(0, 1000).ArrayOf(8)
            select (built, keys),
            drawn =>
            {
                var input = drawn.built.Input();
                var shuffled = drawn.built.Input(claims =>
                    claims.Select((claim, i) => (claim, i)).OrderBy(c => drawn.keys[c.i]).Select(c => c.claim)
                ) with
                {
                    Exhibits = [.. input.Exhibits.Reverse()],
                    Sources = [.. input.Sources.Reverse()],
                    Lineages = [.. input.Lineages.Reverse()],
                };
                return Json(TestCase.Assess(input)) == Json(TestCase.Assess(shuffled));
            }
        );

    [Fact]
    public void Rejected_claims_answer_nothing_and_are_counted()
    {
        var assessed = TestCase.Assess(Rich().Input(claims => claims.Select(c => c with { Status = ClaimStatus.Rejected })));

        Assert.Equal((0, 9), (assessed.Counts.Claims, assessed.Counts.Rejected));
        Assert.Empty(assessed.Answers[0].For);
    }

    [Fact]
    public void Machine_text_has_no_word_of_a_likelihood_yardstick()
    {
        var answer = Rich().Answer();
        var lines = answer
            .Unknown.Concat(answer.Explanation)
            .Append(answer.GradeReason)
            .Concat(
                new[] { answer.For, answer.Against, answer.Aside, answer.Possible }
                    .SelectMany(l => l)
                    .SelectMany(l => l.Relays)
                    .SelectMany(r => r.Differences.Append(r.Why))
            )
            .Concat(
                from support in Enumerable.Range(0, 4)
                from opposed in Enumerable.Range(0, 4)
                from kindred in Enumerable.Range(0, 2)
                from methods in new[] { true, false }
                select new Credibility(support, opposed, 1, kindred, methods).Judge().Because
            );

        Assert.All(lines, line => Assert.DoesNotMatch(LikelihoodWords(), line));
    }

    [Fact]
    public void The_explanation_can_be_worked_out_by_hand() =>
        Expectation.Holds("explanation.txt", string.Join('\n', Plain(Rich().Answer())) + "\n");

    private static TestCase Rich() =>
        new TestCase()
            .UsualSources()
            .Ask(baseline: "2023-09")
            .Says("kbs", "John Kirby", Amount.MoreThan(1000), "2023-10-13", "2023-09-07/2023-10-01", utterance: "US-NSC-20231013")
            .Says(
                "copy",
                "unnamed",
                Amount.Exactly(1000),
                window: "2023-09-07/2023-10-01",
                kind: SpeakerKind.Anonymous,
                utterance: "US-NSC-20231013"
            )
            .Says("pledge", "Shin Won-sik", Amount.About(5000), "2023-12-29", "../2023-12")
            .Says("cnn", "MSMT", Amount.MoreThan(20000), "2025-05-29", "2023-09/2025-03")
            .Says("online", "Open Source Centre", Amount.MoreThan(15800), "2025-04-15", "2023-09/2025-03")
            .Says("herald", "ROK MND", Amount.MoreThan(13000), "2024-08-27", "2022-06/2024-08")
            .Says("plan", "US State Department", Amount.UpTo(30000), "2024-09-01", act: Act.Predict)
            .Says("nyt", "US officials", Amount.MoreThan(9000), "2024-01-22", kind: SpeakerKind.Collective)
            .Says("tass", "Dmitry Peskov", said: "2024-01-23", act: Act.Deny, polarity: Polarity.Negative);

    // Claim ids are hashes; a person reads the text without them.
    private static IEnumerable<string> Plain(Answer answer) =>
        answer.Explanation.Concat(answer.Unknown).Select(line => Ids().Replace(line, "$1-…"));

    private static string Json(AssessedCase assessed) => JsonSerializer.Serialize(assessed, Written);

    [GeneratedRegex("(clm|org)-[0-9a-f]+")]
    private static partial Regex Ids();

    // The words of ICD 203 and of the PHIA yardstick.
    [GeneratedRegex(
        @"\b((un)?likely|(im)?probabl[ey]|almost (no|certain)|certain(ly)?|chance|remote|realistic|confidence)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LikelihoodWords();
}

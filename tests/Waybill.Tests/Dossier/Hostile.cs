using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Grading;
using Waybill.Dossier;
using static Waybill.Tests.Dossier.SampleCase;

namespace Waybill.Tests.Dossier;

/// <summary>A case whose every captured text tries to be something else than text.</summary>
internal static class Hostile
{
    public const string Markup = "<script>alert(1)</script>]]><img src=x onerror=alert(2)>\" onclick=\"x' style='y";

    public const string Markdown =
        "![x](https://evil.example/i.png) [a](javascript:alert(1)) | # h\n## h\n<b>b</b> `c` [^1] "
        + "https://evil.example www.evil.example $x$";

    public const string Hidden = "a\0b\u001b[31m\u202Eevil\u202C \u200Bz\u2066q\uFEFF\u00AD \U000E0041 \uD800 \uDC00 end";

    public static DossierInput Input(bool fullText = false)
    {
        var sample = new SampleCase();
        var text = $"before 😀{Markup} {Markdown} {Hidden}😀 after";
        var first = sample.Exhibit(text, Markup + new string('x', 100_000), Markdown, "2024-02", "javascript:alert(1)");
        var second = sample.Exhibit(text + "2", Hidden, Markup, "2024-03", "https://user:pass@evil.example/<script>");
        var third = sample.Exhibit(text + "3", Markdown, Hidden, null, "https://ok.example/a b?q=\"'<>", "restatement");
        var gone = sample.Exhibit("a secret name", "Withdrawn page", "Paper", "2024", isWithdrawn: true);
        var claims = new[]
        {
            Claim(
                first,
                Markup,
                new(1, null, null, "container", null, Hidden),
                "2024-02~",
                null,
                Act.Report,
                Certainty.Probable,
                Link(Markup, SpeakerKind.Body, Markdown)
            ),
            Claim(second, Markdown, new(null, 2, 5, Markup), null, "../2024-03"),
            Claim(third, Hidden, null, null, null, Act.Report, Certainty.Certain, Link(Hidden, SpeakerKind.Anonymous)),
            Claim(gone, "secret name", new(null, 3, null, "container"), "2024"),
        };
        var lineages = claims
            .Select(claim => new Lineage(
                new(Markup, Markdown, null, [Hidden], [Markup], claim.Said, false),
                new(claim, Markdown, []),
                [new(claim, Hidden, [new(MutationKind.Bound, Markup, Markdown, Hidden), new(MutationKind.Unit, Markdown, null, Markup)])]
            ))
            .ToList();
        var answer = new Answer
        {
            Question = new()
            {
                Id = Markup,
                Ask = Markdown + Markup,
                Frame = "Transfer",
                Unit = "container",
            },
            Range = new(Day("2024-03-01"), null, 0, 5, false),
            Band = [new(Day("2024-03-01"), null, 0, 5, false)],
            Points = [.. lineages.Select(lineage => new AnswerPoint(Day("2024-03-01"), null, 2, 5, Hidden, false, false, lineage))],
            For = lineages,
            Aside = lineages,
            Independent = [lineages[0].Origin],
            Grade = Grade.NoBasis,
            GradeReason = Markup,
            Unknown = [Markdown, Hidden],
            Explanation = [Markup],
            Judgements =
            [
                new()
                {
                    Kind = DecisionKind.Likelihood,
                    Likelihood = new(Markup, Hidden),
                    By = Markdown,
                    At = Captured,
                    Why = Markup,
                },
            ],
        };
        var decision = new Decision
        {
            Kind = DecisionKind.Note,
            Claim = claims[3],
            By = Markup,
            At = Captured,
            Why = Hidden,
        };
        return new()
        {
            Title = Markup + Hidden,
            Summary = Markdown,
            StandardOfProof = Markup,
            Case = new([answer], [new("Transfer", Markup, Markdown, claims)], [], new(4, 1, 4, 0, 1, 1, 0)),
            Exhibits = sample.Exhibits,
            Sources =
            [
                new()
                {
                    Id = Markup,
                    Name = Markdown,
                    Families = [Hidden],
                    Reason = Markup,
                },
            ],
            Decisions = [new(decision, claims[3], Attachment.Exact)],
            Names =
            [
                Named(
                    Markup,
                    claims[0],
                    new ListHit(Markup, Hidden, Markdown, [Markup, Hidden], Markdown, Hidden, 0.9, [(Markup, 1)], null)
                ),
                Named(Markdown, claims[1]),
                Named("secret name", claims[3], new ListHit("UN", "un-sc", "1", ["DPRK"], "2009", "another secret", 0.9, [], null)),
                Named(Hidden, claims[2]) with
                {
                    Kind = "goods",
                    Id = Markup,
                },
            ],
            Screening = new(Markup, Captured, [Markdown, Hidden], 0.5),
            JournalHead = "4:" + new string('a', 64),
            Generator = "waybill/0.1.0",
            FullText = fullText,
        };
    }

    private static NamedEntity Named(string name, Claim claim, params IReadOnlyList<ListHit> hits) =>
        new()
        {
            Id = name,
            Name = name,
            Kind = "party",
            Known = Hidden,
            Written = [Markdown, name],
            Roles = ["supplier"],
            Claims = [claim],
            Hits = hits,
            IsScreened = true,
        };
}

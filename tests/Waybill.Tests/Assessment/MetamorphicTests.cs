using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using Waybill.Assessment;
using Waybill.Assessment.Answers;
using Waybill.Core.Claims;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;
using Waybill.Tests.Core;

namespace Waybill.Tests.Assessment;

/// <summary>What must hold between two cases of which one is made from the other, whatever the case.</summary>
public class MetamorphicTests
{
    private static readonly string[] Voices =
    [
        "John Kirby",
        "US State Department",
        "Shin Won-sik",
        "MSMT",
        "Open Source Centre",
        "Dmitry Peskov",
        "Jane Roe",
        "unnamed",
    ];

    [Fact]
    public void A_copy_never_raises_an_independent_count() =>
        Property.Holds(
            from lines in Lines()
            from which in Gen.Choose(0, 99)
            from way in Gen.Choose(0, Copies.Length - 1)
            select (lines, which, way),
            drawn =>
            {
                if (drawn.lines.Length == 0)
                    return true;
                var copied = Copies[drawn.way](drawn.lines[drawn.which % drawn.lines.Length]);
                var (before, after) = (Build(drawn.lines).Answer(), Build([.. drawn.lines, copied with { Page = "copy" }]).Answer());
                return after.Independent.Count <= before.Independent.Count
                    && (after.Range?.LowerOrigins ?? 0) <= Math.Max(1, before.Range?.LowerOrigins ?? 0);
            }
        );

    [Fact]
    public void A_page_that_passes_on_another_that_it_names_never_raises_an_independent_count() =>
        Property.Holds(
            from lines in Lines()
            from which in Gen.Choose(0, 99)
            select (lines, which),
            drawn =>
            {
                if (drawn.lines.Length == 0)
                    return true;
                var cited = drawn.lines[drawn.which % drawn.lines.Length];
                var copy = cited with { Page = "copy", Who = Paper(cited.Page), Day = 30 };
                var (before, after) = (Printed(drawn.lines), Printed([.. drawn.lines, copy]));
                return after.Independent.Count <= before.Independent.Count && after.For.Count <= before.For.Count;
            }
        );

    [Fact]
    public void An_independent_agreeing_origin_never_lowers_a_grade() =>
        Property.Holds(
            from lines in Lines()
            from method in Gen.Elements("said", "said, showing satellite images")
            select (lines, method),
            drawn =>
            {
                var before = Build(drawn.lines).Answer();
                if (before.Range?.Lower is not { } floor)
                    return true;
                var agreeing = new Line("new", "New Voice", floor, Bound.AtLeast, 28, drawn.method, Certainty.Certain, false);
                var after = Build([.. drawn.lines, agreeing], newVoice: true).Answer();
                return Rank(after.Grade.Credibility) <= Rank(before.Grade.Credibility)
                    && Rank(after.Grade.Reliability) <= Rank(before.Grade.Reliability)
                    && after.Independent.Count > before.Independent.Count - (before.Independent.Any(o => o.Families.Count == 0) ? 1 : 0);
            }
        );

    [Fact]
    public void The_order_of_capture_never_changes_an_answer() =>
        Property.Holds(
            from lines in Lines()
            from hours in Gen.Choose(0, 10_000).ArrayOf(12)
            select (lines, hours),
            drawn =>
            {
                var input = Build(drawn.lines).Input();
                var otherwise = input with
                {
                    Exhibits = [.. input.Exhibits.Select((e, i) => e with { CapturedAt = e.CapturedAt.AddHours(drawn.hours[i % 12]) })],
                };
                return Json(input) == Json(otherwise);
            }
        );

    [Fact]
    public void Joining_two_sources_families_never_raises_a_count() =>
        Property.Holds(
            from lines in Lines()
            from first in Gen.Choose(0, 5)
            from second in Gen.Choose(0, 5)
            select (lines, first, second),
            drawn =>
            {
                var input = Build(drawn.lines).Input();
                var family = input.Sources[drawn.first].Families;
                var joined = input with
                {
                    Sources =
                    [
                        .. input.Sources.Select((s, i) => i == drawn.second ? s with { Families = [.. s.Families.Union(family)] } : s),
                    ],
                };
                var (before, after) = (TestCase.Assess(input).Answers[0], TestCase.Assess(joined).Answers[0]);
                return after.Independent.Count <= before.Independent.Count;
            }
        );

    [Fact]
    public void Shuffling_the_claims_changes_no_byte() =>
        Property.Holds(
            from lines in Lines()
            from keys in Gen.Choose(0, 1000).ArrayOf(12)
            select (lines, keys),
            drawn =>
            {
                var built = Build(drawn.lines);
                var shuffled = built.Input(claims =>
                    claims.Select((claim, i) => (claim, i)).OrderBy(c => drawn.keys[c.i % 12]).ThenBy(c => c.i).Select(c => c.claim)
                );
                return Json(built.Input()) == Json(shuffled);
            }
        );

    private enum Bound
    {
        AtLeast,
        About,
        AtMost,
    }

    private sealed record Line(
        string Page,
        string Who,
        decimal Value,
        Bound Bound,
        int? Day,
        string Cue,
        Certainty Certainty,
        bool Denies,
        string? Via = null
    )
    {
        public string? Quote { get; init; }
    }

    // The ways in which pages copy each other: word for word, through an outlet, a day later, without a name, without a date, with the
    // bound dropped.
    private static readonly Func<Line, Line>[] Copies =
    [
        line => line,
        line => line with { Via = "Some Agency" },
        line => line with { Day = line.Day is { } day && day < 28 ? day + 1 : line.Day, Via = "Some Agency" },
        line => line with { Who = "unnamed" },
        line => line with { Day = null },
        line => line with { Bound = Bound.About },
    ];

    private static FsCheck.Gen<Line[]> Lines() =>
        from count in Gen.Choose(0, 8)
        from speakers in Gen.Elements(Voices).ArrayOf(count)
        from amounts in Gen.Choose(1, 9).ArrayOf(count)
        from days in Gen.Choose(1, 29).ArrayOf(count)
        from bounds in Gen.Choose(0, 3).ArrayOf(count)
        from kinds in Gen.Choose(0, 9).ArrayOf(count)
        from cues in Gen.Elements("said", "said, showing satellite images", "inspected").ArrayOf(count)
        select Enumerable
            .Range(0, count)
            .Select(i => new Line(
                $"page{i}",
                speakers[i],
                amounts[i] * 137,
                bounds[i] == 3 ? Bound.AtLeast : (Bound)bounds[i],
                days[i] == 29 ? null : days[i],
                cues[i],
                kinds[i] == 1 ? Certainty.Possible : Certainty.Certain,
                kinds[i] == 2
            ))
            .ToArray();

    private static TestCase Build(IReadOnlyList<Line> lines, bool newVoice = false)
    {
        var built = new TestCase().UsualSources().Ask();
        if (newVoice)
            built.Source("new", "NEW-VOICE", letter: SourceReliability.F, aliases: ["New Voice"]);
        foreach (var line in lines)
        {
            built
                .Page(line.Page, publisher: null, published: "2024-03-01")
                .Says(
                    line.Page,
                    line.Who,
                    line.Denies ? null : Amount(line),
                    line.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"2024-01-{day:00}") : null,
                    act: line.Denies ? Act.Deny : Act.Report,
                    polarity: line.Denies ? Polarity.Negative : Polarity.Positive,
                    certainty: line.Certainty,
                    kind: line.Who == "unnamed" ? SpeakerKind.Anonymous : SpeakerKind.Named,
                    via: line.Via is { } via ? [via] : null,
                    cue: line.Cue
                );
        }

        return built;
    }

    private static string Paper(string page) => $"Paper of {page}";

    /// <summary>The same, each page of a paper that the case knows as a source of its own family, printed on the day of saying.</summary>
    private static Answer Printed(Line[] lines)
    {
        var built = Build(lines);
        foreach (var line in lines)
        {
            var paper = Paper(line.Page);
            built
                .Source(paper, paper.ToUpperInvariant())
                .Page(line.Page, paper, string.Create(CultureInfo.InvariantCulture, $"2024-01-{line.Day ?? 29:00}"));
        }

        return built.Answer();
    }

    private static Quantity Amount(Line line) =>
        line.Bound switch
        {
            Bound.AtLeast => Assessment.Amount.MoreThan(line.Value),
            Bound.About => Assessment.Amount.About(line.Value),
            _ => Assessment.Amount.UpTo(line.Value),
        };

    // Six and F are no basis: any basis is more.
    private static int Rank(InformationCredibility digit) => digit == InformationCredibility.CannotBeJudged ? 9 : (int)digit;

    private static int Rank(SourceReliability letter) => letter == SourceReliability.F ? 9 : (int)letter;

    private static string Json(AssessmentInput input) => JsonSerializer.Serialize(TestCase.Assess(input));
}

using FsCheck.Fluent;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Tracing;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Tests.Core;

namespace Waybill.Tests.Assessment.Pages;

/// <summary>Pages that tell mainly of one statement, in words of their own.</summary>
public class PageGroupTests
{
    private const string Briefing =
        "Forty howitzers and a convoy of tracked carriers crossed the Ursa bridge at night, the harbour master told a briefing in Narvik.";
    private const string Retold =
        "A harbour master in Narvik counted howitzers on the Ursa bridge: some forty of them rolled across with tracked carriers by night.";
    private const string Other = "Grain prices fell for the third week after the cooperative opened its silos to traders from the valley.";

    private static TestCase Two(string published, string text, bool denies = false, params string[] days) =>
        new TestCase()
            .Page("one", "Evening News", "2024-05-10")
            .Page("other", "Tripoli Times", published)
            .Reads("one", Briefing)
            .Reads("other", text, denies: denies, days: days);

    private static int Groups(TestCase built) => built.Assess().PageGroups.Count;

    [Theory]
    [InlineData("2024-05-10", Retold, 1)]
    [InlineData("2024-05-11", Retold, 1)]
    [InlineData("2024-05-10", Other, 0)]
    [InlineData("2024-09-10", Retold, 0)]
    public void Pages_of_those_days_that_share_telling_words_are_one_group(string published, string text, int expected) =>
        Assert.Equal(expected, Groups(Two(published, text)));

    [Fact]
    public void What_speaks_for_it_is_told()
    {
        var group = Assert.Single(Two("2024-05-11", Retold + " The Evening News told it first.").Assess().PageGroups);

        Assert.Equal(["one", "other"], group.Pages.Select(page => page.Exhibit.Name));
        Assert.Equal("one", group.Pages[1].Beside.Name);
        Assert.Contains(group.Pages[1].Signs, sign => sign.StartsWith("words alike by 0.", StringComparison.Ordinal));
        Assert.Contains("the later names the other's publisher", group.Pages[1].Signs);
    }

    [Fact]
    public void A_page_weeks_later_belongs_where_it_names_the_outlet_and_the_day()
    {
        Assert.Equal(
            0,
            Groups(
                Two(
                    "2024-06-20",
                    "The Ursa bridge got new paint; children sang at the opening, traders sold plums and a choir came down from the valley villages."
                )
            )
        );
        Assert.Equal(1, Groups(Two("2024-06-20", Retold + " The Evening News told it first.", false, "2024-05-10")));
    }

    [Fact]
    public void States_are_on_all_pages_of_an_affair_and_tie_none()
    {
        TestCase Named(string[]? states) =>
            new TestCase()
                .Page("one", "Evening News", "2024-05-10")
                .Page("other", "Tripoli Times", "2024-05-10")
                .Reads("one", "Zubrowka and Ruritania signed.", states)
                .Reads("other", "Ruritania again; Zubrowka waits.", states);

        Assert.Equal(1, Groups(Named([])));
        Assert.Equal(0, Groups(Named(["zubrowka", "ruritania"])));
    }

    [Fact]
    public void A_group_tells_where_to_look_and_counts_for_nothing()
    {
        var built = Two("2024-05-11", Retold).Ask(unit: null).Says("one", "Ada Obi", said: "2024-05-10");
        var alone = new TestCase().Page("one", "Evening News", "2024-05-10").Ask(unit: null).Says("one", "Ada Obi", said: "2024-05-10");
        var assessed = built.Assess();
        var trace = Trace(assessed);

        var page = Assert.Single(trace.Pages);
        Assert.Equal(("other", "one"), (page.Page.Exhibit.Name, page.Page.Beside.Name));
        Assert.Null(page.Claim);
        Assert.Equal(alone.Answer().Independent.Count, assessed.Answers[0].Independent.Count);
        Assert.Equal(Trace(alone.Assess()).Retellings, trace.Retellings);
    }

    [Fact]
    public void Origins_told_of_on_the_pages_of_one_group_alone_still_count_and_are_pointed_at()
    {
        TestCase Told(string retold) =>
            Two("2024-05-11", retold)
                .Ask(unit: null)
                .Source("guild", "GUILD", aliases: "Ada Obi")
                .Source("yard", "YARD", aliases: "Omar Said")
                .Says("one", "Ada Obi", said: "2024-05-10")
                .Says("other", "Omar Said", said: "2024-05-11", goods: "shell");
        var (grouped, apart) = (Told(Retold).Assess(), Told(Other).Assess());

        Assert.Equal(2, apart.Answers[0].Independent.Count);
        Assert.Equal(2, grouped.Answers[0].Independent.Count);
        Assert.Contains(
            Answered(grouped).Dependences,
            line => line.EndsWith("look at them before you count both.", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(Answered(apart).Dependences, line => line.Contains("look at them", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exhibit_that_is_given_twice_is_one_page()
    {
        var input = Two("2024-05-11", Retold).Input();
        Assert.Equal(2, TestCase.Assess(input with { Exhibits = [.. input.Exhibits, .. input.Exhibits] }).PageGroups[0].Pages.Count);
    }

    [Fact]
    public void The_order_of_capture_does_not_matter() =>
        Property.Holds(
            from pages in Gen.Choose(0, 5).ArrayOf(14)
            from keys in Gen.Choose(0, 1000).ArrayOf(14)
            select (pages, keys),
            drawn =>
            {
                string[] told = [Briefing, Retold, Other, Briefing + " " + Other, Retold + " Ada Obi saw it.", "Grain and howitzers."];
                var built = new TestCase();
                foreach (var (i, page) in drawn.pages.Index())
                    built.Page($"page{i}", $"Outlet {i % 5}", $"2024-05-{10 + (i % 3)}").Reads($"page{i}", told[page]);
                var input = built.Input();
                var turned = input with { Exhibits = [.. input.Exhibits.Index().OrderBy(e => drawn.keys[e.Index]).Select(e => e.Item)] };
                return Say(TestCase.Assess(input)) == Say(TestCase.Assess(turned));
            }
        );

    private static string Say(AssessedCase assessed) =>
        string.Join(
            " | ",
            assessed.PageGroups.Select(group =>
                string.Join(", ", group.Pages.Select(page => $"{page.Exhibit.Name} {page.Beside.Name} {string.Join(';', page.Signs)}"))
            )
        );

    private static Trace Answered(AssessedCase assessed) =>
        CaseTracer.Of(assessed, [], new TraceTarget.OfAnswer(assessed.Answers[0]), UnitCatalogue.Embedded, FrameCatalogue.Embedded);

    private static Trace Trace(AssessedCase assessed) =>
        CaseTracer.Of(assessed, [], new TraceTarget.OfStatement(assessed.Pedigrees[0].Id), UnitCatalogue.Embedded, FrameCatalogue.Embedded);
}

using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;

namespace Waybill.Tests.Assessment;

/// <summary>What joins claims to one utterance, over a whole case, whether or not a question asks for them.</summary>
public class LinkTests
{
    private static TestCase Case() => new TestCase().UsualSources();

    private static int Utterances(TestCase of) => of.Assess().Pedigrees.Select(p => p.Utterance).Distinct().Count();

    [Fact]
    public void An_unnamed_official_of_the_speakers_house_adds_no_utterance() =>
        Assert.Equal(
            1,
            Utterances(
                Case()
                    .Says("kbs", "John Kirby", Amount.MoreThan(1000), "2023-10-13")
                    .Says("yonhap", "a US NSC official", Amount.MoreThan(1000), "2023-10-13", kind: SpeakerKind.Anonymous)
            )
        );

    [Theory]
    [InlineData("a Seoul lawmaker", "2023-10-13", 1000)] // another house
    [InlineData("a US NSC official", "2023-10-14", 1000)] // another day
    [InlineData("a US NSC official", "2023-10-13", 2000)] // another number
    public void Another_official_day_or_number_stays_apart(string who, string said, int number) =>
        Assert.Equal(
            2,
            Utterances(
                Case()
                    .Says("kbs", "John Kirby", Amount.MoreThan(1000), "2023-10-13")
                    .Says("yonhap", who, Amount.MoreThan(number), said, kind: SpeakerKind.Anonymous)
            )
        );

    [Theory]
    [InlineData(6700, "2024-02-28", 1)] // two figures, two days later: told again
    [InlineData(7000, "2024-02-28", 2)] // a round number is said by many
    [InlineData(6700, "2024-03-08", 2)] // too late
    [InlineData(6700, "2024-02-25", 2)] // before it was said
    public void A_telling_in_nobodys_name_joins_the_only_speaker_who_gave_the_amount(int number, string said, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Case()
                    .Says("politico", "Shin Won-sik", Amount.About(number), "2024-02-26")
                    .Says("mirror", "a mirror", Amount.About(number), said, kind: SpeakerKind.Outlet)
            )
        );

    [Fact]
    public void A_telling_in_nobodys_name_joins_none_of_two_who_gave_the_amount() =>
        Assert.Equal(
            3,
            Utterances(
                Case()
                    .Says("a", "Shin Won-sik", Amount.About(6700), "2024-02-26")
                    .Says("b", "John Kirby", Amount.About(6700), "2024-02-26")
                    .Says("c", "a mirror", Amount.About(6700), "2024-02-27", kind: SpeakerKind.Outlet)
            )
        );

    // A report under two names, of which the case knows at most one, and what else is said on the two pages.
    private static TestCase Report(string first, string second, decimal rounds, string day = "2025-05-30") =>
        Case()
            .Says("post", first, Amount.MoreThan(20000), "2025-05-29")
            .Says("post", first, Amount.UpTo(9_000_000, "round"), "2025-05-29")
            .Says("herald", second, Amount.MoreThan(20000), day)
            .Says("herald", second, Amount.UpTo(rounds, "round"), day);

    [Theory]
    [InlineData("MSMT", "eleven states", 9_000_000, "2025-05-30", 1)] // two amounts in common
    [InlineData("a panel", "eleven states", 9_000_000, "2025-05-30", 1)] // neither is known
    [InlineData("MSMT", "eleven states", 8_000_000, "2025-05-30", 2)] // one amount in common
    [InlineData("MSMT", "eleven states", 9_000_000, "2025-06-09", 2)] // too late
    [InlineData("MSMT", "Open Source Centre", 9_000_000, "2025-05-30", 2)] // two sources of the case
    public void Two_amounts_in_common_show_one_report_under_two_names(string first, string second, int rounds, string day, int expected) =>
        Assert.Equal(expected, Utterances(Report(first, second, rounds, day)));

    [Fact]
    public void Small_counts_in_common_show_nothing() =>
        Assert.Equal(
            2,
            Utterances(
                Case()
                    .Says("post", "a panel", Amount.Exactly(2), "2025-05-29")
                    .Says("post", "a panel", Amount.Exactly(3, "missile"), "2025-05-29")
                    .Says("herald", "eleven states", Amount.Exactly(2), "2025-05-29")
                    .Says("herald", "eleven states", Amount.Exactly(3, "missile"), "2025-05-29")
            )
        );

    [Theory]
    [InlineData("munitions", "ru", 1)] // another word for the goods
    [InlineData("fuel", "ru", 2)] // other goods
    [InlineData("arms", "ir", 2)] // another party
    public void A_statement_without_an_amount_is_told_again_of_the_same_parties(string goods, string recipient, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Case()
                    .Says("post", "Dmitry Peskov", said: "2024-05-16", goods: "arms")
                    .Page("herald", "Herald", "2024-05-17")
                    .Says("herald", "Dmitry Peskov", said: "2024-05-17", goods: goods, recipient: recipient)
            )
        );

    [Fact]
    public void An_analysts_link_outweighs_names_and_dates_and_an_unlink_parts_what_rules_join()
    {
        var built = Case()
            .Says("a", "Shin Won-sik", Amount.About(6700), "2024-02-26")
            .Says("b", "John Kirby", Amount.About(900), "2023-10-13");
        var input = built.Input();
        var (a, b) = (input.Claims[0].Id, input.Claims[1].Id);
        Assert.Single(
            TestCase.Assess(input with { Links = [new(a, b, true, "one briefing")] }).Pedigrees.Select(p => p.Utterance).Distinct()
        );

        var told = Case()
            .Says("a", "Shin Won-sik", Amount.About(6700), "2024-02-26")
            .Says("b", "Shin Won-sik", Amount.About(6700), "2024-02-26")
            .Input();
        Assert.Single(TestCase.Assess(told).Pedigrees.Select(p => p.Utterance).Distinct());
        var parted = TestCase.Assess(told with { Links = [new(told.Claims[0].Id, told.Claims[1].Id, false, "two interviews")] });
        Assert.Equal(2, parted.Pedigrees.Select(p => p.Utterance).Distinct().Count());
    }

    [Fact]
    public void An_analysts_link_outweighs_two_declarations_and_brings_the_rest_of_both()
    {
        var input = Case()
            .Says("a", "Shin Won-sik", Amount.About(6700), "2024-02-26", utterance: "UTT-1")
            .Says("b", "Shin Won-sik", Amount.About(6700), "2024-02-26", utterance: "UTT-1")
            .Says("c", "John Kirby", Amount.About(6700), "2024-02-27", utterance: "UTT-2")
            .Says("d", "John Kirby", Amount.About(6700), "2024-02-27", utterance: "UTT-2")
            .Input();
        ClaimId Of(string page) => input.Claims.Single(claim => claim.Document == page).Id;

        Assert.Equal(2, TestCase.Assess(input).Pedigrees.DistinctBy(p => p.Utterance).Count());
        var linked = TestCase.Assess(input with { Links = [new(Of("a"), Of("c"), true, "one briefing")] });
        Assert.Equal(3, Assert.Single(linked.Pedigrees).Lineage.Retellings.Count);
    }

    [Theory]
    [InlineData("(Corrects number to 102, not 120) Containers went to Russia.", 102)]
    [InlineData("CORRECTED: Containers went to Russia.", 102)]
    [InlineData("An earlier version of this story misstated how many containers went to Russia.", 102)]
    [InlineData("Containers went to Russia, which is correct.", 120)]
    [InlineData("Containers went.\nCorrectional officers saw them in Russia.", 120)]
    public void What_an_outlet_took_back_leads_no_statement(string correction, int lead)
    {
        var pedigree = Assert.Single(
            Case()
                .Page("first", "Reuters", "2024-02-26")
                .Says("first", "John Kirby", Amount.Exactly(120), "2024-02-26")
                .Page("second", "Reuters", "2024-02-27")
                .Says("second", "John Kirby", Amount.Exactly(102), "2024-02-26", quote: correction)
                .Assess()
                .Pedigrees
        );

        Assert.Equal(lead, pedigree.Lineage.Lead.Claim.Quantity!.Best);
        Assert.Equal(lead == 102, pedigree.Lineage.Retellings[0].Why.StartsWith("corrected since", StringComparison.Ordinal));
    }

    // The speaker's own page, an outlet's copy of it, and what the outlet corrected it to.
    private static IReadOnlyList<string> InOrder(string publisher, int own, int corrected)
    {
        var input = new TestCase()
            .Page("own", publisher, "2024-02-26")
            .Says("own", null, Amount.Exactly(own), "2024-02-26", quote: "The service counted the containers at the port.")
            .Page("first", "Reuters", "2024-02-26")
            .Says("first", "Public Prosecution Service", Amount.Exactly(own), "2024-02-26", kind: SpeakerKind.Body, utterance: "U-1")
            .Page("second", "Reuters", "2024-02-27")
            .Says(
                "second",
                "Public Prosecution Service",
                Amount.Exactly(corrected),
                "2024-02-26",
                kind: SpeakerKind.Body,
                utterance: "U-1",
                quote: "CORRECTED: Containers went to Russia."
            )
            .Declare("own", "U-1", "SERVICE")
            .Input();
        var assessed = TestCase.Assess(input with { PartyOf = name => name is "Netherlands" or "Dutch" ? new("nl", null) : null });
        return [.. Assert.Single(assessed.Pedigrees).Lineage.Relays.Select(relay => $"{relay.Claim.Document}: {relay.Why}")];
    }

    [Theory]
    [InlineData("Public Prosecution Service", 1250, 1205)]
    [InlineData("Netherlands Public Prosecution Service", 1250, 1205)]
    [InlineData("Netherlands Public Prosecution Service", 1200, 1205)] // with more figures
    public void An_outlets_correction_leads_before_its_own_page_and_never_before_the_speakers(string publisher, int own, int corrected)
    {
        var relays = InOrder(publisher, own, corrected);

        Assert.StartsWith("own", relays[0], StringComparison.Ordinal);
        Assert.Equal("first: corrected since by its own outlet", relays[1]);
    }

    [Fact]
    public void A_page_of_another_service_is_not_the_speakers_own() =>
        Assert.StartsWith("second", InOrder("Netherlands Customs Service", 1250, 1205)[0], StringComparison.Ordinal);

    private const string Passage =
        "The consignments went by rail to the border and from there in eleven flights of transport aircraft to the port, and one hundred and "
        + "twenty others followed by sea on board a freighter which called at the harbour in the spring, according to the bills of lading.";

    // A copy that puts another name into the words of its original.
    private static TestCase Copied(string speaker, string text) =>
        Case()
            .Page("wire", "Wire", "2024-02-26")
            .Says(
                "wire",
                "John Kirby",
                Amount.MoreThan(6700),
                "2024-02-26",
                quote: "More than 6,700 containers went to Russia, John Kirby said."
            )
            .Reads("wire", Passage)
            .Page("copy", "Copy", "2024-02-27")
            .Says(
                "copy",
                speaker,
                Amount.MoreThan(6700),
                "2024-02-26",
                quote: $"More than 6,700 containers went to Russia, {speaker} said."
            )
            .Reads("copy", text);

    [Fact]
    public void A_copy_that_names_another_speaker_is_no_second_voice()
    {
        var pedigree = Assert.Single(Copied("Shin Won-sik", Passage).Assess().Pedigrees);

        Assert.Equal("us-nsc", pedigree.Lineage.Origin.Speaker);
        Assert.Equal(MutationKind.Attribution, Assert.Single(pedigree.Lineage.Retellings[0].Mutations).Kind);
    }

    [Fact]
    public void Two_who_say_it_on_pages_of_their_own_words_stay_two() =>
        Assert.Equal(
            2,
            Utterances(Copied("Shin Won-sik", "In Seoul the minister told reporters what his own analysts had counted at the port."))
        );

    [Fact]
    public void Two_whom_one_page_quotes_stay_two() =>
        Assert.Equal(
            2,
            Utterances(
                Copied("Shin Won-sik", Passage)
                    .Says(
                        "copy",
                        "John Kirby",
                        Amount.MoreThan(6700),
                        "2024-02-26",
                        quote: "More than 6,700 containers went to Russia, said John Kirby."
                    )
            )
        );

    [Fact]
    public void The_day_that_most_pages_name_is_the_day_and_another_is_a_change()
    {
        var built = Case();
        foreach (
            var (page, published, said) in new[]
            {
                ("a", "2024-05-14", "2024-05-14"),
                ("b", "2024-05-15", "2024-05-14"),
                ("c", "2024-05-16", "2024-05-14"),
                ("d", "2024-05-20", "2024-05-02"),
            }
        )
            built
                .Page(page, page, published)
                .Says(
                    page,
                    "John Kirby",
                    Amount.MoreThan(3400),
                    said,
                    quote: "More than 3,400 containers have been sent to Russia, John Kirby told the reporters who had come to see him."
                );
        var lineage = Assert.Single(built.Assess().Pedigrees).Lineage;

        Assert.Equal("2024-05-14", lineage.Origin.Said!.Text);
        var change = Assert.Single(lineage.Retellings.SelectMany(retelling => retelling.Mutations));
        Assert.Equal((MutationKind.Date, "2 May 2024"), (change.Kind, change.Retold));
    }

    [Theory]
    [InlineData("US officials", SpeakerKind.Collective, true)]
    [InlineData("US and European officials", SpeakerKind.Collective, true)]
    [InlineData("British intelligence", SpeakerKind.Named, false)] // a body
    public void People_without_names_count_for_nothing_though_the_case_lists_them(string who, SpeakerKind kind, bool expected)
    {
        var origin = new TestCase()
            .Source("listed", "SOME-GOV", letter: Waybill.Core.Grading.SourceReliability.B, aliases: [who])
            .Says("post", who, Amount.MoreThan(3400), "2024-05-14", kind: kind)
            .Assess()
            .Pedigrees[0]
            .Lineage.Origin;

        Assert.Equal((expected, "listed"), (origin.Anonymous, origin.Source?.Id));
    }

    [Theory]
    [InlineData(Polarity.Negative, "Dmitry Peskov denied that arms go to Russia, and left.")]
    [InlineData(Polarity.Positive, "arms go to Russia")]
    public void A_denial_is_shown_with_the_words_that_deny(Polarity polarity, string shown)
    {
        const string text = "There was calm. Dmitry Peskov denied that arms go to Russia, and left. He said no more.\nThe end.";
        const string words = "arms go to Russia";
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var input = Case().Says("post", "Dmitry Peskov", said: "2024-05-16", polarity: polarity, quote: words).Input();
        var claim = Claim.Seal(
            input.Claims[0].ToDraft() with
            {
                Selector = TextQuoteSelector.Over(text, at, at + words.Length),
            },
            WorkingText.Of(input.Exhibits[0].Id, text, "post"),
            FrameCatalogue.Embedded
        );
        var assessed = TestCase.Assess(input with { Claims = [claim], Exhibits = [input.Exhibits[0] with { Text = text }] });

        Assert.Equal(shown, Assert.Single(assessed.Pedigrees).Roots[0].Words);
    }

    private static TestCase TwoRecipients(int number, string second) =>
        Case()
            .Page("a", "A", "2024-02-26")
            .Says("a", "John Kirby", Amount.Exactly(number), "2024-02-26", recipient: "ru")
            .Page("b", "B", "2024-02-27")
            .Says("b", "John Kirby", Amount.Exactly(number), "2024-02-26", recipient: second);

    [Fact]
    public void Another_party_in_the_place_of_one_is_a_change()
    {
        var lineage = Assert.Single(TwoRecipients(6700, "ir").Assess().Pedigrees).Lineage;

        var change = Assert.Single(lineage.Retellings[0].Mutations);
        Assert.Equal((MutationKind.Actor, "ir"), (change.Kind, change.Retold));
    }

    [Fact]
    public void A_round_number_of_two_recipients_is_of_two_statements() =>
        Assert.Equal(2, TwoRecipients(7000, "ir").Assess().Pedigrees.Count);

    [Fact]
    public void A_page_that_tells_of_both_recipients_has_garbled_none() =>
        Assert.Equal(
            2,
            TwoRecipients(6700, "ir").Says("b", "John Kirby", Amount.Exactly(6700), "2024-02-26", recipient: "ru").Assess().Pedigrees.Count
        );

    [Theory]
    [InlineData("Dmitry Peskov and KCNA", true)]
    [InlineData("Dmitry Peskov and John Kirby", false)]
    public void Several_who_are_all_parties_are_one(string who, bool expected) =>
        Assert.Equal(
            expected,
            Assert
                .Single(
                    Case()
                        .Source("kcna", "DPRK-GOV", party: true, letter: Waybill.Core.Grading.SourceReliability.D, aliases: ["KCNA"])
                        .Says("post", who, Amount.MoreThan(3400), "2024-05-14", polarity: Polarity.Negative)
                        .Assess()
                        .Pedigrees
                )
                .Lineage.Origin.IsParty
        );

    [Fact]
    public void Images_speak_through_who_read_them()
    {
        var built = Case()
            .SaysThrough("post", ["Open Source Centre"], "Satellite images", SpeakerKind.Sensor, Amount.MoreThan(3400), "2024-05-14");

        var origin = Assert.Single(built.Assess().Pedigrees).Lineage.Origin;

        Assert.Equal(("osc", false), (origin.Source?.Id, origin.Anonymous));
    }

    [Fact]
    public void A_lead_that_leaves_the_supplier_open_leads_in_the_answer_too()
    {
        var answer = Case()
            .Ask()
            .Page("page", "Page", "2024-02-26")
            .Says("page", "John Kirby", Amount.About(6700), "2024-02-26", supplier: null, quote: "They could have been some 6,700.")
            .Page("late", "Late", "2024-02-27")
            .Says("late", "John Kirby", Amount.MoreThan(6700), "2024-02-26", quote: "North Korea sent Russia more than 6,700 containers.")
            .Answer();

        var lineage = Assert.Single(answer.For);
        Assert.Equal("page", lineage.Lead.Claim.Document);
        Assert.Contains(lineage.Retellings[0].Mutations, mutation => mutation.Kind == MutationKind.Bound);
    }

    [Fact]
    public void A_page_that_names_the_speaker_has_it_from_none_that_does_not()
    {
        const string words =
            "More than 6,700 containers of artillery shells and of rockets went by rail to the border and on to the port of the west.";
        var pedigree = Assert.Single(
            Case()
                .Page("monitor", "Monitor", "2024-02-26")
                .Says("monitor", "an official", Amount.MoreThan(6700), "2024-02-26", kind: SpeakerKind.Anonymous, quote: words)
                .Page("brief", "Brief", "2024-02-27")
                .Says("brief", "John Kirby", Amount.MoreThan(6700), "2024-02-26", quote: words)
                .Assess()
                .Pedigrees
        );

        Assert.DoesNotContain(pedigree.Walk(), step => step.Node.Relay.Claim.Document == "brief" && step.Node.From.To is not null);
    }

    [Fact]
    public void A_claim_that_gives_an_amount_leads_one_that_gives_none()
    {
        var lineages = Case()
            .Page("early", "Early", "2024-02-26")
            .Says("early", "John Kirby", null, "2024-02-26", quote: "The shipments went to Russia.")
            .Page("late", "Late", "2024-02-27")
            .Says("late", "John Kirby", Amount.MoreThan(6700), "2024-02-26", quote: "More than 6,700 containers went to Russia.")
            .Assess()
            .Pedigrees.Select(pedigree => pedigree.Lineage);

        Assert.Equal("late", lineages.First().Lead.Claim.Document);
    }

    [Fact]
    public void An_outlet_that_only_passes_on_stands_in_for_no_unnamed_officials()
    {
        var assessed = Case()
            .Page("reuters", "Reuters", "2024-02-26")
            .Says("reuters", "two officials", Amount.MoreThan(6700), "2024-02-26", kind: SpeakerKind.Anonymous)
            .Page("post", "Post", "2024-02-26")
            .Says("post", "two officials", Amount.Exactly(6700), "2024-02-26", kind: SpeakerKind.Anonymous, via: ["Reuters"])
            .Page("wire", "Wire", "2024-02-26")
            .Says("wire", "Post", Amount.Exactly(6700), "2024-02-26", kind: SpeakerKind.Outlet)
            .Assess();

        Assert.All(assessed.Pedigrees, pedigree => Assert.True(pedigree.Lineage.Origin.Anonymous));
    }

    [Fact]
    public void A_page_that_names_another_has_it_from_there()
    {
        var pedigree = Assert.Single(
            Case()
                .Page("yonhap", "Yonhap", "2024-02-26")
                .Page("politico", "Politico", "2024-02-27")
                .Says("yonhap", "Shin Won-sik", Amount.About(6700), "2024-02-26")
                .Says("politico", "Shin Won-sik", Amount.Exactly(6700), "2024-02-26", via: ["Yonhap"])
                .Assess()
                .Pedigrees
        );
        var root = Assert.Single(pedigree.Roots);
        Assert.Equal("Yonhap", root.Outlet);
        var told = Assert.Single(root.Retold);
        Assert.Equal(ProvRelation.WasQuotedFrom, told.From.Relation);
        Assert.Equal(root.Relay.Claim.Id, told.From.To);
    }

    [Fact]
    public void A_page_that_repeats_anothers_change_has_it_from_there()
    {
        var pedigree = Assert.Single(
            Case()
                .Page("kbs", "KBS", "2024-02-26")
                .Page("rbc", "RBC", "2024-02-27")
                .Page("spun", "Spun", "2024-02-28")
                .Says("kbs", "Shin Won-sik", Amount.MoreThan(6700), "2024-02-26")
                .Says("rbc", "Shin Won-sik", Amount.Exactly(6700), "2024-02-26")
                .Says("spun", "Shin Won-sik", Amount.Exactly(6700), "2024-02-26")
                .Assess()
                .Pedigrees
        );
        var spun = pedigree.Walk().Single(step => step.Node.Outlet == "Spun").Node;
        var rbc = pedigree.Walk().Single(step => step.Node.Outlet == "RBC").Node;
        Assert.Equal((ProvRelation.WasRevisionOf, rbc.Relay.Claim.Id), (spun.From.Relation, spun.From.To!.Value));
        Assert.Contains(spun.Relay.Mutations, m => m.Kind == MutationKind.Bound);
    }

    [Fact]
    public void What_is_not_captured_is_named()
    {
        var pedigree = Assert.Single(
            Case()
                .Page("liga", "LIGA", "2023-11-02")
                .Says("liga", "Shin Won-sik", Amount.MoreThan(1000), "2023-11-01", via: ["Bloomberg"])
                .Assess()
                .Pedigrees
        );
        Assert.Contains("The utterance itself is not captured: rok-mnd, 1 November 2023.", pedigree.Missing);
        Assert.Contains("Bloomberg, named by LIGA, is not captured.", pedigree.Missing);
    }

    [Fact]
    public void A_rounded_number_never_leads_a_statement_whose_figures_another_page_gives()
    {
        var pedigree = Assert.Single(
            Case()
                .Page("babel", "Babel", "2024-06-14")
                .Page("kyiv", "Kyiv Independent", "2024-06-14")
                .Says("babel", "Shin Won-sik", Amount.Exactly(5_000_000, "shell"), "2024-06-14")
                .Says("kyiv", "Shin Won-sik", Amount.UpTo(4_800_000, "shell"), "2024-06-14", via: ["Bloomberg"])
                .Assess()
                .Pedigrees
        );
        Assert.Equal(4_800_000, pedigree.Lineage.Quantity!.Upper);
        Assert.Contains("rounded out of its bound: 'up to 4,800,000' told as '5,000,000'", pedigree.Lineage.Retellings[0].Differences);
    }

    [Fact]
    public void Goods_that_two_pages_name_where_the_lead_names_none_show_no_copy()
    {
        var pedigree = Assert.Single(
            Case()
                .Page("a", "A", "2024-02-26")
                .Page("b", "B", "2024-02-27")
                .Page("c", "C", "2024-02-28")
                .Says("a", "Shin Won-sik", Amount.About(6700), "2024-02-26", goods: null)
                .Says("b", "Shin Won-sik", Amount.About(6700), "2024-02-26")
                .Says("c", "Shin Won-sik", Amount.About(6700), "2024-02-26")
                .Assess()
                .Pedigrees
        );
        Assert.All(pedigree.Walk(), step => Assert.Equal(ProvRelation.HadPrimarySource, step.Node.From.Relation));
    }
}

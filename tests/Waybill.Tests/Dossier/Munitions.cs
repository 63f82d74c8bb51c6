using Waybill.Assessment;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;
using Waybill.Core.Time;
using Waybill.Dossier;
using static Waybill.Tests.Dossier.SampleCase;

namespace Waybill.Tests.Dossier;

/// <summary>A case of a realistic size: a question with many origins of several families, one of whether, one without a value.</summary>
internal sealed class Munitions
{
    private readonly SampleCase sample = new();
    private readonly Dictionary<string, Source> sources;
    private readonly List<(Lineage Lineage, Statement Of)> said = [];
    private AssessedExhibit? table;

    private Munitions()
    {
        sources = new Dictionary<string, Source>
        {
            ["ROK-GOV"] = sample.Source(
                "rok-mnd",
                "Ministry of National Defence, Republic of Korea",
                "ROK-GOV",
                SourceReliability.B,
                "Counts containers by imagery; revises its figures in public.",
                drawsOn: "ROK-NIS"
            ),
            ["US-GOV"] = sample.Source(
                "us-dos",
                "United States Department of State",
                "US-GOV",
                SourceReliability.B,
                "Figures published with dates and, at times, imagery."
            ),
            ["UA-GOV"] = sample.Source(
                "ua-hur",
                "Defence Intelligence of Ukraine",
                "UA-GOV",
                SourceReliability.C,
                "Sees what is fired and recovered; is a belligerent.",
                isParty: true
            ),
            ["MSMT"] = sample.Source(
                "msmt",
                "Multilateral Sanctions Monitoring Team",
                "MSMT",
                SourceReliability.B,
                "Reports with annexes; draws on its member states.",
                drawsOn: ["ROK-GOV", "US-GOV"]
            ),
            ["OSC"] = sample.Source(
                "osc",
                "Open Source Centre",
                "OSC",
                SourceReliability.B,
                "Publishes voyages and imagery with its method."
            ),
            ["CSIS"] = sample.Source("csis", "CSIS Beyond Parallel", "CSIS", SourceReliability.B, "Imagery analysis with named authors."),
            ["RU-GOV"] = sample.Source(
                "ru-mfa",
                "Ministry of Foreign Affairs of Russia",
                "RU-GOV",
                SourceReliability.D,
                "Denied transfers that were later acknowledged.",
                isParty: true
            ),
            ["UK-GOV"] = sample.Source(
                "uk-mod",
                "Ministry of Defence, United Kingdom",
                "UK-GOV",
                SourceReliability.B,
                "Short updates without method."
            ),
        };
    }

    public static DossierInput Input(bool fullText = false) => new Munitions().Build(fullText);

    private DossierInput Build(bool fullText)
    {
        foreach (var statement in Statements.All)
            said.Add((Told(statement), statement));
        var containers = Containers();
        var whether = Whether();
        var share = Share();
        var decided = said[3].Lineage.Lead.Claim;
        var rejected = said[5].Lineage.Retellings[0].Claim;
        return new()
        {
            Title = "Munitions from North Korea to Russia since 2022",
            Summary =
                "What has been said in public about ammunition and missiles shipped from the Democratic People’s Republic of "
                + "Korea to the Russian Federation, by whom, and on how many independent origins each figure stands.",
            StandardOfProof = "reasonable grounds to believe",
            Case = new(
                [containers, whether, share],
                [
                    new(
                        "Production",
                        "producer North Korea · goods artillery shell · factories",
                        "no question asks about Production",
                        [Unasked()]
                    ),
                ],
                [],
                new(sample.Exhibits.Count, 2, 41, 1, 24, 1, 12)
            ),
            Exhibits = sample.Exhibits,
            Sources = sample.Sources,
            Decisions =
            [
                new(Decide(DecisionKind.Accept, decided, "Checked against the page."), decided, Attachment.Exact),
                new(
                    Decide(DecisionKind.Edit, rejected, "The page says “up to”.") with
                    {
                        Replacement = decided,
                    },
                    rejected,
                    Attachment.Overlap
                ),
                new(Decide(DecisionKind.Reject, decided, "A duplicate of an earlier reading."), null, Attachment.Orphaned),
            ],
            Names =
            [
                new()
                {
                    Id = "imo-9179842",
                    Name = "Angara",
                    Kind = "vessel",
                    Known = "IMO9179842",
                    Written = ["Angara", "the Angara"],
                    Roles = ["carrier"],
                    Claims = [decided],
                    Hits =
                    [
                        new(
                            "Office of Foreign Assets Control",
                            "us-ofac-sdn",
                            "37059",
                            ["RUSSIA-EO14024"],
                            null,
                            "ANGARA",
                            0.99998,
                            [("identifier", 8), ("name", 3)],
                            null
                        ),
                        new(
                            "Council of the European Union",
                            "eu-32014R0833",
                            "XLII 1",
                            ["EU-RUS"],
                            "2024-06-25",
                            "Angara",
                            0.99998,
                            [("identifier", 8), ("name", 3)],
                            new()
                            {
                                Left = "eu-1",
                                Right = "imo-9179842",
                                Verdict = JudgementVerdict.Same,
                                By = "an analyst",
                                At = SampleCase.Captured,
                            }
                        ),
                    ],
                    IsScreened = true,
                },
                new()
                {
                    Id = "name-1",
                    Name = "Open Source Centre",
                    Kind = "party",
                    Written = ["Open Source Centre"],
                    Roles = ["speaker"],
                    Claims = [rejected],
                    IsScreened = true,
                },
                new()
                {
                    Id = "kp",
                    Name = "North Korea",
                    Kind = "state",
                    Known = "North Korea",
                    Written = ["North Korea", "Pyongyang"],
                    Roles = ["supplier"],
                    Claims = [decided, rejected],
                },
            ],
            Screening = new("an analyst", SampleCase.Captured, ["eu-32014R0833 of 2026-04-01", "us-ofac-sdn of 2026-06-30 (in part)"], 0.5),
            JournalHead = "214:7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26",
            Generator = "waybill/0.1.0",
            FullText = fullText,
        };
    }

    private Answer Containers()
    {
        var lineages = said.Where(s => s.Of.Unit == "container").ToList();
        return new()
        {
            Question = new()
            {
                Id = "containers-total",
                Ask = "How many containers of munitions have gone from North Korea to Russia since August 2023?",
                Frame = "Transfer",
                Unit = "container",
            },
            Range = Range("2025-07-13", 20_000, 2, 28_000),
            FloorOrigins = [Origin("US-UN-20241118"), Origin("ROK-DIA-20250713")],
            Band =
            [
                Range("2023-10-13", 1_000, 1, 1_000),
                Range("2023-12-29", 1_000, 2, 5_000),
                Range("2024-02-26", 6_700, 2, 10_000),
                Range("2024-06-14", 10_000, 2, 11_000),
                Range("2024-10-30", 13_000, 2, 20_000),
                Range("2025-02-20", 16_000, 2, 26_000),
                Range("2025-07-13", 20_000, 2, 28_000),
            ],
            Points =
            [
                .. lineages.Select(s => new AnswerPoint(
                    Day(s.Of.On),
                    s.Of.Lower,
                    s.Of.Best,
                    s.Of.Upper,
                    s.Of.Family,
                    s.Of.Capacity,
                    s.Of.Narrower,
                    s.Lineage
                )),
            ],
            For = [.. lineages.Where(s => s.Of is { Capacity: false, Speaker: not "unnamed" }).Select(s => s.Lineage)],
            Possible = [.. lineages.Where(s => s.Of.Capacity).Select(s => s.Lineage)],
            NotComparable = [new(sample.CountedFromEarlier(), "counts from June 2022, before August 2023")],
            Against = [said.First(s => s.Of.Act == Act.Deny).Lineage],
            Aside = [said.First(s => s.Of.Speaker == "unnamed").Lineage],
            Independent = [.. lineages.Where(s => s.Of.Independent).Select(s => s.Lineage.Origin)],
            Grade = Grade.Parse("B2"),
            GradeReason =
                "Digit 2: two independent origins agree on the floor, and none of them is a sensor. Letter B: the most "
                + "reliable independent source.",
            Unknown =
            [
                "No origin gives an upper bound for the whole period.",
                "No origin says what share of the containers held munitions after October 2024.",
                "7 of 21 origins give no window.",
            ],
            Explanation =
            [
                "33 claims answer the question; 12 are retellings and collapse into 21 origins.",
                "Capacities and narrower goods raise no floor: 3 origins are left out of it.",
                "Of 18 origins left, the largest set that shares neither family nor what it draws on has 4 members.",
                "20,000 is the greatest value that 2 of the 4 support from below.",
            ],
            Judgements =
            [
                new()
                {
                    Kind = DecisionKind.Likelihood,
                    Question = "containers-total",
                    Likelihood = new("ICD 203", "very likely"),
                    By = "A. Analyst",
                    At = Captured.AddDays(3),
                    Why = "More than 20,000 containers have gone. The voyages alone account for 15,800 of them.",
                },
                new()
                {
                    Kind = DecisionKind.Grade,
                    Question = "containers-total",
                    Grade = Grade.Parse("B1"),
                    By = "B. Reviewer",
                    At = Captured.AddDays(4),
                },
            ],
        };
    }

    private Answer Whether()
    {
        var denial = said.First(s => s.Of.Act == Act.Deny).Lineage;
        var supporting = said.Where(s => s.Of.Unit == "missile").Select(s => s.Lineage).ToList();
        return new()
        {
            Question = new()
            {
                Id = "missiles",
                Ask = "Has North Korea delivered ballistic missiles to Russia?",
                Frame = "Transfer",
            },
            For = supporting,
            Against = [denial],
            Independent = [.. supporting.Select(l => l.Origin)],
            Grade = Grade.Parse("B1"),
            GradeReason = "Digit 1: two independent origins of different families state it.",
            Unknown = ["How many were delivered after August 2024 is stated by no origin."],
        };
    }

    private static Answer Share() =>
        new()
        {
            Question = new()
            {
                Id = "share",
                Ask = "What share of the shells that Russia fires comes from North Korea?",
                Frame = "Share",
                Unit = Quantity.Percent,
                Of = "shells",
            },
            Grade = Grade.NoBasis,
            GradeReason = "No origin answers the question.",
        };

    private Origin Origin(string id) => said.First(s => s.Of.Id == id).Lineage.Origin;

    private static AnswerRange Range(string on, decimal lower, int origins, decimal highest) =>
        new(Day(on), lower, origins, highest, true) { SingleFloor = highest };

    private Lineage Told(Statement s)
    {
        var exhibit = sample.Exhibit(s.Text, s.Title, s.Publisher, s.Published ?? s.On, s.Url, s.Kind);
        var lead = Claim(exhibit, s.Quote, s.Quantity, s.On, s.Window, s.Act, s.Capacity ? Certainty.Possible : Certainty.Certain, s.Chain);
        var retellings = s.Retold.Select(r =>
        {
            var page = sample.Exhibit(r.Text, r.Title, r.Publisher, s.On, r.Url, r.IsRestatement ? ExhibitMetadata.Restatement : "wire");
            return new Relay(
                Claim(page, r.Quote, r.Quantity, s.On, null, s.Act, Certainty.Certain, s.Chain),
                "same speaker and date",
                [.. r.Differences.Select(says => new Mutation(MutationKind.Bound, says, null, null))]
            );
        });
        var known = s.Family is { } family && sources.TryGetValue(family, out var source) ? source : null;
        var origin = new Origin(
            s.Id,
            s.Speaker,
            known,
            s.Family is null ? [] : [s.Family],
            known?.DrawsOn ?? [],
            Edtf.Parse(s.On),
            s.Speaker == "unnamed"
        );
        return new(origin, new(InTable(s) ?? lead, "declared", []), [.. retellings]);
    }

    // One of the statements stands in a table of figures instead.
    private Claim? InTable(Statement s)
    {
        if (s.Id != "UK-MOD-20250330")
            return null;
        const string Address = "https://example.org/uk/defence-update";
        const string Header = "claim,number,who,qualifier,act,page\n";
        const string Row = $"Containers of munitions,16000,UK Ministry of Defence,about,report,{Address}";
        table ??= sample.Exhibit(Header + Row + "\n", "Public figures on arms transfers", "Waybill sample", "2026-01", null, "table");
        TableCell Cell(string slot, int column, string header, string text)
        {
            var at = (Header + Row).IndexOf(text, Header.Length, StringComparison.Ordinal);
            return new(slot, column, header, at, at + text.Length);
        }

        var selector = new TableRowSelector(
            Row,
            Header.Length,
            Header.Length + Row.Length,
            2,
            [
                Cell("goods", 1, "claim", "Containers of munitions"),
                Cell("quantity.best", 2, "number", "16000"),
                Cell("attribution", 3, "who", "UK Ministry of Defence"),
                Cell("quantity.qualifier", 4, "qualifier", "about"),
                Cell("act", 5, "act", "report"),
                Cell("address", 6, "page", Address),
            ]
        );
        return Claim(
            table,
            selector,
            s.Quantity,
            s.On,
            s.Window,
            s.Act,
            Certainty.Certain,
            Link("Forces Daily", SpeakerKind.Outlet),
            Link("UK Ministry of Defence", SpeakerKind.Body, "update")
        );
    }

    private Claim Unasked()
    {
        var page = sample.Exhibit(
            "The minister said hundreds of munitions factories were running at full capacity, while others lack raw materials.",
            "Factories run at full tilt",
            "Yonhap",
            "2024-02-27",
            "https://example.org/yna/factories"
        );
        return Claim(
            page,
            "hundreds of munitions factories were running at full capacity",
            new(200, null, null, "factory", null, "hundreds"),
            "2024-02-26"
        );
    }

    private static Decision Decide(DecisionKind kind, Claim claim, string why) =>
        new()
        {
            Kind = kind,
            Claim = claim,
            By = "A. Analyst",
            At = Captured.AddDays(2),
            Why = why,
        };
}

using Waybill.Core.Claims;
using Waybill.Core.Quantities;
using static Waybill.Tests.Dossier.SampleCase;

namespace Waybill.Tests.Dossier;

/// <summary>Something said in public, in a text of our own words.</summary>
internal sealed record Statement(
    string Id,
    string Speaker,
    string? Family,
    string On,
    string Publisher,
    string Title,
    string Quote,
    string Unit
)
{
    public decimal? Lower { get; init; }

    public decimal? Best { get; init; }

    public decimal? Upper { get; init; }

    public string? Qualifier { get; init; }

    public string? Window { get; init; }

    public string? Published { get; init; }

    public string? Kind { get; init; } = "wire";

    public bool Capacity { get; init; }

    public bool Narrower { get; init; }

    public bool Independent { get; init; }

    public Act Act { get; init; }

    public AttributionLink[] Chain { get; init; } = [];

    public IReadOnlyList<Retold> Retold { get; init; } = [];

    public string Url => $"https://example.org/{Id.ToLowerInvariant()}";

    public string Text =>
        $"{Title}. The report was made on the day it was said, after a briefing that other pages have also told of. {Quote}. "
        + "Officials gave no further detail, and the ships that were named have not been boarded. More was promised for a later date.";

    public Quantity? Quantity =>
        Lower is null && Best is null && Upper is null ? null : new(Lower, Best, Upper, Unit, "munitions", Qualifier);
}

/// <summary>A retelling of a statement.</summary>
internal sealed record Retold(string Publisher, string Title, string Quote, Quantity Quantity, params string[] Differences)
{
    public bool IsRestatement { get; init; }

    public string Url => $"https://example.net/{Publisher.ToLowerInvariant().Replace(' ', '-')}";

    public string Text => $"{Title}. {Quote}.";
}

/// <summary>What the sample case holds.</summary>
internal static class Statements
{
    public static IReadOnlyList<Statement> All { get; } =
    [
        Us(
            "US-NSC-20231013",
            "John Kirby, US National Security Council",
            "2023-10-13",
            "KBS",
            "White House: arms went to Russia",
            "North Korea has delivered more than 1,000 containers of military equipment and munitions",
            1_000,
            null,
            "more than"
        ) with
        {
            Window = "2023-09-07/2023-10-01",
            Retold =
            [
                new(
                    "Breaking Latest",
                    "Over a thousand containers",
                    "North Korea sent 1,000 containers to Russia",
                    new(null, 1_000, null, "container"),
                    "bound dropped"
                ),
                new(
                    "Take to News",
                    "Signs of weapons",
                    "imagery showed around 300 containers at Najin",
                    new(null, 300, null, "container", null, "around"),
                    "other number",
                    "scope narrowed"
                )
                {
                    IsRestatement = true,
                },
            ],
        },
        Rok(
            "ROK-MIL-202311",
            "2023-11-16",
            "Asia Business Daily",
            "Containers through Rajin",
            "about 2,000 containers are thought to have passed through Rajin",
            2_000,
            "about"
        ),
        Rok(
            "ROK-MND-20231229",
            "2023-12-29",
            "Pledge Times",
            "Seoul: 5,000 containers",
            "around 5,000 containers have been moved to Russia",
            5_000,
            "around"
        ),
        Us(
            "US-DOS-20240223",
            "US Department of State",
            "2024-02-23",
            "Yonhap",
            "Fact sheet: over 10,000 containers",
            "North Korea has delivered more than 10,000 containers of munitions since September",
            10_000,
            null,
            "more than"
        ) with
        {
            Window = "2023-09/2024-02",
            Chain =
            [
                Link("Yonhap", SpeakerKind.Outlet, "(Yonhap)"),
                Link("US Department of State", SpeakerKind.Body, "said in a fact sheet"),
            ],
            Retold =
            [
                new(
                    "Mixed Times",
                    "Ten thousand containers",
                    "10,000 containers went to the Vostochny cosmodrome",
                    new(null, 10_000, null, "container"),
                    "bound dropped",
                    "place changed"
                ),
            ],
        },
        Rok("ROK-MND-20240226", "2024-02-26", "Politico", "Millions of shells", "about 6,700 containers have been sent", 6_700, "about"),
        Us(
            "US-EUR-20240315",
            "US European Command",
            "2024-03-15",
            "VOA",
            "Containers by sea",
            "up to 11,000 containers may have crossed by spring",
            null,
            null,
            "up to",
            11_000
        ) with
        {
            Retold =
            [
                new(
                    "Daily Copy",
                    "Eleven thousand crossed",
                    "11,000 containers have crossed",
                    new(null, 11_000, null, "container"),
                    "upper bound told as a count"
                ),
            ],
        },
        Rok(
            "ROK-MND-20240614",
            "2024-06-14",
            "Bloomberg",
            "Seoul raises its count",
            "at least 10,000 containers have been detected",
            null,
            "at least",
            10_000
        ) with
        {
            Published = "2024-06-15",
        },
        new(
            "CSIS-20240228",
            "CSIS Beyond Parallel",
            "CSIS",
            "2024-02-28",
            "CSIS",
            "Imagery of the ports",
            "containers for 2 to 3 thousand truckloads stood on the quay",
            "container"
        )
        {
            Lower = 2_000,
            Upper = 3_000,
            Narrower = true,
            Kind = "report",
        },
        new(
            "OSC-20240715",
            "Open Source Centre",
            "OSC",
            "2024-07-15",
            "Open Source Centre",
            "Voyages of four ships",
            "the voyages could have carried 12,000 containers",
            "container"
        )
        {
            Best = 12_000,
            Capacity = true,
            Kind = "report",
        },
        new(
            "UA-HUR-20240801",
            "Kyrylo Budanov, HUR",
            "UA-GOV",
            "2024-08-01",
            "Kyiv Independent",
            "Budanov on supplies",
            "over 9,000 containers came by rail and sea",
            "container"
        )
        {
            Lower = 9_000,
            Qualifier = "over",
            Chain = [Link("Kyrylo Budanov", SpeakerKind.Named, "told")],
        },
        Rok(
            "ROK-MND-20240912",
            "2024-09-12",
            "Reuters",
            "Containers with shells",
            "about 12,000 containers had been shipped by August",
            12_000,
            "about"
        ),
        Rok(
            "ROK-MND-20241030",
            "2024-10-30",
            "Yonhap",
            "Lawmakers briefed",
            "more than 13,000 containers have been sent, by 70 voyages",
            null,
            "more than",
            13_000
        ),
        Us(
            "US-UN-20241118",
            "US Mission to the United Nations",
            "2024-11-18",
            "AP",
            "Council hears of containers",
            "at least 20,000 containers have been transferred",
            20_000,
            null,
            "at least"
        ) with
        {
            Independent = true,
            Chain = [Link("AP", SpeakerKind.Outlet), Link("unnamed", SpeakerKind.Anonymous, "reportedly")],
            Retold =
            [
                new(
                    "World Pages",
                    "Twenty thousand",
                    "20,000 containers were transferred",
                    new(null, 20_000, null, "container"),
                    "bound dropped"
                ),
                new(
                    "Front Report",
                    "Containers included",
                    "some 20,000 containers included shells",
                    new(null, 20_000, null, "container", null, "some"),
                    "capacity told as contents"
                )
                {
                    IsRestatement = true,
                },
            ],
        },
        new(
            "UA-HUR-20250115",
            "Vadym Skibitskyi, HUR",
            "UA-GOV",
            "2025-01-15",
            "Interfax-Ukraine",
            "On deliveries",
            "no fewer than 16,000 containers came in all",
            "container"
        )
        {
            Lower = 16_000,
            Qualifier = "no fewer than",
        },
        Rok(
            "ROK-JCS-20250220",
            "2025-02-20",
            "Chosun Ilbo",
            "Joint Chiefs’ count",
            "about 26,000 containers are estimated",
            26_000,
            "about"
        ),
        Rok(
            "ROK-JCS-20250327",
            "2025-03-27",
            "Yonhap",
            "Joint Chiefs: more ships",
            "containers hold an amount that could fit 200 missiles among 22,000 units",
            22_000,
            null
        ),
        new(
            "UK-MOD-20250330",
            "UK Ministry of Defence",
            "UK-GOV",
            "2025-03-30",
            "UK MOD",
            "Defence update",
            "about 16,000 containers since 2023",
            "container"
        )
        {
            Best = 16_000,
            Qualifier = "about",
            Independent = true,
        },
        new(
            "OSC-20250415",
            "Open Source Centre",
            "OSC",
            "2025-04-15",
            "Reuters",
            "64 voyages",
            "the ships carried 15,809 containers in 64 voyages",
            "container"
        )
        {
            Best = 15_809,
            Independent = true,
            Kind = "report",
        },
        new(
            "MSMT-20250529",
            "Multilateral Sanctions Monitoring Team",
            "MSMT",
            "2025-05-29",
            "MSMT",
            "First report",
            "at least 20,000 containers were shipped between September 2023 and May 2025",
            "container"
        )
        {
            Lower = 20_000,
            Qualifier = "at least",
            Window = "2023-09/2025-05",
            Kind = "report",
        },
        Rok(
            "ROK-DIA-20250713",
            "2025-07-13",
            "Yonhap",
            "Agency: 28,000 containers",
            "some 28,000 containers have been supplied",
            28_000,
            "some"
        ) with
        {
            Independent = true,
        },
        new(
            "ANON-20250601",
            "unnamed",
            null,
            "2025-06-01",
            "Daily Post",
            "Sources speak of ships",
            "sources speak of 21,000 containers",
            "container"
        )
        {
            Best = 21_000,
            Chain = [Link("unnamed", SpeakerKind.Anonymous, "sources speak of")],
        },
        new(
            "RU-MFA-20231018",
            "Sergei Lavrov, Ministry of Foreign Affairs of Russia",
            "RU-GOV",
            "2023-10-18",
            "TASS",
            "Lavrov rejects reports",
            "the reports of arms from North Korea are rumours without proof",
            ""
        )
        {
            Act = Act.Deny,
        },
        new(
            "US-NSC-20240104",
            "John Kirby, US National Security Council",
            "US-GOV",
            "2024-01-04",
            "CNN",
            "Missiles fired",
            "North Korea gave Russia several dozen ballistic missiles",
            "missile"
        )
        {
            Lower = 36,
            Qualifier = "several dozen",
            Independent = true,
        },
        new(
            "UA-PGO-20240216",
            "Andriy Kostin, Prosecutor General of Ukraine",
            "UA-GOV",
            "2024-02-16",
            "Ukrinform",
            "Missiles examined",
            "at least 24 missiles of North Korean make were fired",
            "missile"
        )
        {
            Lower = 24,
            Qualifier = "at least",
            Independent = true,
        },
    ];

    private static Statement Us(
        string id,
        string who,
        string on,
        string publisher,
        string title,
        string quote,
        decimal? lower,
        decimal? best,
        string? qualifier,
        decimal? upper = null
    ) =>
        new(id, who, "US-GOV", on, publisher, title, quote, "container")
        {
            Lower = lower,
            Best = best,
            Upper = upper,
            Qualifier = qualifier,
        };

    private static Statement Rok(
        string id,
        string on,
        string publisher,
        string title,
        string quote,
        decimal? best,
        string? qualifier,
        decimal? lower = null
    ) =>
        new(id, "Ministry of National Defence, Republic of Korea", "ROK-GOV", on, publisher, title, quote, "container")
        {
            Best = best,
            Lower = lower,
            Qualifier = qualifier,
        };
}

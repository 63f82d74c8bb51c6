using Waybill.Assessment;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;
using Waybill.Tests.Assessment.NearCopies;

namespace Waybill.Tests.Assessment.Incremental;

/// <summary>A case drawn at random, the same for one seed, in which every ground of linking can be met: few speakers, days and amounts,
/// pages that copy others, exchanged parties, denials, declarations and analysts' links.</summary>
internal sealed class DrawnCase(int seed, int pages)
{
    private const int Days = 24;

    // Of the month behind, so that pages look back.
    private const string After = "2024-03-20";
    private static readonly string?[] Speakers =
    [
        "John Kirby",
        "Shin Won-sik",
        "Dmitry Peskov",
        "Open Source Centre",
        "Person Unlisted",
        "Unlisted",
        "a US NSC official",
        "a US NSC official",
        "a mirror",
        "UN experts",
        "U.N. experts",
        "Harbour Office",
        "Outlet 3",
        "Chadian army",
        "Chadian Patrol Command",
        null,
    ];
    private static readonly string[] Particulars = ["rajin", "ursa", "unlisted", "15800", "il76", "narvik"];
    private static readonly decimal[] Numbers = [1000, 6700, 6730, 15_800, 25];
    private readonly Random random = new(seed);
    private readonly PlantedTexts planted = new(seed);

    /// <summary>What each page said, for others to copy.</summary>
    private readonly List<List<List<string>>> told = [];

    /// <summary>The case.</summary>
    public AssessmentInput Input()
    {
        var built = new TestCase().UsualSources().Declare("page-3", "UTT-1", "US-GOV", "2024-02-03").Declare("page-4", "UTT-1", "US-GOV");
        for (var page = 0; page < pages; page++)
        {
            var published = random.Next(9) == 0 ? After : Day();
            built.Page($"page-{page}", random.Next(4) == 0 ? null : $"Outlet {page % 9}", published);
            if (random.Next(2) == 0)
                built.Tells($"page-{page}", [.. Enumerable.Range(0, 3).Select(_ => Drawn(Particulars)).Distinct()]);
            if (random.Next(3) == 0)
                built.Reads($"page-{page}", "The quay was quiet.", bodiesOf: ["td"]);
            if (random.Next(4) == 0)
                built.Quotes($"page-{page}", Drawn(Particulars));
            told.Add(page > 0 && random.Next(3) == 0 ? Copies(Drawn(told)) : Quotes());
            foreach (var quote in told[^1])
                Say(built, page, published, string.Join(' ', quote) + ".");
            if (random.Next(6) == 0)
                built.SaysDesignated($"page-{page}", null, "td", Drawn([null, "kp", "ru"]), published, Drawn([null, published]));
        }

        var input = built.Input();
        return input with
        {
            PartyOf = name => name is "Chadian" ? new("td", null) : null,
            Links =
            [
                .. Enumerable
                    .Range(0, 5)
                    .Select(link => new DecidedLink(Drawn(input.Claims).Id, Drawn(input.Claims).Id, link % 2 == 0, "drawn"))
                    .Where(link => link.First != link.Second),
            ],
        };
    }

    private void Say(TestCase built, int page, string published, string quote)
    {
        var who = Drawn(Speakers);
        var exchanged = random.Next(6) == 0;
        built.Says(
            $"page-{page}",
            who,
            random.Next(4) == 0 ? null : Amounted(),
            said: random.Next(8) switch
            {
                0 => null,
                1 => "2024-02",
                < 5 => published,
                _ => Day(),
            },
            supplier: exchanged ? "ru" : "kp",
            recipient: exchanged ? "kp" : "ru",
            goods: Drawn(["munitions", "shell", "fuel", null]),
            polarity: random.Next(7) == 0 ? Polarity.Negative : Polarity.Positive,
            kind: who switch
            {
                "a US NSC official" => SpeakerKind.Anonymous,
                "U.N. experts" => SpeakerKind.Collective,
                "a mirror" or "Outlet 3" => SpeakerKind.Outlet,
                "Harbour Office" or "UN experts" or "Chadian army" or "Chadian Patrol Command" => SpeakerKind.Body,
                _ => SpeakerKind.Named,
            },
            via: random.Next(4) == 0 ? [$"Herald citing Outlet {random.Next(9)}"] : null,
            utterance: who is not null && random.Next(15) == 0 ? $"UTT-{random.Next(3)}" : null,
            quote: who == "Harbour Office" ? $"{quote} Person Unlisted told it." : quote
        );
    }

    private Quantity Amounted()
    {
        var number = Drawn(Numbers);
        var unit = Drawn(["container", "shell"]);
        return random.Next(3) switch
        {
            0 => Amount.MoreThan(number, unit),
            1 => Amount.UpTo(number, unit),
            _ => Amount.About(number, unit),
        };
    }

    /// <summary>Sentences, short and long; some name an amount in words that another claim counts.</summary>
    private List<List<string>> Quotes() =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (List<string>)[.. planted.Text(random.Next(8, 50)), .. Named()])];

    private string[] Named() => random.Next(3) == 0 ? [Drawn(["6,700", "6,730", "25"]), Drawn(["container", "shell"])] : [];

    private List<List<string>> Copies(List<List<string>> page) => page.ConvertAll(quote => planted.Copy(quote, random.Next(2)));

    private string Day() => $"2024-02-{1 + random.Next(Days):00}";

    private T Drawn<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}

using Waybill.Assessment;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Tests.Assessment;

/// <summary>A small case, built line by line: sources, questions, and who says what on which page.</summary>
internal sealed class TestCase
{
    public static readonly GoodsTree Goods = GoodsTree.Parse(
        """
        goods:
          arms: { label: arms, source: test }
          munitions: { label: munitions, broader: arms, source: test }
          shell: { label: artillery shell, broader: munitions, source: test }
          shell-152: { label: 152 mm shell, broader: shell, source: test }
          rocket-122: { label: 122 mm rocket, broader: munitions, source: test }
          fuel: { label: fuel, source: test }
        """,
        "goods.yaml"
    );

    private readonly List<Source> sources = [];
    private readonly List<Question> questions = [];
    private readonly List<DeclaredLineage> lineages = [];
    private readonly List<(string Page, ClaimDraft Draft)> drafts = [];
    private readonly Dictionary<string, ExhibitMetadata> pages = [];
    private readonly Dictionary<string, IReadOnlyList<string>> particulars = [];
    private readonly Dictionary<string, IReadOnlyList<string>> telltales = [];
    private readonly Dictionary<string, (IReadOnlyList<string> States, PageSigns Signs, string Text)> read = [];

    public TestCase Source(
        string id,
        string family,
        string[]? drawsOn = null,
        bool party = false,
        SourceReliability letter = SourceReliability.F,
        CollectionMethod[]? methods = null,
        params string[] aliases
    )
    {
        sources.Add(
            new()
            {
                Id = id,
                Name = id,
                Aliases = aliases,
                Families = family.Length == 0 ? [] : [family],
                DrawsOn = drawsOn ?? [],
                Party = party,
                Methods = methods ?? [],
                Reliability = letter,
                Reason = "test",
            }
        );
        return this;
    }

    /// <summary>Governments and institutes that the first case turns on.</summary>
    public TestCase UsualSources() =>
        Source("us-nsc", "US-GOV", letter: SourceReliability.B, aliases: ["John Kirby", "US NSC"])
            .Source("us-dos", "US-GOV", letter: SourceReliability.B, aliases: ["US State Department"])
            .Source("rok-mnd", "ROK-GOV", letter: SourceReliability.C, aliases: ["Shin Won-sik", "ROK MND"])
            .Source("msmt", "MSMT", drawsOn: ["US-GOV", "ROK-GOV"], letter: SourceReliability.A, aliases: ["MSMT"])
            .Source("osc", "OSC", letter: SourceReliability.B, methods: [CollectionMethod.Tracking], aliases: ["Open Source Centre"])
            .Source("kremlin", "RU-GOV", party: true, letter: SourceReliability.D, aliases: ["Dmitry Peskov"]);

    public TestCase Ask(
        string id = "containers",
        string? unit = "container",
        string? goods = "munitions",
        SeriesKind series = SeriesKind.Cumulative,
        string? baseline = null,
        string frame = "Transfer",
        string? of = null
    )
    {
        questions.Add(
            new()
            {
                Id = id,
                Ask = $"How many: {id}?",
                Frame = frame,
                Unit = unit,
                Goods = goods,
                Series = series,
                Of = of,
                Baseline = baseline is null ? null : Edtf.Parse(baseline),
                Roles =
                    frame == "Transfer"
                        ? new Dictionary<string, IReadOnlyList<string>> { ["supplier"] = ["kp"], ["recipient"] = ["ru"] }
                        : new Dictionary<string, IReadOnlyList<string>> { ["user"] = ["ru"] },
            }
        );
        return this;
    }

    public TestCase Declare(string page, string utterance, string family, string? said = null, CollectionMethod? method = null)
    {
        lineages.Add(new($"https://{page}/", utterance, family, said is null ? null : Edtf.Parse(said)) { Method = method });
        return this;
    }

    public TestCase Page(string page, string? publisher, string? published = null)
    {
        pages[page] = new()
        {
            Url = $"https://{page}/",
            Publisher = publisher,
            Published = published is null ? null : Edtf.Parse(published),
        };
        return this;
    }

    /// <summary>What a page tells of by name, designation or number.</summary>
    public TestCase Tells(string page, params string[] of)
    {
        particulars[page] = of;
        return this;
    }

    /// <summary>Who speaks on a page.</summary>
    public TestCase Quotes(string page, params string[] whom)
    {
        telltales[page] = whom;
        return this;
    }

    /// <summary>A page whose text was read: its words, the states that it names, and whom it cites; its quotes stand before the text.</summary>
    public TestCase Reads(
        string page,
        string text,
        string[]? states = null,
        string[]? bodiesOf = null,
        bool denies = false,
        string[]? days = null
    )
    {
        var publishers = pages.GetValueOrDefault(page)?.Publisher is { } publisher ? new HashSet<string> { publisher } : [];
        var signs = new PageSigns(
            new HashSet<string>(),
            bodiesOf ?? [],
            new HashSet<string>(),
            publishers,
            text,
            denies,
            [.. (days ?? []).Select(day => Edtf.Parse(day))]
        );
        read[page] = (states ?? [], signs, text);
        return this;
    }

    public TestCase Says(
        string page,
        string? who,
        Quantity? quantity = null,
        string? said = null,
        string? window = null,
        string? supplier = "kp",
        string? recipient = "ru",
        string? goods = "munitions",
        Act act = Act.Report,
        Certainty certainty = Certainty.Certain,
        Polarity polarity = Polarity.Positive,
        SpeakerKind kind = SpeakerKind.Named,
        string? utterance = null,
        string? quote = null,
        string[]? via = null,
        string? cue = null
    )
    {
        var links = (via ?? []).Select(relay => new AttributionLink { Who = relay, Kind = SpeakerKind.Outlet }).ToList();
        if (who is not null)
            links.Add(
                new()
                {
                    Who = who,
                    Kind = kind,
                    Cue = cue,
                    Utterance = utterance,
                }
            );
        return Add(
            page,
            links,
            new()
            {
                ["supplier"] = supplier,
                ["recipient"] = recipient,
                ["goods"] = goods,
            },
            "Transfer",
            quantity,
            said,
            window,
            act,
            certainty,
            polarity,
            quote
        );
    }

    /// <summary>A claim of a whole chain of speakers, the innermost last.</summary>
    public TestCase SaysThrough(string page, string[] through, string who, SpeakerKind kind, Quantity? quantity, string said) =>
        Add(
            page,
            [
                .. through.Select(speaker => new AttributionLink { Who = speaker, Kind = SpeakerKind.Named }),
                new() { Who = who, Kind = kind },
            ],
            new()
            {
                ["supplier"] = "kp",
                ["recipient"] = "ru",
                ["goods"] = "munitions",
            },
            "Transfer",
            quantity,
            said,
            null,
            Act.Report,
            Certainty.Certain,
            Polarity.Positive,
            null
        );

    public TestCase SaysShare(string page, string who, decimal percent, string of, string said, string part = "kp") =>
        Add(
            page,
            [new() { Who = who, Kind = SpeakerKind.Named }],
            new() { ["part"] = part, ["user"] = "ru" },
            "Share",
            new(null, percent, null, Quantity.Percent, of),
            said,
            null,
            Act.Report,
            Certainty.Certain,
            Polarity.Positive,
            null
        );

    /// <summary>A page tells that an authority designated somebody.</summary>
    public TestCase SaysDesignated(string page, string? who, string authority, string? target, string said, string? window) =>
        Add(
            page,
            who is null ? [] : [new() { Who = who, Kind = SpeakerKind.Named }],
            new() { ["authority"] = authority, ["target"] = target },
            "Designation",
            null,
            said,
            window,
            Act.Report,
            Certainty.Certain,
            Polarity.Positive,
            null
        );

    /// <summary>A claim whose fillers stand where its quote has their words.</summary>
    public TestCase Quotes(
        string page,
        string who,
        string quote,
        string said,
        Quantity quantity,
        (string Role, string Words, string? Hint)[] fillers,
        string frame = "Transfer"
    )
    {
        _ = Add(
            page,
            [new() { Who = who, Kind = SpeakerKind.Named }],
            [],
            frame,
            quantity,
            said,
            null,
            Act.Report,
            Certainty.Certain,
            Polarity.Positive,
            quote
        );
        var (name, draft) = drafts[^1];
        var roles = fillers
            .GroupBy(filler => filler.Role, filler => Over(filler.Words, filler.Hint))
            .ToDictionary(role => role.Key, role => (IReadOnlyList<Mention>)[.. role]);
        drafts[^1] = (name, draft with { Proposition = draft.Proposition with { Roles = roles } });
        return this;

        Mention Over(string words, string? hint)
        {
            var at = quote.IndexOf(words, StringComparison.Ordinal);
            return Mention.Over(quote, at, at + words.Length, hint);
        }
    }

    private static Proposition Shifted(Proposition proposition, int by) =>
        proposition with
        {
            Roles = proposition.Roles.ToDictionary(
                role => role.Key,
                role =>
                    (IReadOnlyList<Mention>)
                        [.. role.Value.Select(filler => filler with { Start = filler.Start + by, End = filler.End + by })]
            ),
        };

    public AssessmentInput Input(Func<IEnumerable<Claim>, IEnumerable<Claim>>? order = null)
    {
        var (claims, exhibits) = (new List<Claim>(), new List<AssessedExhibit>());
        foreach (var name in drafts.Select(draft => draft.Page).Concat(read.Keys).Distinct())
        {
            var page = drafts.Where(draft => draft.Page == name).ToList();
            var text = string.Join(
                '\n',
                page.Select(d => d.Draft.Selector.Exact).Concat(read.TryGetValue(name, out var own) ? [own.Text] : [])
            );
            var id = Sha256.Of($"exhibit {name}");
            var working = WorkingText.Of(id, text, name);
            var start = 0;
            foreach (var (_, draft) in page)
            {
                var end = start + draft.Selector.Exact.Length;
                var placed = draft with
                {
                    Selector = TextQuoteSelector.Over(text, start, end),
                    Proposition = Shifted(draft.Proposition, start),
                };
                claims.Add(Claim.Seal(placed, working, FrameCatalogue.Embedded));
                start = end + 1;
            }

            var about = pages.GetValueOrDefault(name) ?? new() { Url = $"https://{name}/" };
            exhibits.Add(
                new(id, name, about, [], text, DateTimeOffset.UnixEpoch)
                {
                    Particulars = particulars.GetValueOrDefault(name) ?? [],
                    Telltales = telltales.GetValueOrDefault(name) ?? [],
                    StateWords = own.States?.ToHashSet(),
                    Signs = new(own.Signs),
                }
            );
        }

        return new()
        {
            Claims = [.. order?.Invoke(claims) ?? claims],
            Exhibits = exhibits,
            Sources = sources,
            Questions = questions,
            Lineages = lineages,
        };
    }

    public AssessedCase Assess() => Assess(Input());

    public static AssessedCase Assess(AssessmentInput input) =>
        CaseAssessor.Assess(input, Goods, UnitCatalogue.Embedded, FrameCatalogue.Embedded);

    /// <summary>The answer to the first question.</summary>
    public Answer Answer() => Assess().Answers[0];

    private TestCase Add(
        string page,
        List<AttributionLink> links,
        Dictionary<string, string?> roles,
        string frame,
        Quantity? quantity,
        string? said,
        string? window,
        Act act,
        Certainty certainty,
        Polarity polarity,
        string? quote
    )
    {
        var exact = quote ?? $"Statement {drafts.Count} on {page}.";
        drafts.Add(
            (
                page,
                new()
                {
                    Selector = TextQuoteSelector.Over(exact, 0, exact.Length),
                    Proposition = new()
                    {
                        Frame = frame,
                        Quantity = quantity,
                        Window = window is null ? null : Edtf.Parse(window),
                        Roles = roles
                            .Where(r => r.Value is not null)
                            .ToDictionary(r => r.Key, r => (IReadOnlyList<Mention>)[new(r.Value!, Hint: r.Value)]),
                    },
                    Act = act,
                    Certainty = certainty,
                    Polarity = polarity,
                    Said = said is null ? null : Edtf.Parse(said),
                    Attribution = links,
                    Reader = "test/1",
                }
            )
        );
        return this;
    }
}

/// <summary>Amounts, as one says them.</summary>
internal static class Amount
{
    public static Quantity MoreThan(decimal value, string unit = "container") => new(value, null, null, unit, Qualifier: "more than");

    public static Quantity About(decimal value, string unit = "container") => new(null, value, null, unit, Qualifier: "about");

    public static Quantity Exactly(decimal value, string unit = "container") => new(null, value, null, unit);

    public static Quantity UpTo(decimal value, string unit = "container") => new(null, null, value, unit, Qualifier: "up to");
}

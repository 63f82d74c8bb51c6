using System.Globalization;
using Waybill.Assessment;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Tests.Dossier;

/// <summary>Builds exhibits, claims and sources by hand, for dossiers under test.</summary>
internal sealed class SampleCase
{
    public static readonly DateTimeOffset Captured = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public List<AssessedExhibit> Exhibits { get; } = [];

    public List<Source> Sources { get; } = [];

    public AssessedExhibit Exhibit(
        string text,
        string? title,
        string? publisher,
        string? published = null,
        string? url = null,
        string? kind = null,
        bool isWithdrawn = false
    )
    {
        var exhibit = new AssessedExhibit(
            Sha256.Of(text + "\n" + title),
            $"{Exhibits.Count + 1:00}.txt",
            new()
            {
                Title = title,
                Publisher = publisher,
                Published = published is null ? null : Edtf.Parse(published),
                Url = url,
                Kind = kind,
            },
            [],
            text,
            Captured.AddMinutes(Exhibits.Count)
        );
        Exhibits.Add(isWithdrawn ? exhibit with { Text = null } : exhibit);
        return exhibit;
    }

    public static Claim Claim(
        AssessedExhibit exhibit,
        string quote,
        Quantity? quantity = null,
        string? said = null,
        string? window = null,
        Act act = Act.Report,
        Certainty certainty = Certainty.Certain,
        params AttributionLink[] chain
    ) => Claim(exhibit, Over(exhibit.Text!, quote), quantity, said, window, act, certainty, chain);

    public static Claim Claim(
        AssessedExhibit exhibit,
        Selector selector,
        Quantity? quantity,
        string? said,
        string? window,
        Act act,
        Certainty certainty,
        params AttributionLink[] chain
    ) => Sealed(exhibit, selector, quantity, said, window, act, certainty, act == Act.Deny ? Polarity.Negative : Polarity.Positive, chain);

    /// <summary>A claim of a given stance over a quote.</summary>
    public static Claim Stance(AssessedExhibit exhibit, string quote, Act act, Certainty certainty, Polarity polarity) =>
        Sealed(exhibit, Over(exhibit.Text!, quote), null, null, null, act, certainty, polarity, []);

    private static Claim Sealed(
        AssessedExhibit exhibit,
        Selector selector,
        Quantity? quantity,
        string? said,
        string? window,
        Act act,
        Certainty certainty,
        Polarity polarity,
        AttributionLink[] chain
    ) =>
        Waybill.Core.Claims.Claim.Seal(
            new ClaimDraft
            {
                Selector = selector,
                Proposition = new()
                {
                    Frame = "Transfer",
                    Roles = new Dictionary<string, IReadOnlyList<Mention>>
                    {
                        ["supplier"] = [new("North Korea", Hint: "kp")],
                        ["recipient"] = [new("Russia", Hint: "ru")],
                        ["goods"] = [new("munitions")],
                    },
                    Quantity = quantity,
                    Window = window is null ? null : Edtf.Parse(window),
                },
                Act = act,
                Certainty = certainty,
                Polarity = polarity,
                Said = said is null ? null : Edtf.Parse(said),
                Attribution = chain,
                Reader = "sample/1",
            },
            WorkingText.Of(exhibit.Id, exhibit.Text!, exhibit.Name),
            FrameCatalogue.Embedded
        );

    public static AttributionLink Link(string who, SpeakerKind kind, string? cue = null) =>
        new()
        {
            Who = who,
            Kind = kind,
            Cue = cue,
        };

    /// <summary>A total that counts from before the questions' baseline.</summary>
    public Claim CountedFromEarlier() =>
        Claim(
            Exhibit(
                "Lawmakers were told of 13,000 containers since June 2022.",
                "Lawmakers briefed",
                "Herald",
                "2024-08-27",
                "https://example.org/herald/briefing"
            ),
            "13,000 containers since June 2022",
            new(null, 13_000, null, "container"),
            "2024-08-27",
            "2022-06/2024-08",
            Act.Report,
            Certainty.Certain,
            Link("Defense Intelligence Agency", SpeakerKind.Body, "told")
        );

    public Source Source(
        string id,
        string name,
        string family,
        SourceReliability letter,
        string reason,
        bool isParty = false,
        params string[] drawsOn
    )
    {
        var source = new Source
        {
            Id = id,
            Name = name,
            Families = [family],
            Reliability = letter,
            Reason = reason,
            Party = isParty,
            DrawsOn = drawsOn,
        };
        Sources.Add(source);
        return source;
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TextQuoteSelector Over(string text, string quote)
    {
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        return at >= 0
            ? TextQuoteSelector.Over(text, at, at + quote.Length)
            : throw new ArgumentException($"'{quote}' does not stand in the text");
    }
}

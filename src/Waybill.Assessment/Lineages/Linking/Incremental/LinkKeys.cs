using System.Globalization;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking.NearCopies;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// The keys of a claim: each of <see cref="LinkRules"/> looks only at claims that share one of them, so what a claim shares none with
/// cannot change how it is linked, nor be changed by it. They hang on the claim alone.
/// </summary>
/// <remarks>
/// Five ties are no keys and are found elsewhere: near-identical pages (<see cref="ExhibitTexts"/>), a page that was found to relay an
/// utterance (<see cref="PageTies"/>), which asks what hangs together already, two amounts that two pages share (<see cref="AmountTies"/>),
/// a publisher who is cited (<see cref="CitedTies"/>), and an outlet that is named (<see cref="NamedOutletTies"/>). Where a rule bounds how many claims of a key it looks at,
/// the key is that of the whole list, since who is among the first hangs on all of them.
/// </remarks>
internal sealed class LinkKeys
{
    private readonly LinkRuling rules;
    private readonly BandKeys quotes = new(TextLikeness.Quotes);
    private readonly ILookup<ClaimId, string> decided;

    /// <summary>Prepares the keys.</summary>
    public LinkKeys(LinkRuling rules)
    {
        this.rules = rules;
        decided = rules
            .Decided.Where(link => link.Same)
            .Index()
            .SelectMany(link => new[] { link.Item.First, link.Item.Second }, (link, claim) => (Claim: claim, Key: $"decided {link.Index}"))
            .ToLookup(link => link.Claim, link => link.Key);
    }

    /// <summary>The keys of a claim as it was read, before exchanged roles were put right.</summary>
    public IEnumerable<string> Of(AssessedClaim claim) =>
        [
            .. decided[claim.Claim.Id],
            .. Declared(claim),
            .. Quoted(claim),
            .. Passages(claim),
            .. Spoken(claim),
            .. RoughDates.Marks(claim),
            .. Told(claim),
            .. CitedAmounts(claim),
            .. Unnamed(claim),
            .. People(claim),
            .. Acts(claim),
            .. Particulars(claim),
        ];

    /// <summary>Runs of words with the amounts given, and about the day on which they were relayed.</summary>
    private static IEnumerable<string> Passages(AssessedClaim claim) =>
        from mark in SharedPassages.Marks(claim)
        from place in SharedPassages.Places(claim).Concat(SharedPassages.Near(claim)).Distinct()
        select $"passage {mark} {place}";

    private static IEnumerable<string> Declared(AssessedClaim claim) =>
        claim.Declared is { } declared ? [$"declared {declared.Utterance}"] : [];

    /// <summary>Under which near-identical quotes are looked for.</summary>
    private IEnumerable<string> Quoted(AssessedClaim claim) =>
        claim.Claim.Selector is TextQuoteSelector
            ? quotes
                .Of(Wording.Words(claim.Claim.Selector.Exact))
                .Select(key => string.Create(CultureInfo.InvariantCulture, $"quote {key}"))
            : [];

    /// <summary>Speaker and day, or speaker and rough date.</summary>
    private static IEnumerable<string> Spoken(AssessedClaim claim)
    {
        if (LinkRules.SpeakerAndDay(claim) is { } spoken)
            yield return $"spoken {spoken}";
        if (LinkRules.Voice(claim) is { } voice && claim is { SaidOn: null, Claim.Said: { } said })
            yield return $"rough {voice} {said.Text}";
    }

    /// <summary>Speaker, amount or statement, and the days on which the utterance may have been that it tells of.</summary>
    private IEnumerable<string> Told(AssessedClaim claim)
    {
        if (LinkRules.Voice(claim) is not { } voice || claim.SaidOn is not { } day)
            yield break;
        var marks = claim.Claim.Quantity is null ? Statements(claim) : LateRetellings.Numbers(claim);
        foreach (var mark in marks)
        {
            foreach (var said in Days(day, claim.DatedByPublication))
                yield return $"told {voice} {claim.Claim.Frame} {mark} {said:O}";
        }
    }

    /// <summary>
    /// What a claim speaks of, as read and with any two parties exchanged: which of them holds hangs on what else is told.
    /// </summary>
    private IEnumerable<string> Statements(AssessedClaim claim) =>
        Reversals
            .PartyPairs(rules.Frames, claim.Claim.Frame)
            .Select(pair => rules.Words.Parties(claim with { Exchanged = pair }))
            .Prepend(rules.Words.Parties(claim))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Amount and day, for those who name nobody and for those whom they may be telling of.</summary>
    private static IEnumerable<string> Unnamed(AssessedClaim claim)
    {
        if (claim.SaidOn is not { } day || UnnamedSpeakers.Fingerprint(claim) is not { } amount)
            return [];
        var asks = UnnamedSpeakers.AsksForAmount(claim) || UnnamedSpeakers.AsksForState(claim) || UnnamedSpeakers.AsksForTrade(claim);
        return asks || UnnamedSpeakers.Answers(claim) || UnnamedSpeakers.AsksForHouse(claim)
            ? Days(day, andBefore: asks).Select(said => $"amount {amount} {said:O}")
            : [];
    }

    /// <summary>People without names, the amount that they gave, and the days on which they may have given it.</summary>
    private static IEnumerable<string> People(AssessedClaim claim) =>
        UnnamedSpeakers.PeopleAndAmount(claim) is var (people, amount)
            ? Days(claim.SaidOn!.Value, claim.DatedByPublication).Select(said => $"people {people} {amount} {said:O}")
            : [];

    /// <summary>Who acts, and about which days.</summary>
    private static IEnumerable<string> Acts(AssessedClaim claim) =>
        AuthoritysActs.Authority(claim) is { } authority
            ? Days(claim.SaidOn!.Value, andBefore: true).Select(day => $"act {authority} {day:O}")
            : [];

    /// <summary>The amount with the page's outlet, and with those that it cites about their days.</summary>
    private static IEnumerable<string> CitedAmounts(AssessedClaim claim)
    {
        if (claim.SaidOn is not { } day || UnnamedSpeakers.Fingerprint(claim) is not { } amount)
            yield break;
        if (CitedOutlets.Outlet(claim) is { } own)
            yield return $"gives {own} {amount} {day:O}";
        foreach (var outlet in CitedOutlets.Cited(claim))
        {
            foreach (var said in Days(day, andBefore: true))
                yield return $"gives {outlet} {amount} {said:O}";
        }
    }

    /// <summary>What the page's particulars are looked for under, about its day.</summary>
    private static IEnumerable<string> Particulars(AssessedClaim claim) =>
        from mark in TellingPages.Marks(claim)
        from day in Days(claim.PublishedOn()!.Earliest!.Value, andBefore: true)
        select $"particulars {mark} {day:O}";

    private static IEnumerable<DateOnly> Days(DateOnly day, bool andBefore) =>
        Enumerable
            .Range(0, andBefore ? LinkRules.DaysToPublish + 1 : 1)
            .Where(back => day.DayNumber >= back)
            .Select(back => day.AddDays(-back));
}

using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// The grounds on which claims are joined to one utterance. Never by topic alone: each needs a speaker, a declaration, words or particulars
/// in common.
/// </summary>
internal static class LinkRules
{
    /// <summary>How many days after an utterance a page that is dated by its publication may tell of it.</summary>
    public const int DaysToPublish = 3;

    public static IReadOnlyList<LinkRule> All { get; } =
    [
        new("declared to relay one utterance", 1.0, true, LinkRule.Sharing((pool, i) => pool.Claims[i].Declared?.Utterance)),
        new("same speaker and date", 0.95, false, LinkRule.Sharing((pool, i) => SpeakerAndDay(pool.Claims[i]))),
        new("same speaker on the same page, of the same rough date", 0.9, false, LinkRule.Sharing(PageAndRoughDate)),
        new("same speaker and amount, dated by its publication", 0.85, false, LateRetellings.OfAnAmount),
        new("same speaker and statement, dated by its publication", 0.8, false, LateRetellings.OfAStatement),
        new("same speaker and rough date, and it names the other's amount", 0.75, false, RoughDates.Join),
        new("same speaker and amount, in the month or year that it names", 0.75, false, RoughDates.OfAnAmount),
        new("it passes on what a page says that it names", 0.9, true, CitedPages.Join),
        new("near-identical words", 0.9, false, LinkRule.Sharing(QuoteAndUnit)),
        new("near-identical text", 0.85, false, Counterparts.Join),
        new("near-identical text, but for who is said to say it", 0.6, true, Counterparts.JoinRenamed),
        new("one passage within the other's words", 0.8, false, SharedPassages.Join),
        new("same amount on the same day, by an unnamed official of the speaker's house", 0.75, false, UnnamedSpeakers.OfTheHouse),
        new("same amount and parties within days, by a body of the state that is said to speak", 0.7, true, UnnamedSpeakers.OfTheState),
        new("same amount within days, by the outlet that it cites", 0.75, true, CitedOutlets.Join),
        new("same amount within days, speaker not named", 0.7, true, UnnamedSpeakers.OfTheAmount),
        new("same amount of the same trade within a day, speaker not named", 0.65, true, UnnamedSpeakers.OfTheTrade),
        new("the same people without names, of the same amount and parties", 0.6, false, UnnamedSpeakers.OfThePeople),
        new("two amounts in common within days", 0.7, true, TwoAmounts.OnTwoPages),
        new("it names the outlet of a page with particulars in common", 0.7, true, NamedOutlets.Join),
        new("pages of the same days with particulars in common, which both say it", 0.7, false, SharedParticulars.Join),
        new("a body's statement and its spokesman's, on pages with particulars in common", 0.65, true, SharedParticulars.JoinHouses),
        new("an act of one authority in the same days", 0.65, true, AuthoritysActs.Join) { PersonsMayDiffer = false },
        new("pages of the same days with two particulars in common, by what each tells first", 0.6, true, PageLeads.Join)
        {
            PersonsMayDiffer = false,
        },
        new("such pages, of speakers who may be one", 0.55, true, PageLeads.JoinNames) { PersonsMayDiffer = false },
        new("same speaker, on a page that relays the utterance", 0.7, false, LateRetellings.OnAPageThatRelays),
    ];

    /// <summary>
    /// A named speaker who does not speak as the document; null for all others, and for what is passed on from an outlet: its day is not the
    /// speaker's.
    /// </summary>
    public static string? Voice(AssessedClaim claim) =>
        claim is { PassedOn: null or { IsSpeakers: true }, Speaker: { Key: { } key, OwnVoice: false } } ? key : null;

    /// <summary>The speaker and the single day on which a claim was said; null when either is unknown, and for what is passed on.</summary>
    public static string? SpeakerAndDay(AssessedClaim claim) =>
        claim.PassedOn is null && claim.Speaker.Key is { } speaker && claim.SaidOn is { } day ? $"{speaker} {day:O}" : null;

    /// <summary>True for what two sources of the case say: they are known to be two.</summary>
    public static bool AreTwoSources(AssessedClaim a, AssessedClaim b) =>
        a.Speaker.Source is { } one && b.Speaker.Source is { } other && one.Id != other.Id;

    /// <summary>
    /// True when one of two claims of one named speaker was dated by its publication, one to three days after the other was said.
    /// </summary>
    public static bool IsLateRetelling(AssessedClaim a, AssessedClaim b) =>
        a.Speaker is { Key: { } one, OwnVoice: false }
        && b.Speaker is { Key: { } other, OwnVoice: false }
        && one == other
        && a.SaidOn is { } first
        && b.SaidOn is { } second
        && (second.DayNumber - first.DayNumber) switch
        {
            > 0 and <= DaysToPublish => b.DatedByPublication,
            < 0 and >= -DaysToPublish => a.DatedByPublication,
            _ => false,
        };

    private static string? PageAndRoughDate(ClaimPool pool, int i) =>
        pool.Voice(i) is { } voice && pool.Claims[i] is { SaidOn: null, Claim.Said: { } said } claim
            ? $"{voice} {said.Text} {claim.Page}"
            : null;

    private static string? QuoteAndUnit(ClaimPool pool, int i) =>
        pool.Texts.Quote(pool.Claims[i]) is { } quote ? $"{quote} {pool.Claims[i].Claim.Quantity?.Unit}" : null;
}

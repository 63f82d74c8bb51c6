using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Finds claims whose speaker is a captured page: "…, Reuters reported" beside Reuters' own page. Such a claim says what the page says, by
/// the page's speaker, and is no voice beside it.
/// </summary>
internal sealed class CitedPages(StatementLikeness likeness, PropositionWords words, FrameCatalogue frames)
{
    /// <summary>How many days old what is passed on may be.</summary>
    public const int DaysToPassOn = 30;

    /// <summary>The claims, with <see cref="AssessedClaim.PassedOn"/> and its speaker set where one passes on what a page says.</summary>
    public IReadOnlyList<AssessedClaim> Mark(IReadOnlyList<AssessedClaim> claims)
    {
        var (marked, topics) = (claims.ToDictionary(c => c.Claim.Id), new Topics(frames));
        var byOutlet = claims
            .Where(c => c.OutletKey is not null)
            .SelectMany(c => Marks(c, words).Select(mark => (Claim: c, Mark: mark)))
            .ToLookup(c => (c.Claim.OutletKey, c.Claim.Claim.Frame, c.Mark), c => c.Claim);
        // In the order of the pages, so that what the second passes on from the first is found by the third.
        foreach (var claim in claims.Where(Asks).OrderBy(c => c.RelayedBy()).ThenBy(c => c.Claim.Id))
        {
            var cited = Marks(claim, words)
                .SelectMany(mark => byOutlet[(claim.Speaker.Key, claim.Claim.Frame, mark)])
                .Where(other => IsBefore(other, claim) && topics.Meet(other, claim) && IsOne(other, claim))
                .OrderByDescending(other => other.RelayedBy())
                .ThenBy(other => other.Claim.Id)
                .FirstOrDefault();
            if (cited is null)
                continue;
            var speaker = marked[cited.Claim.Id].Speaker;
            marked[claim.Claim.Id] = claim with
            {
                PassedOn = new(
                    cited.Claim.Id,
                    claim.Speaker.Name,
                    speaker.OwnVoice && claim.Claim.Attribution is [.., { Kind: not SpeakerKind.Outlet }]
                ),
                Speaker = speaker.OwnVoice ? claim.Speaker : speaker,
            };
        }

        return [.. claims.Select(c => marked[c.Claim.Id])];
    }

    /// <summary>Joins each such claim to that which it passes on.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var places = pool.Claims.Index().ToDictionary(c => c.Item.Claim.Id, c => c.Index);
        foreach (var i in pool.All)
        {
            if (pool.Claims[i].PassedOn is { } passed && places.TryGetValue(passed.Claim, out var cited))
                join(cited, i);
        }
    }

    /// <summary>True for a claim that names somebody who may be a page's publisher.</summary>
    public static bool Asks(AssessedClaim claim) => LinkRules.Voice(claim) is not null && claim.Speaker.Key != claim.OutletKey;

    /// <summary>What a claim and the one that it passes on have in common: an amount, else what they speak of.</summary>
    public static IEnumerable<string> Marks(AssessedClaim claim, PropositionWords words) =>
        claim.Claim.Quantity is null ? [words.Parties(claim)] : LateRetellings.Numbers(claim);

    private bool IsOne(AssessedClaim cited, AssessedClaim claim) =>
        (cited.Claim.Quantity is null) == (claim.Claim.Quantity is null)
        && cited.Denies == claim.Denies
        && (
            claim.Claim.Quantity is null
                ? words.Parties(cited) == words.Parties(claim) && likeness.GoodsMeet(cited, claim) && likeness.ContentsMeet(cited, claim)
                : likeness.SameAmount(cited, claim)
        );

    private static bool IsBefore(AssessedClaim cited, AssessedClaim claim) =>
        cited.Page != claim.Page
        && cited.RelayedBy() <= claim.RelayedBy()
        && claim.RelayedBy().DayNumber - cited.RelayedBy().DayNumber <= DaysToPassOn;
}

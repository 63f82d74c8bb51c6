using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>Whether two claims are of one mouth, and whose.</summary>
internal static class Voices
{
    /// <summary>
    /// True for two who speak and are known to be two. A source of the case is one speaker, whoever of it is named, and whether or not it
    /// speaks for itself.
    /// </summary>
    public static bool AreTwo(AssessedClaim a, AssessedClaim b) => IsOfAnotherHouse(a, b) || IsOfAnotherHouse(b, a) || AreTwoNamed(a, b);

    // An official of a house that the case knows is nobody of another.
    private static bool IsOfAnotherHouse(AssessedClaim official, AssessedClaim other) =>
        official.Speaker is { Anonymous: true, House: { } house }
        && (other.Speaker.Source ?? other.Speaker.House) is var source
        && (
            source is not null
                ? source.Id != house.Id && !source.Families.Intersect(house.Families, StringComparer.OrdinalIgnoreCase).Any()
                : other.Speaker.Together.Count > 0 && other.Speaker.Together.All(one => one.Id != house.Id)
        );

    private static bool AreTwoNamed(AssessedClaim a, AssessedClaim b) =>
        a.Speaker.Source is not null && b.Speaker.Source is not null
            ? LinkRules.AreTwoSources(a, b)
            : LinkRules.Voice(a) is { } voice && LinkRules.Voice(b) is { } second && voice != second;

    /// <summary>
    /// True for two names of one: the one ends as the other ("the Africa Command", "U.S. Africa Command"), or it is an outlet that passes
    /// somebody's words on, or an office without its holder. Two sources of the case are never one.
    /// </summary>
    public static bool MayBeOne(AssessedClaim a, AssessedClaim b) =>
        !LinkRules.AreTwoSources(a, b)
        && (
            EndsAs(a, b)
            || EndsAs(b, a)
            || IsWholeOf(a, b)
            || IsWholeOf(b, a)
            || new[] { a, b }.Any(claim => Kind(claim) == SpeakerKind.Outlet || IsOffice(claim))
        );

    /// <summary>Of one thing two numbers on two days are two statements, or a copy's error, which other grounds find.</summary>
    public static bool HaveTwoAmounts(ClaimPool pool, int a, int b) =>
        pool.Claims[a].Claim.Quantity is not null
        && pool.Claims[b].Claim.Quantity is not null
        && pool.Voice(a) is { } voice
        && voice == pool.Voice(b)
        && pool.Day(a) != pool.Day(b)
        && !LinkRules.IsLateRetelling(pool.Claims[a], pool.Claims[b])
        && !pool.Likeness.SameAmount(pool.Claims[a], pool.Claims[b]);

    /// <summary>True for a person who is named.</summary>
    public static bool IsPerson(AssessedClaim claim) => Kind(claim) == SpeakerKind.Named && !IsOffice(claim);

    /// <summary>True for a body, and for an office without its holder.</summary>
    public static bool IsHouse(AssessedClaim claim) => Kind(claim) == SpeakerKind.Body || IsOffice(claim);

    /// <summary>True for an office without its holder: "Iran's foreign minister". No name ends in a small letter's word.</summary>
    public static bool IsOffice(AssessedClaim claim) =>
        Kind(claim) == SpeakerKind.Named
        && claim.Speaker.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last]
        && char.IsLower(last[0]);

    /// <summary>True where one is a state as a whole, and the other a body of it that is named: "the American military" and "Central Command".</summary>
    public static bool IsWholeOf(AssessedClaim whole, AssessedClaim body) =>
        whole.Speaker is { IsWhole: true, State: { } state }
        && !body.Speaker.IsWhole
        && body.Speaker.State == state
        && Kind(body) == SpeakerKind.Body;

    private static SpeakerKind? Kind(AssessedClaim claim) => claim.Claim.Attribution is [.., { Kind: var kind }] ? kind : null;

    private static bool EndsAs(AssessedClaim one, AssessedClaim other)
    {
        if (one.Speaker.Key is null || other.Speaker.Key is null)
            return false;
        var end = Wording.Words(other.Speaker.Name);
        return end.Count > 0 && Wording.Words(one.Speaker.Name).TakeLast(end.Count).SequenceEqual(end, StringComparer.Ordinal);
    }
}

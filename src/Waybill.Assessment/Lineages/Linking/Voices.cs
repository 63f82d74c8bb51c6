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
    public static bool AreTwo(AssessedClaim a, AssessedClaim b) =>
        a.Speaker.Source is not null && b.Speaker.Source is not null
            ? LinkRules.AreTwoSources(a, b)
            : LinkRules.Voice(a) is { } voice && LinkRules.Voice(b) is { } second && voice != second;

    /// <summary>
    /// False for two sources of the case, two persons, and two bodies of which neither bears the other's name: elsewhere the one may speak for the other,
    /// pass its words on, or be called otherwise ("Iran's top diplomat", "the Africa Command" and "U.S. Africa Command").
    /// </summary>
    public static bool MayBeOne(AssessedClaim a, AssessedClaim b)
    {
        if (!AreTwo(a, b))
            return true;
        if (LinkRules.AreTwoSources(a, b) || (IsPerson(a) && IsPerson(b)))
            return false;
        return new[] { a, b }.Any(claim => Kind(claim) == SpeakerKind.Outlet || IsOffice(claim) || IsPerson(claim))
            || EndsAs(Wording.Words(a.Speaker.Name), Wording.Words(b.Speaker.Name));
    }

    /// <summary>True for a person who is named.</summary>
    public static bool IsPerson(AssessedClaim claim) => Kind(claim) == SpeakerKind.Named && !IsOffice(claim);

    /// <summary>True for a body, and for an office without its holder.</summary>
    public static bool IsHouse(AssessedClaim claim) => Kind(claim) == SpeakerKind.Body || IsOffice(claim);

    // "Iran's foreign minister": no name ends in a small letter's word.
    private static bool IsOffice(AssessedClaim claim) =>
        Kind(claim) == SpeakerKind.Named
        && claim.Speaker.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last]
        && char.IsLower(last[0]);

    private static SpeakerKind? Kind(AssessedClaim claim) => claim.Claim.Attribution is [.., { Kind: var kind }] ? kind : null;

    private static bool EndsAs(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count <= other.Count
            ? other.Skip(other.Count - one.Count).SequenceEqual(one, StringComparer.Ordinal)
            : one.Skip(one.Count - other.Count).SequenceEqual(other, StringComparer.Ordinal);
}

using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Core.Claims;

namespace Waybill.Casework.Evaluation.Origins;

/// <summary>A claim with the pedigree that it stands in.</summary>
internal sealed record PlacedClaim(Claim Claim, Pedigree Pedigree)
{
    public string Utterance => Pedigree.Utterance;
}

/// <summary>A row or document that the gold labels, with what tells it from others.</summary>
internal sealed record OriginItem(
    string Key,
    string Label,
    IReadOnlySet<string> Utterances,
    IReadOnlySet<string> SpeakersAndDays,
    IReadOnlySet<string> FamiliesAndDays,
    IReadOnlySet<string> Days
)
{
    /// <summary>The groups of pages that documents of this name stand in.</summary>
    public IReadOnlySet<int> Pages { get; init; } = new HashSet<int>();

    public bool IsJoined(OriginItem other) => Utterances.Overlaps(other.Utterances) || Pages.Overlaps(other.Pages);

    public static OriginItem Of(string key, string label, IReadOnlyList<PlacedClaim> claims) =>
        new(
            key,
            label,
            Set(claims.Select(c => c.Utterance)),
            Set(claims.Where(c => Day(c) is not null).Select(c => $"{Speaker(c)} {Day(c)}")),
            Set(claims.Where(c => Day(c) is not null).Select(c => $"{Family(c)} {Day(c)}")),
            Set(claims.Select(Day).OfType<string>())
        );

    // The day as the claim itself gives it: what an utterance was found to be dated by is what is measured.
    private static string? Day(PlacedClaim claim) => claim.Claim.Said?.Text.TrimEnd('~');

    private static string Speaker(PlacedClaim claim) => claim.Claim.Attribution is [.., var innermost] ? innermost.Who : "the document";

    private static string Family(PlacedClaim claim) =>
        claim.Pedigree.Lineage.Origin.Families is [_, ..] families ? string.Join(' ', families) : Speaker(claim);

    private static HashSet<string> Set(IEnumerable<string> values) => values.ToHashSet(StringComparer.Ordinal);
}

using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Assessment.Claims;

/// <summary>Who relays a claim, when, and whom the relay names between itself and the speaker.</summary>
internal static class Relaying
{
    /// <summary>The page's publisher; for a table's row the first of the relays that it names, else its page's host.</summary>
    public static string Outlet(this AssessedClaim claim) =>
        claim.Claim.Selector is TableRowSelector
            ? claim.Claim.Attribution is [{ Who: var relay }, _, ..]
                ? relay
                : Host(claim.Page)
            : claim.Exhibit?.Metadata.Publisher ?? claim.Exhibit?.Metadata.Title ?? claim.Claim.Document ?? "unknown page";

    /// <summary>The day of publication; a table's row tells none.</summary>
    public static Edtf? PublishedOn(this AssessedClaim claim) =>
        claim.Claim.Selector is TableRowSelector ? null : claim.Exhibit?.Metadata.Published;

    /// <summary>The day by which it was relayed, to order by: of publication, else of saying.</summary>
    public static DateOnly RelayedBy(this AssessedClaim claim) =>
        claim.PublishedOn()?.Earliest ?? claim.Claim.Said?.Earliest ?? DateOnly.MaxValue;

    /// <summary>Those whom the relay names between itself and the speaker, folded: agencies, papers, whoever it says it has it
    /// from.</summary>
    public static IReadOnlyList<(string Name, string Folded)> Cites(this AssessedClaim claim)
    {
        var links = claim.Claim.Attribution;
        var between = links.Take(links.Count - 1).Skip(claim.Claim.Selector is TableRowSelector ? 1 : 0).Select(link => link.Who);
        var outlet = Wording.Fold(claim.Outlet());
        return
        [
            .. between
                .Concat(claim.PassedOn is { } passed ? [passed.Outlet] : [])
                .Concat((claim.Exhibit?.Syndication ?? []).Select(fact => fact.Source))
                .Select(name => (Name: name, Folded: Wording.Fold(name)))
                .Where(cited => cited.Folded.Length > 0 && cited.Folded != outlet && !IsShortFor(cited.Folded, outlet))
                .DistinctBy(cited => cited.Folded),
        ];
    }

    /// <summary>True when the claim's own page is one that another cites under this folded name.</summary>
    public static bool IsCitedAs(this AssessedClaim claim, string folded) =>
        Wording.Fold(claim.Outlet()) is var outlet && (outlet == folded || $" {outlet} ".Contains($" {folded} ", StringComparison.Ordinal));

    /// <summary>True where the text of a claim's page names the outlet of another's, which was published no later.</summary>
    public static bool NamesOutletOf(this AssessedClaim claim, AssessedClaim other) =>
        claim is { Claim.Selector: TextQuoteSelector, Exhibit.Text: { } text }
        && other is { Claim.Selector: TextQuoteSelector, Exhibit.Metadata.Publisher: { Length: > 0 } publisher }
        && other.OutletKey != claim.OutletKey
        && other.RelayedBy() <= claim.RelayedBy()
        && Wording.Holds(text, publisher);

    // "KBS" for "KBS World"; not "Reuters" for "Reuters via LBC", which holds a copy.
    private static bool IsShortFor(string cited, string outlet) =>
        outlet.StartsWith(cited + " ", StringComparison.Ordinal) && RelayWords.First(outlet) == outlet.Length;

    private static string Host(string page) => page.Split('/', '?')[0];
}

using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;

namespace Waybill.Matching.Lists.Claims;

/// <summary>
/// Makes claims of listings: an authority imposes a measure on a target, with the row or element as the quote. The claim says that the list
/// says so; who the target is stays open. The measure is the list's own, such as an asset freeze; where a list tells none, the programme
/// stands in its place, since the frame has no other.
/// </summary>
public static class DesignationClaims
{
    /// <summary>The reader's name and version.</summary>
    public const string ReaderName = "waybill-lists/0.2";

    private const string Frame = "Designation";

    /// <summary>The claims of a listing that was read from a text, one for each list that it is on.</summary>
    /// <param name="listed">The listing.</param>
    /// <param name="text">The working text of the file that has its row; best the one that the list was read from.</param>
    /// <exception cref="ClaimRefusedException">
    /// The row does not stand in the text where the listing says, or the list gives no name: a schema is not on whom a measure is imposed.
    /// </exception>
    public static IReadOnlyList<Claim> Of(ListedEntity listed, WorkingText text) =>
        [.. listed.Listings.Select(listing => Claim.Seal(Draft(listed, listing, text), text, FrameCatalogue.Embedded))];

    /// <summary>The claims of a whole list, in its order, and one line for each listing that does not hold against the text.</summary>
    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<string> Failures) OfAll(IEnumerable<ListedEntity> listings, WorkingText text)
    {
        var (claims, failures) = (new List<Claim>(), new List<string>());
        foreach (var listed in listings)
        {
            if (listed.Names.Count == 0)
            {
                failures.Add($"{listed.Place.File}:{listed.Place.Line}: {listed.Id}: the list gives no name of it: it makes no claim");
                continue;
            }

            try
            {
                claims.AddRange(Of(listed, text));
            }
            catch (ClaimRefusedException refused)
            {
                failures.Add($"{listed.Place.File}:{listed.Place.Line}: {listed.Id}: {refused.Message}: read the list from this text");
            }
        }

        return (claims, failures);
    }

    private static ClaimDraft Draft(ListedEntity listed, Listing listing, WorkingText text)
    {
        if (listed.Names.Count == 0)
            throw new ClaimRefusedException($"{listed.Place.File}: {listed.Id} has no name");
        var place = listing.StatedAt ?? listed.Place;
        if (place.Start < 0 || place.End > text.Text.Length || place.End <= place.Start)
            throw new ClaimRefusedException($"{place.File}: the text has no characters {place.Start}..{place.End}");
        var quote = new ListingQuote(text.Text, place);
        var roles = new Dictionary<string, IReadOnlyList<Mention>> { ["target"] = [quote.Target(listed)] };
        if (listing.IsAuthorityKnown)
            roles["authority"] = [quote.Mention(listing.Authority, "authority")];
        if ((listing.Measures.Count > 0 ? listing.Measures : listing.Programmes) is { Count: > 0 } measures)
            roles["measure"] = [.. measures.Select(measure => quote.Mention(measure, "measure"))];
        return new()
        {
            Selector = quote.Selector,
            Proposition = new()
            {
                Frame = Frame,
                Roles = roles,
                Window = listing.Window,
            },
            Attribution = [new() { Who = listing.IsAuthorityKnown ? listing.Authority : listing.List, Kind = SpeakerKind.Body }],
            Reader = ReaderName,
        };
    }
}

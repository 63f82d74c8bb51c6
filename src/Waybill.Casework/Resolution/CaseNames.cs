using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;

namespace Waybill.Casework.Resolution;

/// <summary>Collects the names that claims give.</summary>
internal static class CaseNames
{
    /// <summary>The names, by kind and then id; rejected claims name nothing.</summary>
    /// <param name="claims">The claims after decisions.</param>
    /// <param name="texts">The working text of each exhibit that has one.</param>
    public static IReadOnlyList<CaseName> Of(IEnumerable<Claim> claims, IReadOnlyDictionary<Sha256, string> texts)
    {
        var found = new SortedDictionary<string, (Identity Identity, List<NamedIn> Places)>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.Status != ClaimStatus.Rejected))
        {
            foreach (var (identity, place) in In(claim, texts.GetValueOrDefault(claim.Exhibit)))
            {
                if (found.TryGetValue(identity.Id, out var entry))
                    found[identity.Id] = (entry.Identity.With(identity), entry.Places);
                else
                    found.Add(identity.Id, entry = (identity, []));
                entry.Places.Add(place);
            }
        }

        return
        [
            .. found
                .Values.Select(entry => Named(entry.Identity, entry.Places))
                .OrderBy(name => name.Kind)
                .ThenBy(name => name.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(Identity Identity, NamedIn Place)> In(Claim claim, string? text)
    {
        foreach (var (role, mentions) in claim.Roles)
        {
            if (
                !FrameCatalogue.Embedded.TryFind(claim.Frame, out var frame)
                || frame.Roles.FirstOrDefault(r => r.Name == role) is not { } declared
            )
                continue;
            foreach (var mention in mentions)
            {
                if (Identity.OfMention(mention, declared.Filler, text) is { } identity)
                    yield return (identity, new(claim, role, identity.ProperName ?? mention.Text));
            }
        }

        foreach (var link in claim.Attribution.Where(link => link.Kind is SpeakerKind.Named or SpeakerKind.Body))
        {
            if (Identity.OfSpeaker(link) is { } identity)
                yield return (identity, new(claim, NamedIn.Speaker, identity.ProperName ?? link.Who));
        }
    }

    private static CaseName Named(Identity identity, List<NamedIn> places)
    {
        var written = places
            .GroupBy(place => place.Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        var text = written.First().Key;
        return new()
        {
            Id = identity.Id,
            Kind = identity.Kind,
            Text = text,
            Written = [.. places.Select(place => place.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            KnownBy = identity.KnownBy,
            CatalogueName = identity.CatalogueName,
            Places = places,
            Entity = identity.Entity(places.Select(place => place.Text)),
            Otherwise = identity.Otherwise()?.Entity(places.Select(place => place.Text)),
        };
    }
}

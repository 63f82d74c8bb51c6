using Waybill.Casework.Cases;
using Waybill.Casework.Resolution;
using Waybill.Core.Decisions;
using Waybill.Dossier;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Resolution;
using Waybill.Storage;

namespace Waybill.Casework.Reporting;

/// <summary>Joins what a case names, what was judged of it and what a recorded screening found.</summary>
internal static class NamedEntities
{
    public static (IReadOnlyList<NamedEntity> Names, ScreeningNote? Screening) Of(CaseStore store, DecidedCase decided)
    {
        var resolver = Resolver.Of(decided.Record.Judgements);
        var screening = RecordedScreening.InForce(store, decided.Record);
        var hits = (screening?.Hits ?? []).ToLookup(hit => hit.Name);
        var screened = (screening?.Screened ?? []).ToHashSet(StringComparer.Ordinal);
        var names = CaseNames
            .Of(decided.Claims, decided.Texts)
            .GroupBy(name => resolver.CanonicalId(name.Id), StringComparer.Ordinal)
            .Select(group => Of(group.Key, [.. group], hits, screened, resolver))
            .ToList();
        return (names, screening is null ? null : new(screening.By, screening.At, screening.Snapshots, screening.Threshold));
    }

    private static NamedEntity Of(
        string id,
        List<CaseName> names,
        ILookup<string, RecordedHit> hits,
        HashSet<string> screened,
        Resolver resolver
    )
    {
        var lead = names.OrderByDescending(name => name.Places.Count).ThenBy(name => name.Id, StringComparer.Ordinal).First();
        return new()
        {
            Id = id,
            Name = lead.Text,
            Kind = lead.Kind.ToString().ToLowerInvariant(),
            Known = lead switch
            {
                { KnownBy: KnownBy.Number } => lead.Entity?.First("imoNumber"),
                { KnownBy: KnownBy.Catalogue } => lead.CatalogueName,
                _ => null,
            },
            Written = [.. names.SelectMany(name => name.Written).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Roles =
            [
                .. names
                    .SelectMany(name => name.Places)
                    .Select(place => place.Role)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Claims = [.. names.SelectMany(name => name.Places).Select(place => place.Claim).DistinctBy(claim => claim.Id)],
            Hits = [.. Hits(names, hits, resolver)],
            IsScreened = names.Exists(name => screened.Contains(name.Id)),
        };
    }

    // Of names that are one, each listing once; what was judged another's is none of theirs.
    private static IEnumerable<ListHit> Hits(List<CaseName> names, ILookup<string, RecordedHit> hits, Resolver resolver) =>
        names
            .SelectMany(name => hits[name.Id])
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Id, StringComparer.Ordinal)
            .DistinctBy(hit => hit.Id)
            .Select(hit => (Hit: hit, Judgement: Judged(names, hit, resolver)))
            .Where(one => one.Judgement?.Verdict != JudgementVerdict.Different)
            .Select(one => new ListHit(
                one.Hit.Authority,
                one.Hit.List,
                one.Hit.Reference,
                one.Hit.Programmes,
                one.Hit.ListedOn,
                one.Hit.Listed,
                one.Hit.Score,
                [.. one.Hit.Reasons.Select(reason => (ReasonWords.OfEntities(reason.Feature), reason.Points))],
                one.Judgement
            ));

    private static EntityJudgement? Judged(List<CaseName> names, RecordedHit hit, Resolver resolver) =>
        names.Select(name => resolver.Find(name.Id, hit.Id)).FirstOrDefault(judgement => judgement is not null)
        ?? names.Select(name => resolver.Chain(name.Id, hit.Id)).FirstOrDefault(chain => chain.Count > 0)?[^1]
        ?? names.Select(name => resolver.Obstacle(name.Id, hit.Id)).FirstOrDefault(obstacle => obstacle is not null);
}

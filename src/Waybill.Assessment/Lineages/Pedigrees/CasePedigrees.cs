using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;

namespace Waybill.Assessment.Lineages.Pedigrees;

/// <summary>The pedigrees of a case: every statement of every utterance, whether or not a question asks for it.</summary>
internal static class CasePedigrees
{
    public static IReadOnlyList<Pedigree> Of(Utterances utterances, LineageBuilder lineages, Topics topics, PedigreeBuilder builder)
    {
        var pedigrees = new List<Pedigree>();
        foreach (var utterance in utterances.All)
        {
            var byId = utterance.ToDictionary(claim => claim.Claim.Id);
            var statements = topics
                .Of(Nearness.Order(utterance))
                .SelectMany(topic => lineages.Lineages(topic))
                .Select(s => s.Lineage)
                .ToList();
            var several = statements
                .GroupBy(s => s.Origin.Id, StringComparer.Ordinal)
                .Where(s => s.Skip(1).Any())
                .Select(s => s.Key)
                .ToHashSet();
            var number = 0;
            foreach (var lineage in statements)
            {
                var relays = lineage.Relays.Select(relay => byId[relay.Claim.Id]).ToList();
                pedigrees.Add(builder.Of(Id(utterance), lineage, relays, several.Contains(lineage.Origin.Id) ? ++number : 0));
            }
        }

        return
        [
            .. pedigrees
                .OrderBy(p => p.Lineage.Origin.Said?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(p => p.Lineage.Origin.Said?.Latest ?? DateOnly.MaxValue)
                .ThenBy(p => p.Lineage.Origin.Id, StringComparer.Ordinal)
                .ThenBy(p => p.Lineage.Lead.Claim.Id),
        ];
    }

    private static string Id(IReadOnlyList<AssessedClaim> utterance) =>
        utterance.Select(claim => claim.Declared?.Utterance).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault()
        ?? $"utt-{utterance.Min(claim => claim.Claim.Id).ToString()[4..20]}";
}

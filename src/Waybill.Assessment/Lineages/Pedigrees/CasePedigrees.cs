using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;

namespace Waybill.Assessment.Lineages.Pedigrees;

/// <summary>The pedigrees of a case: every statement of every utterance, whether or not a question asks for it.</summary>
internal static class CasePedigrees
{
    public static IReadOnlyList<Pedigree> Of(Utterances utterances, LineageBuilder lineages, PedigreeBuilder builder)
    {
        var pedigrees = new List<Pedigree>();
        foreach (var (place, utterance) in utterances.All.Index())
        {
            var statements = lineages.Statements(place);
            var several = statements
                .GroupBy(s => s.Lineage.Origin.Id, StringComparer.Ordinal)
                .Where(s => s.Skip(1).Any())
                .Select(s => s.Key)
                .ToHashSet();
            var number = 0;
            foreach (var (lineage, relays) in statements)
                pedigrees.Add(builder.Of(Id(utterance), lineage, relays, several.Contains(lineage.Origin.Id) ? ++number : 0));
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

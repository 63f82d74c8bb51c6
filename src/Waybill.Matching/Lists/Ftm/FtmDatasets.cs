using Waybill.FollowTheMoney.Entities;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>
/// What the datasets of a file are: those whose <c>Sanction</c> records stand in it are sanctions lists; others may be registers of
/// companies that merely know more of somebody who is listed. No order of lines changes an answer.
/// </summary>
internal sealed class FtmDatasets
{
    // Words of the names that OpenSanctions gives datasets of sanctions: eu_fsf, us_ofac_sdn, fr_tresor_gels_avoir, mc_fund_freezes.
    private static readonly string[] Words = ["sanctions", "sanction", "ofac", "sdn", "nsdc", "fsf", "csl", "gels", "freezes"];

    private readonly Dictionary<string, SortedDictionary<string, int>> authorities = new(StringComparer.Ordinal);

    /// <summary>Takes a <c>Sanction</c>.</summary>
    public void Take(Entity sanction)
    {
        foreach (var dataset in sanction.Datasets)
        {
            if (!authorities.TryGetValue(dataset, out var names))
                authorities.Add(dataset, names = new(StringComparer.Ordinal));
            if (sanction.First("authority") is { } authority)
                names[authority] = names.GetValueOrDefault(authority) + 1;
        }
    }

    /// <summary>The dataset that lists an entity without a <c>Sanction</c> of its own; null when none of its datasets is a list.</summary>
    public string? Of(Entity entity)
    {
        var datasets = entity.Datasets.Order(StringComparer.Ordinal).ToList();
        return datasets.Find(authorities.ContainsKey) ?? (authorities.Count == 0 ? datasets.Find(SoundsLikeList) : null);
    }

    /// <summary>The authority that most of a dataset's <c>Sanction</c> records name; null when none names one.</summary>
    public string? Authority(string dataset) =>
        authorities.TryGetValue(dataset, out var names) && names.Count > 0 ? names.MaxBy(name => name.Value).Key : null;

    /// <summary>The lists that a file joins, each with how many of the listed it lists: most first, then by name.</summary>
    /// <param name="listed">The entities that are listed.</param>
    /// <param name="sanctions">The <c>Sanction</c> records of an entity.</param>
    public IReadOnlyList<KeyValuePair<string, int>> Joined(
        IEnumerable<Entity> listed,
        Func<string, IReadOnlyList<FtmReader.Placed>> sanctions
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in listed)
        {
            var own = sanctions(entity.Id).SelectMany(sanction => sanction.Entity.Datasets).Distinct().ToList();
            foreach (
                var dataset in own.Count > 0 ? own
                : Of(entity) is { } of ? [of]
                : entity.Datasets
            )
                counts[dataset] = counts.GetValueOrDefault(dataset) + 1;
        }

        return [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)];
    }

    private static bool SoundsLikeList(string dataset) =>
        dataset.Split('_', '-').Any(word => Words.Contains(word, StringComparer.OrdinalIgnoreCase));
}

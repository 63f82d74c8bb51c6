using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Entities;

/// <summary>What the countries, birthplaces and addresses of two entities show.</summary>
internal static class PlaceFacts
{
    private const int ShortestWord = 4;

    // In parts between commas.
    private const int LongestState = 3;

    private static readonly string[] Properties = ["birthPlace", "address"];

    private static readonly FrozenSet<string> Common = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<EntityComparison>("place-words.yaml"), "place-words.yaml")
        .Texts("common")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The facts.</summary>
    public static IEnumerable<(string Feature, double Amount, string Words)> Of(Entity left, Entity right)
    {
        var (countries, others) = (left.Countries.ToHashSet(StringComparer.Ordinal), right.Countries.ToHashSet(StringComparer.Ordinal));
        if (countries.Count > 0 && others.Count > 0)
        {
            var common = countries.Intersect(others).Order(StringComparer.Ordinal).FirstOrDefault();
            yield return common is not null
                ? ("country", 1, common)
                : ("other-country", 1, $"{string.Join(' ', countries.Order(StringComparer.Ordinal))} | {string.Join(' ', others.Order(StringComparer.Ordinal))}");
        }

        var (words, otherWords) = (Words(left), Words(right));
        if (words.Count > 0 && otherWords.Count > 0)
        {
            var common = words.Intersect(otherWords).Order(StringComparer.Ordinal).Take(3).ToList();
            yield return common.Count > 0 ? ("place", 1, string.Join(", ", common)) : ("other-place", 1, "");
        }
    }

    private static HashSet<string> Words(Entity entity) =>
        [
            .. Properties
                .SelectMany(entity.Get)
                .SelectMany(place => NameTokeniser.Cut(WithoutState(place)))
                .Select(token => token.Folded)
                .Where(word => word.Length >= ShortestWord && !Common.Contains(word) && !word.All(char.IsAsciiDigit)),
        ];

    // An address ends with its state, which the countries count already: "Pyongyang, Korea, Democratic People's Republic of".
    private static string WithoutState(string place)
    {
        var parts = place.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(LongestState, parts.Length); count > 0; count--)
        {
            if (PropertyTypes.Country.Clean(string.Join(", ", parts[^count..])) is not null)
                return string.Join(", ", parts[..^count]);
        }

        return place;
    }
}

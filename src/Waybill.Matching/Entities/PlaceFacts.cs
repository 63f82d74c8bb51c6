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
    public static IEnumerable<(string Feature, double Amount, string Words)> Of(EntityFacts left, EntityFacts right)
    {
        var (countries, others) = (left.Countries, right.Countries);
        if (countries.Count > 0 && others.Count > 0)
        {
            yield return countries.FirstOrDefault(others.Contains) is { } common
                ? ("country", 1, common)
                : ("other-country", 1, $"{string.Join(' ', countries)} | {string.Join(' ', others)}");
        }

        if (left.PlaceWords is { Count: > 0 } words && right.PlaceWords is { Count: > 0 } otherWords)
        {
            var common = words.Where(otherWords.Contains).Order(StringComparer.Ordinal).Take(3).ToList();
            yield return common.Count > 0 ? ("place", 1, string.Join(", ", common)) : ("other-place", 1, "");
        }
    }

    /// <summary>The words of an entity's places that say where.</summary>
    public static HashSet<string> Words(Entity entity) =>
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

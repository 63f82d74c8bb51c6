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
    private const int MostWords = 3;

    // In parts between commas.
    private const int LongestState = 3;

    private static readonly string[] Properties = ["birthPlace", "address"];

    private static readonly FrozenSet<string> Common = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<EntityComparison>("place-words.yaml"), "place-words.yaml")
        .Texts("common")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes the facts down.</summary>
    public static void Tell(EntityFacts left, EntityFacts right, FactSheet sheet)
    {
        if (left.Countries.InCommonWith(right.Countries) is { } common)
            sheet.Add("country", 1, common);
        else if (left.Countries.Known.Count > 0 && right.Countries.Known.Count > 0)
            sheet.Add("other-country", 1, left.CountryWords, right.CountryWords);

        if (left.PlaceWords is { Count: > 0 } words && right.PlaceWords is { Count: > 0 } others)
        {
            if (words.Overlaps(others))
                sheet.Add(
                    "place",
                    1,
                    sheet.Tells ? string.Join(", ", words.Where(others.Contains).Order(StringComparer.Ordinal).Take(MostWords)) : ""
                );
            else
                sheet.Add("other-place", 1);
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

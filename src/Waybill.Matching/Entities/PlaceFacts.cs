using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Entities;

/// <summary>What the countries, birthplaces and addresses of two entities show.</summary>
internal static class PlaceFacts
{
    private const int ShortestWord = 4;

    private static readonly string[] Properties = ["birthPlace", "address"];

    // Words of any address, and of the names of states, which the countries count already.
    private static readonly HashSet<string> Common = new(
        [
            "street", "road", "avenue", "building", "block", "floor", "office", "district", "province", "region", "city", "village", "town", "house", "room", "area",
            "north", "south", "east", "west", "central", "republic", "democratic", "people", "peoples", "islamic", "federation", "kingdom", "united", "arab", "near", "postal",
            "oblast", "state", "county", "prospekt", "ulitsa", "korpus", "floor", "unit", "suite", "tower", "center", "centre", "industrial", "zone", "free", "trade",
        ],
        StringComparer.Ordinal
    );

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
                .SelectMany(NameTokeniser.Cut)
                .Select(token => token.Folded)
                .Where(word => word.Length >= ShortestWord && !Common.Contains(word) && !word.All(char.IsAsciiDigit) && !CountryWords.Contains(word)),
        ];

    private static readonly HashSet<string> CountryWords = new(
        [
            "korea", "russia", "russian", "iran", "iraq", "syria", "syrian", "china", "pakistan", "afghanistan", "libya", "lebanon", "yemen", "turkey", "ukraine", "belarus", "somalia",
            "sudan", "mali", "congo", "rwanda", "egypt", "tunisia", "algeria", "morocco", "saudi", "arabia", "emirates", "india", "indonesia", "philippines", "bangladesh", "germany", "france", "kong", "hong",
        ],
        StringComparer.Ordinal
    );
}

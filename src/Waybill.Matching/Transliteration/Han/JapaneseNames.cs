using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>
/// Names of persons in Japan, which are read in ways of their own: family names as <c>japanese-surnames.yaml</c> has them, given names by
/// <c>japanese-given.yaml</c>, whole or character by character.
/// </summary>
internal static class JapaneseNames
{
    private const int LongestGiven = 3;
    private const int MostReadings = 3;

    private static readonly CatalogueNode GivenFile = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<HanTable>("japanese-given.yaml"),
        "japanese-given.yaml"
    );
    private static readonly FrozenDictionary<string, string[]> Families = ByCharacters(
        CatalogueYaml
            .Open(EmbeddedCatalogue.Read<HanTable>("japanese-surnames.yaml"), "japanese-surnames.yaml")
            .Entries()
            .SelectMany(row => row.Node.Scalar().Split(' ').Select(characters => (characters, row.Name)))
    );
    private static readonly FrozenDictionary<string, string[]> Given = ByCharacters(Pairs("names"));
    private static readonly FrozenDictionary<string, string[]> InGiven = ByCharacters(Pairs("characters"));
    private static readonly int LongestFamily = Families.Keys.Max(characters => characters.Length);

    /// <summary>How many characters of a name that is written in one are its family name; 0 where none is known.</summary>
    public static int FamilyNameIn(string token)
    {
        for (var length = Math.Min(LongestFamily, token.Length - 1); length > 0; length--)
        {
            if (token.Length - length <= LongestGiven && Families.ContainsKey(token[..length]))
                return length;
        }

        return 0;
    }

    /// <summary>How a character is read within given names, in Hepburn's letters with macrons.</summary>
    public static IReadOnlyList<string> InGivenNames(int character) => InGiven.GetValueOrDefault(char.ConvertFromUtf32(character), []);

    /// <summary>How a whole family name or given name is read, as far as its characters alone would not tell.</summary>
    public static IReadOnlyList<string> Whole(string token) =>
        (Families.GetValueOrDefault(token), Given.GetValueOrDefault(token)) switch
        {
            (null, null) => [],
            ({ } family, null) => family,
            (null, { } given) => given,
            ({ } family, { } given) => [.. family, .. given],
        };

    /// <summary>The likeliest ways to read a token as a person's name, without macrons; none where a character is in no name.</summary>
    public static IEnumerable<string> Readings(string token) =>
        Whole(token).Concat(ByCharacter(token)).Select(Hepburn.Plain).Distinct(StringComparer.Ordinal).Take(MostReadings);

    // The commonest reading of each, then the second of the first and of the last.
    private static IEnumerable<string> ByCharacter(string token)
    {
        var characters = token.EnumerateRunes().Select(rune => InGivenNames(HanTable.Embedded.Fold(rune.Value))).ToList();
        if (characters.Count is 0 or > LongestGiven || characters.Exists(readings => readings.Count == 0))
            yield break;
        var common = characters.ConvertAll(readings => readings[0]);
        yield return string.Concat(common);
        if (characters[0].Count > 1)
            yield return string.Concat(common.Skip(1).Prepend(characters[0][1]));
        if (characters.Count > 1 && characters[^1].Count > 1)
            yield return string.Concat(common.SkipLast(1).Append(characters[^1][1]));
    }

    private static IEnumerable<(string Characters, string Reading)> Pairs(string section) =>
        GivenFile.Section(section).Entries().SelectMany(row => row.Node.Scalar().Split(' ').Select(reading => (row.Name, reading)));

    // As they are written, and in simplified characters, as the Chinese press has them.
    private static FrozenDictionary<string, string[]> ByCharacters(IEnumerable<(string Characters, string Reading)> pairs) =>
        pairs
            .SelectMany(pair => new[] { pair, (Characters: HanTable.Embedded.Simplify(pair.Characters), pair.Reading) })
            .GroupBy(pair => pair.Characters, pair => pair.Reading)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
}

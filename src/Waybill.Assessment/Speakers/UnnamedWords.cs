using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Speakers;

/// <summary>Tells who names nobody who could be asked, by the words of <c>unnamed.yaml</c>: "UN experts", "a security source".</summary>
internal sealed class UnnamedWords
{
    private const int LongestAbbreviation = 4;
    private static readonly string[] OfPlaces = ["an", "ish", "ese", "ench", "ern"];
    private static readonly char[] Gaps = [' ', '-', '/', '\n', '\t'];
    private readonly FrozenSet<string> nouns;
    private readonly FrozenSet<string> modifiers;

    private UnnamedWords(CatalogueNode file) =>
        (nouns, modifiers) = (
            file.Texts("nouns").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("modifiers").ToFrozenSet(StringComparer.Ordinal)
        );

    /// <summary>The words that ship with Waybill.</summary>
    public static UnnamedWords Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<UnnamedWords>("unnamed.yaml"), "unnamed.yaml"));

    /// <summary>True for a speaker whom the words do not name.</summary>
    public bool NameNobody(string who)
    {
        var words = who.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !nouns.Contains(words[^1]))
            return false;
        return words[..^1].All(word => IsModifier(word) || IsOfPlace(word) || char.IsDigit(word[0]));
    }

    private bool IsModifier(string word) => modifiers.Contains(word.ToLowerInvariant());

    // "US", "Ukrainian", "Western": of a state or a part of the world, not of a house.
    private static bool IsOfPlace(string word) =>
        char.IsUpper(word[0])
        && (
            (word.Length <= LongestAbbreviation && word.All(char.IsUpper))
            || Array.Exists(OfPlaces, ending => word.EndsWith(ending, StringComparison.Ordinal))
        );
}
